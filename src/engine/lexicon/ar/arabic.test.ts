import { expect, test } from 'vitest'
import { matched, stems, tellsTheSame } from '../../testing/languages.ts'

test.each([
  'الرئيس رئيس ورئيس والرئيس للرئيس',
  'وزير الوزير والوزير وزيرها',
  'القوات قوات قواته قواتها',
  'العسكرية عسكري عسكرية',
  'المتظاهرين متظاهرون المتظاهرون',
  'الحكومة حكومة حكومته حكومتها',
  'الأميركية الأمريكية أمريكي',
  'المسؤول مسئول مسؤولون',
  'مُحَمَّد محمـــد',
  'خمسين خمسون 50 ٥٠',
])('%s are one', async (family) => expect(new Set(await stems('ar', family)).size).toBe(1))

test.each(['مدينة مدير', 'صاروخ صراخ'])('%s are two', async (words) => {
  const [a, b] = await stems('ar', words)
  expect(a).not.toBe(b)
})

test('inflected and reordered sentences match', () =>
  tellsTheSame('ar', [
    [
      'أطلقت القوات الإيرانية صواريخ على قاعدتين أمريكيتين في العراق.',
      'تعرضت قاعدتان أميركيتان بالعراق لصواريخ أطلقتها قوات إيرانية.',
    ],
    [
      'تظاهر الآلاف في العاصمة مطالبين باستقالة الوزير.',
      'طالب آلاف المتظاهرين في العاصمة وزير الداخلية بالاستقالة.',
    ],
    [
      'قتل ٥٩ شخصا في تدافع خلال الجنازة بمدينة كرمان.',
      'أدى التدافع في جنازة كرمان إلى مقتل 59 شخصا.',
    ],
  ]))

test('function words and attributions alone earn nothing', async () => {
  const left = 'وقال إنه كان هناك ما لم يكن قبل ذلك.'
  const right = 'قالت إن ذلك لم يكن هناك من قبل كما كان.'
  expect(await matched('ar', left, right)).toEqual([])
})

test('a shared name alone is no match', async () => {
  expect(await matched('ar', 'وصل سليماني إلى دمشق فجرا.', 'ودع الملايين جثمان سليماني.')).toEqual([])
})
