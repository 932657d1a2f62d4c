import { folded, pairs, words } from '../words.ts'
import { spelling } from './spelling.ts'

/** Names and what stands before them. Our own compilation. The values are those of English. */

export const phraseAliases = pairs(
  `الولايات_المتحدة=united-states والولايات_المتحدة=united-states للولايات_المتحدة=united-states
  بالولايات_المتحدة=united-states الأمم_المتحدة=united-nations للأمم_المتحدة=united-nations
  والأمم_المتحدة=united-nations الاتحاد_الأوروبي=european-union للاتحاد_الأوروبي=european-union
  المملكة_المتحدة=united-kingdom`,
  spelling,
)

export const weekdays = folded('الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت', spelling)

/** Titles, and eras behind a year: "د. أحمد", "ق. م." */
export const abbreviations = words('د أ م ق هـ ص ت')

/** Verbs that attribute speech, as they stand beside a quotation in news. Our own compilation. */
export const sayingVerbs = folded(
  `قال قالت قالوا وقال وقالت وقالوا يقول تقول أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت أعلن أعلنت وأعلن
  وأعلنت صرح صرحت وصرح وصرحت ذكر ذكرت وذكر وذكرت أشار أشارت وأشار وأشارت أوضح أوضحت وأوضح وأوضحت شدد شددت وشدد
  وشددت تابع تابعت وتابع وتابعت حذر حذرت وحذر وحذرت أفاد أفادت كتب كتبت وكتب غرد سأل رد`,
  spelling,
)

/** Number words as digits, in both genders; "واحد" is a pronoun first. */
export const numberWords = pairs(
  `اثنان=2 اثنين=2 اثنتان=2 اثنتين=2 ثلاثة=3 ثلاث=3 أربعة=4 أربع=4 خمسة=5 خمس=5 ستة=6 ست=6 سبعة=7 سبع=7 ثمانية=8
  ثماني=8 تسعة=9 تسع=9 عشرة=10 عشر=10 عشرون=20 عشرين=20 ثلاثون=30 ثلاثين=30 أربعون=40 أربعين=40 خمسون=50
  خمسين=50 ستون=60 ستين=60 سبعون=70 سبعين=70 ثمانون=80 ثمانين=80 تسعون=90 تسعين=90 مئة=100 مائة=100 ألف=1000`,
  spelling,
)
