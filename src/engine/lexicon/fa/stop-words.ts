import { folded } from '../words.ts'
import { spelling } from './spelling.ts'

/**
 * The closed classes of Persian: prepositions, pronouns, conjunctions, particles, auxiliary verbs, and the
 * plural and tense signs that some write apart. Our own compilation, checked against the list of the package
 * `stopword` (MIT; by Fardin Koochaki).
 */
export const functionWords = folded(
  `
  از با به برای بر در تا را که و یا هم نیز اما ولی لیکن بلکه اگر اگرچه چون چونکه زیرا پس سپس بنابراین همچنین
  همچنان هرچند گرچه مگر جز بجز بدون بی غیر درباره علیه طی نزد نزدیک روی زیر بالای میان بین پیش پشت کنار توسط
  بابت سوی طریق جهت دنبال مورد طبق ضد الا اندر باری بالعکس چنانچه وانگهی ولو همانند همچو
  این آن اینها آنها اینکه آنکه آنچه آنجا اینجا همین همان چنین چنان همه هر هیچ برخی بعضی چند چندین دیگر دیگری
  یک یکی کسی کسانی چیزی خود خویش خودش یکدیگر همدیگر
  من تو او وی ما شما ایشان آنان اینان
  چه چرا چگونه کجا کی کدام کدامیک آیا
  نه بله آری نیست باید شاید نباید تنها فقط حتی البته بسیار خیلی بیشتر کمتر اکنون هنوز باز دوباره مانند مثل
  همچون حدود تقریبا کاملا اینگونه آنگونه وقتی هنگامی زمانی
  است هست هستند هستیم هستم بود بودند بودم بودیم نبود باشد باشند باشیم نباشد بوده شد شدند شده شود شوند می‌شود
  می‌شوند نشد نشود شدن خواهد خواهند خواهیم نخواهد
  ها های هایی می نمی تر ترین ای ام اند ایم اید اش
`,
  spelling,
)

export const determiners = folded('این آن همین همان چنین هر یک برخی بعضی', spelling)

/** Bare attributions, and the verbs that make a noun into a verb: our own compilation. */
const lightWords = folded(
  `گفت گفتند گفته می‌گوید می‌گویند افزود کرد کردند کرده کند کنند می‌کند می‌کنند نکرد کردن کنیم داد دادند داده دهد
  دهند می‌دهد می‌دهند دادن داشت داشتند داشته دارد دارند داریم ندارد گرفت گرفتند گرفته گیرد می‌گیرد آمد آمده آید
  رفت قرار انجام`,
  spelling,
)

export const stopWords: ReadonlySet<string> = new Set([...functionWords, ...lightWords])

/** Words that most news stories hold, and that alone show little: our own compilation. */
export const newsWords = folded(
  `خبرگزاری خبر اخبار گزارش گزارش‌ها گزارشگر خبرنگار خبرنگاران بیانیه سخنگوی سخنگو مصاحبه گفتگو سخنان سخنرانی
  اظهار اظهارات اعلام اشاره تاکید تأکید ادامه مطلب رسانه رسانه‌ها مردم کشور کشورها کشورهای دولت سال ماه هفته
  روز روزها امروز دیروز فردا شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه گذشته آینده جاری جدید
  آقای خانم`,
  spelling,
)
