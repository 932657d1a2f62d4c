import { describe, expect, test } from 'vitest'
import { matched, tellsTheSame } from '../testing/languages.ts'

/** Languages without a list: characters and digits carry. */

describe('inflected forms meet', () => {
  test('in Spanish', () =>
    tellsTheSame('es', [
      [
        'La policía detuvo a doce manifestantes durante las protestas en la plaza central.',
        'Doce personas que se manifestaban fueron detenidas en la protesta de la plaza.',
      ],
      [
        'Los médicos denunciaron la falta de camas en los hospitales públicos de la capital.',
        'Un médico denuncia que el hospital público capitalino no tiene ninguna cama libre.',
      ],
      [
        'El gobierno negocia con los sindicatos un aumento de los salarios mínimos.',
        'Los sindicatos y el gobierno negociaron que el salario mínimo aumente.',
      ],
    ]))
  test('in Turkish', () =>
    tellsTheSame('tr', [
      [
        'Cumhurbaşkanı pazartesi günü çiftçiler için yeni ekonomik önlemleri açıkladı.',
        'Kuraklıktan etkilenen çiftçilere yönelik önlemler cumhurbaşkanının açıklamasında yer aldı.',
      ],
      [
        'Polis meydandaki protestolarda on iki göstericiyi gözaltına aldı.',
        'Meydanda protesto eden göstericilerden on ikisi polislerce gözaltına alındı.',
      ],
      [
        'Hükümet asgari ücret artışını sendikalarla görüşüyor.',
        'Sendikalar asgari ücretin artırılmasını hükümetle görüştü.',
      ],
    ]))
  test('in Russian', () =>
    tellsTheSame('ru', [
      [
        'Полиция задержала двенадцать демонстрантов во время протестов на площади.',
        'Двенадцать участников протеста задержаны полицейскими на центральной площади.',
      ],
      [
        'Учёные обнаружили новый вид лягушки в лесах Амазонии.',
        'Новая лягушка обнаружена учеными в амазонском лесу.',
      ],
      [
        'Суд приговорил бывшего министра к семи годам тюрьмы за коррупцию.',
        'Бывший министр получил приговор суда: семь лет тюрьмы по делу о коррупции.',
      ],
    ]))
})

describe('scripts without spaces', () => {
  test('Japanese', () =>
    tellsTheSame('ja', [
      ['首相は月曜日に東京で新しい経済対策を発表した。', '新しい経済対策が月曜日、首相によって東京で発表された。'],
      ['大雨で北部の道路が通行止めになった。', '北部では大雨のため、道路の通行止めが続いている。'],
    ]))
  test('Chinese', () =>
    tellsTheSame('zh', [
      ['总统星期一在首都宣布了新的经济措施。', '新的经济措施星期一由总统在首都公布。'],
      ['大雨淹没了北部的多条公路。', '北部多条公路被大雨淹没。'],
    ]))
  test('Thai', () =>
    tellsTheSame('th', [
      ['ประธานาธิบดีประกาศมาตรการเศรษฐกิจใหม่ในกรุงเทพเมื่อวันจันทร์', 'มาตรการเศรษฐกิจใหม่ถูกประกาศในกรุงเทพโดยประธานาธิบดี'],
    ]))
})

test('scripts cut into syllables', async () => {
  const left = 'នាយករដ្ឋមន្ត្រីបានប្រកាសវិធានការសេដ្ឋកិច្ចថ្មីនៅថ្ងៃចន្ទ។'
  const right = 'វិធានការសេដ្ឋកិច្ចថ្មីត្រូវបានប្រកាសដោយនាយករដ្ឋមន្ត្រី។'
  expect(await matched('km', left, right)).toEqual([[0, 0]])
})

test('digits of any script are the same figure', async () => {
  const left = 'भूकंप में ५९ लोगों की मौत हुई और २०० घायल हुए।'
  const right = 'भूकंप: 59 लोगों की मौत, 200 घायल।'
  expect(await matched('hi', left, right)).toEqual([[0, 0]])
})

test('short words, which every sentence has, earn nothing', async () => {
  expect(
    await matched('es', 'No es lo que fue en la de los que no.', 'Lo que no fue es de los que en la no.'),
  ).toEqual([])
})

test('particles and auxiliaries, which every Japanese sentence has, earn nothing', async () => {
  const left = '市長は月曜日に橋を開いた。'
  const right = '警察は駅で男を逮捕した。'
  expect(await matched('ja', left, right)).toEqual([])
})

test('so do the commonest characters of Chinese', async () => {
  const left = '市长在星期一为新桥的开通而高兴。'
  const right = '警方在车站为被盗的汽车而奔走。'
  expect(await matched('zh', left, right)).toEqual([])
})

test('words that only begin alike in one place are no match', async () => {
  const left = 'Le président a inauguré le nouveau musée de la ville.'
  const right = 'La présidence du tribunal refuse un report du procès.'
  expect(await matched('fr', left, right)).toEqual([])
})
