import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'
import { encoded } from './testing/files.ts'

const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text))
const utf16 = (text: string, mark = '\uFEFF') =>
  new Uint8Array(Uint16Array.from(mark + text, (unit) => unit.charCodeAt(0)).buffer)

/**
 * Of the length of a short report: a guess needs some letters. None of the quotation marks of windows-1252: Node 20
 * reads it as ISO-8859-1, which has none.
 */
const TEXTS: Readonly<Record<string, string>> = {
  'windows-1252':
    "Le maire a déclaré à la presse que l'été serait très long, et que les élèves fêteraient Noël ici. ".repeat(
      4,
    ),
  'windows-1256':
    'قال مدير الميناء للصحفيين يوم الثلاثاء إن المنارة القديمة ستضاء من جديد قبل الشتاء، وإن السفن سترحب بها. '.repeat(
      4,
    ),
  shift_jis:
    '港長は火曜日、記者団に対し、古い灯台が冬までに再び灯ると述べた。船長たちはこれを歓迎している。'.repeat(
      4,
    ),
  gb18030: '港务局长星期二对记者说，旧灯塔将在冬天之前重新点亮。船长们对此表示欢迎，市长也来到现场。'.repeat(
    4,
  ),
  'windows-1251':
    'Начальник порта сообщил журналистам во вторник, что старый маяк снова зажгут до начала зимы. '.repeat(4),
  'euc-kr':
    '항만장은 화요일 기자들에게 오래된 등대가 겨울 전에 다시 켜질 것이라고 말했다. 선장들은 이를 환영했다. '.repeat(
      4,
    ),
}

/** Bytes that chardet takes for an ISO encoding, or for another of its kin, first. */
const KIN: Readonly<Record<string, string>> = {
  // Persian, which writes its yeh with the Arabic letter here: the encoding has no other.
  'windows-1256':
    'رهبر معظم انقلاب اسلامي در ديدار مردم قم گفت که ديشب يک سيلي به آمريکا زده شد و اين کارهاي نظامي کافي نيست. ',
  'windows-1255':
    'מנהל הנמל אמר לעיתונאים ביום שלישי: „המגדלור הישן יואר שוב לפני החורף” – והספנים בירכו על כך. ',
  'windows-1254':
    'Liman müdürü salı günü gazetecilere “eski fener kıştan önce yeniden yakılacak” dedi; denizciler bunu sevinçle karşıladı. ',
  'windows-1253':
    'Άλλοι χαίρονται. Ο λιμενάρχης είπε στους δημοσιογράφους την Τρίτη ότι “ο παλιός φάρος θα ανάψει ξανά πριν από τον χειμώνα”. ',
  'iso-8859-7':
    'Άλλοι χαίρονται. Ο λιμενάρχης είπε στους δημοσιογράφους ότι ο παλιός φάρος θα ανάψει ξανά πριν από τον χειμώνα. ',
  'windows-1250':
    'Kapitan portu powiedział we wtorek dziennikarzom, że stara latarnia zostanie znów zapalona przed zimą. Później śpiewano pieśni. ',
  'koi8-r': 'Начальник порта сообщил журналистам во вторник, что старый маяк снова зажгут до начала зимы. ',
  'euc-jp': '港長は火曜日、記者団に対し、古い灯台が冬までに再び灯ると述べた。船長たちはこれを歓迎している。',
  big5: '港務局長星期二對記者說，舊燈塔將在冬天之前重新點亮。船長們對此表示歡迎，市長也來到現場。',
}

describe('an encoding that has all the bytes is taken before one that has not', () => {
  for (const [label, text] of Object.entries(KIN))
    test(label, async () => {
      const read = await decode(new Uint8Array(encoded(text.repeat(3), label)))
      expect(read).toEqual({ text: text.repeat(3), encoding: { used: label, isGuess: true }, notes: [] })
    })
  test('windows-1253, told from its Greek kin by Ά alone', async () => {
    const text = KIN['iso-8859-7'] ?? ''
    expect(await decode(new Uint8Array(encoded(text, 'windows-1253')))).toMatchObject({ text })
  })
  test('but one byte that went wrong does not speak for a stranger', async () => {
    const bytes = new Uint8Array(encoded(TEXTS['shift_jis'] ?? '', 'shift_jis'))
    const read = await decode(new Uint8Array([...bytes, 0xff]))
    expect(read).toMatchObject({
      encoding: { used: 'shift_jis' },
      notes: [{ kind: 'undecodable', count: 1 }],
    })
  })
})

describe('an encoding is told', () => {
  for (const [label, text] of Object.entries(TEXTS)) {
    test(`from the bytes alone: ${label}`, async () => {
      const read = await decode(new Uint8Array(encoded(text, label)))
      expect(read).toEqual({ text, encoding: { used: label, isGuess: true }, notes: [] })
    })
    test(`from what a page says: ${label}`, async () => {
      const page = `<html><meta charset="${label}"><p>${text}`
      const read = await decode(new Uint8Array(encoded(page, label)))
      expect(read).toEqual({ text: page, encoding: { used: label, isGuess: false }, notes: [] })
    })
  }
  test('from a byte order mark, which is no part of the text', async () => {
    const known = { isGuess: false, used: 'utf-16le' }
    expect(await decode(utf16('Grüße'))).toEqual({ text: 'Grüße', encoding: known, notes: [] })
    expect((await decode(bytesOf('\uFEFFGrüße'))).text).toBe('Grüße')
  })
  test('from where the zeros stand in two bytes a character', async () => {
    const read = await decode(utf16('The lighthouse is lit again.', ''))
    expect(read).toMatchObject({
      text: 'The lighthouse is lit again.',
      encoding: { used: 'utf-16le', isGuess: true },
    })
  })
  test('from a declaration of XML', async () => {
    const page = '<?xml version="1.0" encoding="windows-1250"?><p>Příliš'
    expect((await decode(new Uint8Array(encoded(page, 'windows-1250')))).text).toBe(page)
  })
})

describe('what is claimed gives way', () => {
  test('to the bytes: a saved page is UTF-8 whatever it says', async () => {
    const page = '<meta charset="windows-1252"><p>L’été'
    expect(await decode(bytesOf(page))).toMatchObject({
      text: page,
      encoding: { used: 'utf-8', isGuess: false },
    })
  })
  test('to the bytes: what is not UTF-8 is not, whatever it says', async () => {
    const page = `<meta charset="utf-8"><p>${TEXTS['windows-1252']}`
    const read = await decode(new Uint8Array(encoded(page, 'windows-1252')))
    expect(read).toMatchObject({ text: page, encoding: { isGuess: true } })
  })
  test('to a reader’s word, and what cannot be read then is counted', async () => {
    expect((await decode(bytesOf('é'), 'windows-1252')).text).toBe('Ã©')
    const read = await decode(new Uint8Array([0x41, 0xe9, 0x42]), 'utf-8')
    expect(read).toMatchObject({ text: 'A\uFFFDB', notes: [{ kind: 'undecodable', count: 1 }] })
  })
})

test('any bytes are decoded, with any label', async () => {
  const label = fc.option(fc.constantFrom('utf-8', 'gb18030', 'iso-2022-cn', 'no such thing', ''), {
    nil: undefined,
  })
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), label, async (bytes, given) => {
      expect(typeof (await decode(bytes, given)).text).toBe('string')
    }),
  )
})

test('what is UTF-8 comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
      fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0') && !/charset|encoding/iu.test(text))
      expect((await decode(bytesOf(text))).text).toBe(text)
    }),
  )
})
