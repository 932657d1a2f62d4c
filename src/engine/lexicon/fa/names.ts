import { folded, pairs, words } from '../words.ts'
import { spelling } from './spelling.ts'

/** Names and what stands before them. Our own compilation. The values are those of English. */

export const phraseAliases = pairs(
  `ایالات_متحده=united-states سازمان_ملل=united-nations ملل_متحد=united-nations اتحادیه_اروپا=european-union`,
  spelling,
)

export const weekdays = folded(
  'شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه',
  spelling,
)

/** Eras behind a year, and what is read out: "ه. ش." */
export const abbreviations = words('د م ق ه ش ص')

/** Verbs that attribute speech, as they stand beside a quotation in news. Our own compilation. */
export const sayingVerbs = folded(
  `گفت گفتند می‌گوید می‌گویند افزود افزودند نوشت نوشتند پرسید پاسخ تصریح تأکید تاکید اظهار اعلام خاطرنشان یادآور
  بیان عنوان هشدار ادامه`,
  spelling,
)

/** Number words as digits; "یک" is an article first. */
export const numberWords = pairs(
  `دو=2 سه=3 چهار=4 پنج=5 شش=6 هفت=7 هشت=8 ده=10 یازده=11 دوازده=12 سیزده=13 چهارده=14 پانزده=15 شانزده=16
  هفده=17 هجده=18 نوزده=19 بیست=20 سی=30 چهل=40 پنجاه=50 شصت=60 هفتاد=70 هشتاد=80 نود=90 صد=100 هزار=1000`,
  spelling,
)
