import { expect, test } from 'vitest'
import { orderedPairs, seed } from '../testing/seeds.ts'
import { tagOf } from './tag.ts'

test.each([
  ['en', 'The minister said on Wednesday that nobody had been hurt in the strikes.'],
  ['en', 'Police met protesters downtown.'],
  ['en', 'Police met protesters in Kerman, and an hat was die.'],
  ['en', 'El Niño and La Niña: de la Rua, the minister, said on TV that it is over.'],
  ['en', ''],
  ['en', '59 🇮🇶 …'],
  ['de', 'Der Minister sagte am Mittwoch, dass bei den Angriffen niemand verletzt worden sei.'],
  ['de', 'Police und die Garde: „Das ist nicht der Weg“, sagte er.'],
  ['fr', 'Le ministre a déclaré mercredi que personne n’avait été blessé dans les frappes.'],
  ['es', 'El ministro dijo el miércoles que nadie resultó herido en los ataques.'],
  ['it', 'Il ministro ha detto mercoledì che nessuno è rimasto ferito negli attacchi della notte.'],
  ['pt', 'O ministro disse na quarta-feira que ninguém ficou ferido nos ataques e que a base não foi destruída.'],
  ['nl', 'De minister zei woensdag dat niemand gewond is geraakt bij de aanvallen op het leger.'],
  ['ar', 'قال الوزير يوم الأربعاء إن أحدا لم يصب في الضربات.'],
  ['ar', 'قال بوتين إن شركة پيبسي لن تعود.'],
  ['fa', 'وزیر روز چهارشنبه گفت که در این حملات کسی آسیب ندیده است.'],
  ['ur', 'وزیر نے بدھ کو کہا کہ حملوں میں کوئی زخمی نہیں ہوا ہے۔'],
  ['he', 'השר אמר ביום רביעי כי איש לא נפגע בתקיפות.'],
  ['uk', 'Міністр заявив у середу, що ніхто не постраждав.'],
  ['und-Cyrl', 'Министр заявил в среду, что никто не пострадал.'],
  ['ja', '大臣は水曜日、攻撃による負傷者はいないと述べた。'],
  ['zh', '部长周三表示，袭击中无人受伤。'],
  ['ko', '장관은 수요일에 다친 사람이 없다고 말했다.'],
  ['th', 'รัฐมนตรีกล่าวเมื่อวันพุธ'],
  ['el', 'Ο υπουργός είπε την Τετάρτη ότι κανείς δεν τραυματίστηκε.'],
])('%s: %s', (tag, text) => expect(tagOf(text, undefined)).toBe(tag))

test('a given tag is not guessed at', () => expect(tagOf('The minister', 'fr-CA')).toBe('fr-CA'))

test('the seeds are English', () => {
  for (const [slug] of orderedPairs) expect(tagOf(seed(slug).text, undefined)).toBe('en')
})
