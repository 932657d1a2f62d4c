import fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { ZIP_PACKED_BYTES } from './limits.ts'
import { refusalBySize } from './ingest.ts'
import { unzip } from './zip.ts'

const name = fc.stringMatching(/^[a-z]{1,8}\.txt$/u)
const files = fc.dictionary(name, fc.uint8Array({ maxLength: 3000 }), { maxKeys: 6, noNullPrototype: true })

test('files come out as they went in', () => {
  fc.assert(
    fc.property(files, fc.constantFrom(0, 6, 9), (packed, level) => {
      const found = unzip(zipSync(packed, { level }))
      const unpacked = found.kind === 'ready' ? found.value.map((file) => [file.name, file.bytes]) : found
      expect(unpacked).toEqual(Object.entries(packed))
    }),
  )
})

test('a zip with wrong bytes in it gives files or a reason, and no fault', () => {
  fc.assert(
    fc.property(files, fc.array(fc.tuple(fc.nat(4000), fc.nat(255))), (packed, faults) => {
      const zip = zipSync(packed)
      for (const [at, byte] of faults) if (at < zip.length) zip[at] = byte
      expect(['ready', 'refused']).toContain(unzip(zip).kind)
    }),
  )
})

test('a file that is larger than any that is read is told by its size', () => {
  expect(refusalBySize(ZIP_PACKED_BYTES)).toBeNull()
  expect(refusalBySize(ZIP_PACKED_BYTES + 1)).toMatchObject({ kind: 'too-large' })
})
