import { expect, it } from 'vitest'
import { titleParts } from './title-parts.ts'

it.each([
  ['Bridge opens | The Daily', 'Bridge opens', 'The Daily'],
  ['Bridge opens | World | The Daily', 'Bridge opens', 'The Daily'],
  ['Bridge opens – Echo Online', 'Bridge opens', 'Echo Online'],
  ['港口开放_港报网', '港口开放', '港报网'],
  ['Bridge opens', 'Bridge opens', undefined],
  ['Bridge opens-day', 'Bridge opens', undefined],
  ['Bridge closes | The Daily', 'Bridge opens', undefined],
])('%s', (written, heading, outlet) => {
  expect(titleParts(written, [heading])?.outlet).toBe(outlet)
})
