import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { ZIP_FILES, ZIP_PACKED_BYTES } from './limits.ts'
import { refusalBySize } from './ingest.ts'
import { unzip } from './zip.ts'

const name = fc.stringMatching(/^[a-z]{1,8}\.txt$/u)
const files = fc.dictionary(name, fc.uint8Array({ maxLength: 3000 }), { maxKeys: 6, noNullPrototype: true })

test('files come out as they went in', async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.constantFrom(0, 6, 9), async (packed, level) => {
      const found = await unzip(zipSync(packed, { level }))
      const unpacked = found.kind === 'ready' ? found.value.map((file) => [file.name, file.bytes]) : found
      expect(unpacked).toEqual(Object.entries(packed))
    }),
  )
})

test('a zip with wrong bytes in it gives files or a reason, and no fault', async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.array(fc.tuple(fc.nat(4000), fc.nat(255))), async (packed, faults) => {
      const zip = zipSync(packed)
      for (const [at, byte] of faults) if (at < zip.length) zip[at] = byte
      expect(['ready', 'refused']).toContain((await unzip(zip)).kind)
    }),
  )
})

test('a file that is larger than any that is read is told by its size', () => {
  expect(refusalBySize(ZIP_PACKED_BYTES)).toBeNull()
  expect(refusalBySize(ZIP_PACKED_BYTES + 1)).toMatchObject({ kind: 'too-large' })
})

test('a zip of ten thousand files is given up at the limit, not at its end', async () => {
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.txt`, strToU8('Rain.')]))
  const told: number[] = []
  const zip = zipSync(many, { level: 0 })
  const found = await unzip(zip, { onUnpacked: (done) => told.push(done) })
  expect(found).toEqual({ kind: 'refused', refusal: { kind: 'zip-too-many', limit: ZIP_FILES } })
  expect(told.at(-1)).toBeLessThan(zip.length / 10)
})

test('unpacking can be cancelled', async () => {
  const control = new AbortController()
  const zip = zipSync({ 'a.txt': new Uint8Array(100_000) }, { level: 0 })
  const cancelled = unzip(zip, { signal: control.signal, onUnpacked: () => control.abort() })
  await expect(cancelled).rejects.toThrow('abort')
})
