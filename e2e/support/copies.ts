/** A wire report and what another desk made of it: headline, byline, a swap, an insert, a moved and a struck sentence, house style. */
const MIDDLE = [
  'The hall was cleared shortly after nine in the evening. Police said that nobody was hurt and that two people were held for an hour. A spokeswoman for the farmers said the barriers had been put up without notice. She promised another march before the harvest.',
  'Haddad has led the talks since May, when the first draft was thrown out by five of the countries. He is known as a patient negotiator who rarely raises his voice. Delegates from the river provinces said they had expected less.',
  'Buyers abroad watched the vote closely. Traders in three ports said that contracts for autumn were already signed. One of them called the pact a promise on paper. Another said that paper was better than nothing.',
] as const

export const WIRE = [
  'Ministers agree pact on grain',
  'By Anna Reed',
  'Ministers from 12 countries agreed a grain pact on Monday, saying it would "honour" the promises of March.',
  'Gen. Omar Haddad said the U.S. delegation had welcomed the text. The pact sets no limits on exports.',
  ...MIDDLE,
  'Storage remains the hardest question. Engineers have asked for a second line since the floods.',
  'The next meeting is due in June. It will be held in Oslo.',
].join('\n\n')

export const EDITED = [
  'Grain pact leaves ministers divided',
  'By Paul Stern',
  'Ministers from 12 countries agreed a grain pact on Monday, saying it would “honor” the promises of March. The next meeting is due in June.',
  'General Omar Haddad said the US delegation had praised the text. The pact sets no limits on exports.',
  ...MIDDLE.map((paragraph) => paragraph.replace('hour. A', 'hour.\n\nA')),
  'Storage remains the hardest question. The cost of a new silo has doubled. Engineers have asked for a second line since the floods.',
].join('\n\n')
