import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { openFirst, paste, rows } from './support/reader.ts'

/** Other languages: their words are fetched when such an article is compared, and tell the same everywhere. */

const PAIRS = {
  de: [
    'Die iranische Armee griff am Mittwoch zwei amerikanische Stützpunkte im Irak mit Raketen an.',
    'Mit Raketen wurden zwei Stützpunkte der amerikanischen Truppen im Irak von der iranischen Armee angegriffen.',
  ],
  ar: [
    'أطلقت القوات الإيرانية صواريخ على قاعدتين أمريكيتين في العراق يوم الأربعاء.',
    'تعرضت قاعدتان أميركيتان بالعراق لصواريخ أطلقتها قوات إيرانية، وفق ما قال الوزير.',
  ],
  fa: [
    'نیروهای ایرانی بامداد چهارشنبه دو پایگاه آمریکا در عراق را هدف موشک قرار دادند.',
    'دو پایگاه امریکایی در عراق با موشک‌های نیروی نظامی ایران هدف گرفته شد.',
  ],
} as const

/** The languages whose files a page asks for from now on. */
function fetched(page: Page): string[] {
  const files: string[] = []
  page.on('request', (request) => {
    const language = /(german|arabic|persian)-[\w-]+\.js$/.exec(request.url())?.[1]
    if (language !== undefined) files.push(language)
  })
  return files
}

test('an English comparison fetches no other language', async ({ page }) => {
  const files = fetched(page)
  await openFirst(page)
  await paste(page, 'Police met protesters downtown.', 'Police met rioters downtown.')
  await expect(rows(page).locator('[data-side="right"] mark')).toHaveText('rioters')
  expect(files).toEqual([])
})

for (const [lang, file, direction] of [
  ['de', 'german', 'ltr'],
  ['ar', 'arabic', 'rtl'],
  ['fa', 'persian', 'rtl'],
] as const) {
  test(`one ${file} pair fetches its words once, and is read and set as what it is`, async ({ page }) => {
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await openFirst(page)
    const files = fetched(page)
    const [left, right] = PAIRS[lang]
    await paste(page, left, right)
    const text = rows(page).locator('[data-side="left"] p').first()
    await expect(text).toHaveAttribute('lang', lang)
    expect(await text.evaluate((cell) => getComputedStyle(cell).direction)).toBe(direction)
    // Both stand in one row: they tell the same.
    await expect(rows(page)).toHaveCount(1)
    await expect(rows(page).locator('.void')).toHaveCount(0)
    expect(files).toEqual([file])
    expect(complaints).toEqual([])
  })
}

test('two languages are said to be two, and what that means; one is not', async ({ page }) => {
  await openFirst(page)
  await paste(page, 'Police met protesters downtown on Friday.', PAIRS.ar[0])
  const note = page.getByText(/^Two languages, English and Arabic: only names, numbers and words/)
  await expect(note).toBeVisible()
  await page.getByLabel('Article on the right').selectOption({ index: 0 })
  await expect(note).toBeHidden()
})

test('words that cannot be fetched are a failure that can be tried again, not another answer', async ({
  page,
}) => {
  await openFirst(page)
  await page.route('**/german-*.js', (route) => route.abort())
  await paste(page, PAIRS.de[0], PAIRS.de[1])
  await expect(page.getByText(/^The comparison stopped/).first()).toBeVisible()
  await page.unroute('**/german-*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(rows(page)).toHaveCount(1)
})

const SAME_EVERYWHERE = {
  ...PAIRS,
  es: [
    'La policía detuvo a doce manifestantes durante las protestas en la plaza central.',
    'Doce personas que se manifestaban fueron detenidas en la protesta de la plaza.',
  ],
  ja: [
    '首相は月曜日に東京で新しい経済対策を発表した。',
    '新しい経済対策が月曜日、首相によって東京で発表された。',
  ],
  th: ['ประธานาธิบดีประกาศมาตรการเศรษฐกิจใหม่เมื่อวันจันทร์', 'มาตรการเศรษฐกิจใหม่ถูกประกาศโดยประธานาธิบดี'],
  km: ['នាយករដ្ឋមន្ត្រីបានប្រកាសវិធានការសេដ្ឋកិច្ចថ្មីនៅថ្ងៃចន្ទ។', 'វិធានការសេដ្ឋកិច្ចថ្មីត្រូវបានប្រកាសដោយនាយករដ្ឋមន្ត្រី។'],
  lo: ['ນາຍົກລັດຖະມົນຕີໄດ້ປະກາດມາດຕະການເສດຖະກິດໃໝ່ໃນວັນຈັນ', 'ມາດຕະການເສດຖະກິດໃໝ່ໄດ້ປະກາດໂດຍນາຍົກລັດຖະມົນຕີ'],
} as const

test('page and command line tell the same of every one', async ({ page }) => {
  const tasks = Object.entries(SAME_EVERYWHERE).map(([id, [a, b]]) => ({
    id,
    a: { text: a },
    b: { text: b },
  }))
  const output = execFileSync('npm', ['run', '-s', 'engine', '--', 'compare'], {
    input: tasks.map((task) => JSON.stringify(task)).join('\n'),
    encoding: 'utf8',
  })
  const expected = output.trim().split('\n')
  for (const [at, [left, right]] of Object.values(SAME_EVERYWHERE).entries()) {
    await openFirst(page)
    await paste(page, left, right)
    await expect(rows(page).first()).toContainText(left.slice(0, 3))
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download as JSON' }).click()
    const answer: unknown = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'))
    const { id, ...told } = JSON.parse(expected[at] ?? '{}') as { readonly id: string }
    expect(answer, id).toEqual(told)
  }
})
