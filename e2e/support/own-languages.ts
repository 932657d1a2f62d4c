import type { OwnSeed } from './own.ts'

/** One made-up speech of a mayor, told twice in each of six languages: two sentences both tell, one that only one does. */

export interface Told {
  readonly lang: string
  readonly direction: 'ltr' | 'rtl'
  /** The engine has words of it. */
  readonly hasWords: boolean
  readonly texts: readonly [string, string]
}

export const LANGUAGES: Readonly<Record<string, Told>> = {
  arabic: {
    lang: 'ar',
    direction: 'rtl',
    hasWords: true,
    texts: [
      'افتتح العمدة سالم الجسر الجديد على نهر الوادي يوم الاثنين. وقال إن الجسر كلف اثني عشر مليون دينار. وهطل المطر طوال الليل على التلال.',
      'افتتح العمدة سالم الجسر الجديد على نهر الوادي صباح الاثنين. وأضاف أن الجسر كلف اثني عشر مليون دينار. وغنى الأطفال أمام الحضور في الساحة.',
    ],
  },
  persian: {
    lang: 'fa',
    direction: 'rtl',
    hasWords: true,
    texts: [
      'شهردار سالمی روز دوشنبه پل تازه را بر رودخانه گشود. او گفت که ساخت پل دوازده میلیون تومان هزینه داشته است. باران تمام شب بر تپه‌ها می‌بارید.',
      'شهردار سالمی صبح دوشنبه پل تازه را بر رودخانه گشود. او افزود که ساخت پل دوازده میلیون تومان هزینه داشته است. کودکان در میدان آواز خواندند.',
    ],
  },
  hebrew: {
    lang: 'he',
    direction: 'rtl',
    hasWords: false,
    texts: [
      'ראש העיר שלם פתח ביום שני את הגשר החדש מעל הנהר. הוא אמר שהגשר עלה שנים עשר מיליון שקל. גשם ירד כל הלילה על הגבעות.',
      'ראש העיר שלם פתח בבוקר יום שני את הגשר החדש מעל הנהר. הוא הוסיף שהגשר עלה שנים עשר מיליון שקל. ילדים שרו בכיכר העיר.',
    ],
  },
  chinese: {
    lang: 'zh',
    direction: 'ltr',
    hasWords: false,
    texts: [
      '林市长星期一在河边宣布新大桥正式通车。他说大桥耗资一千二百万元。山上整夜下雨。',
      '林市长星期一早上在河边宣布新大桥正式通车。他表示大桥耗资一千二百万元。孩子们在广场上唱歌。',
    ],
  },
  japanese: {
    lang: 'ja',
    direction: 'ltr',
    hasWords: false,
    texts: [
      '林市長は月曜日に川にかかる新しい橋の開通を発表した。橋の建設には千二百万円かかったと述べた。丘では一晩中雨が降った。',
      '林市長は月曜日の朝に川にかかる新しい橋の開通を発表した。橋の建設には千二百万円かかったと語った。子供たちは市庁舎に集まって歌い、音楽隊が演奏した。',
    ],
  },
  german: {
    lang: 'de',
    direction: 'ltr',
    hasWords: true,
    texts: [
      'Bürgermeister Salm eröffnete am Montag die neue Brücke über den Fluss. Die Brücke habe zwölf Millionen Euro gekostet, sagte er. Die ganze Nacht fiel Regen auf die Hügel.',
      'Bürgermeister Salm eröffnete am Montagmorgen die neue Brücke über den Fluss. Die Brücke habe zwölf Millionen Euro gekostet, betonte er. Auf dem Platz sangen Kinder.',
    ],
  },
}

export function toldTwice(name: string, { texts }: Told): OwnSeed {
  const slug = `own-${name}`
  const articles = texts.map((text, at) => ({
    id: `own/${name}-${at}`,
    speech: slug,
    outlet: `Outlet ${at + 1}`,
    text,
  }))
  return { speeches: [{ slug, title: `The bridge, in ${name}` }], articles }
}
