import { expect, test } from 'vitest'
import { matched, stems, tellsTheSame } from '../../testing/languages.ts'

test.each([
  'کتاب کتاب‌ها کتابها کتاب‌های کتاب‌هایشان',
  'موشک موشک‌ها موشک‌های موشکی',
  'می‌خواهیم می‌خواهند نمی‌خواهد',
  'آمریکا امریکا آمریکایی',
  'ایران ایرانی ایرانیان',
  'مسئول مسئولان مسئولین مسؤولان',
  'هیئت هیأت',
  'بزرگ بزرگتر بزرگ‌ترین',
  'علی علي',
  'پنجاه 50 ۵۰ ٥٠',
])('%s are one', async (family) => expect(new Set(await stems('fa', family)).size).toBe(1))

test.each(['تهران تهرانچی', 'کرمان کرم', 'دختر دخت', 'زمان زمین'])('%s are two', async (words) => {
  const [a, b] = await stems('fa', words)
  expect(a).not.toBe(b)
})

test('inflected and reordered sentences match', () =>
  tellsTheSame('fa', [
    [
      'نیروهای ایرانی بامداد چهارشنبه دو پایگاه آمریکا در عراق را هدف موشک قرار دادند.',
      'دو پایگاه امریکایی در عراق با موشک‌های نیروی نظامی ایران هدف گرفته شد.',
    ],
    [
      'هزاران معترض در پایتخت خواستار استعفای وزیر شدند.',
      'معترضان در خیابان‌های پایتخت استعفا و برکناری وزیر را می‌خواستند.',
    ],
    [
      'در ازدحام مراسم خاکسپاری در کرمان ۵۹ نفر کشته شدند.',
      'مراسم خاکسپاری کرمان با ازدحام و مرگ 59 نفر همراه بود.',
    ],
  ]))

test('function words and attributions alone earn nothing', async () => {
  const left = 'او گفت که این برای آنها نیز چنین بوده است.'
  const right = 'وی گفته که آن نیز برای همه چنین نبوده است.'
  expect(await matched('fa', left, right)).toEqual([])
})

test('a shared name alone is no match', async () => {
  expect(await matched('fa', 'سلیمانی سحرگاه به دمشق رسید.', 'میلیون‌ها تن با پیکر سلیمانی وداع کردند.')).toEqual([])
})
