import { expect, test } from 'vitest'
import { breathing } from './breath.ts'

test('work goes on until it is cancelled', async () => {
  const control = new AbortController()
  const breath = breathing(control.signal)
  await expect(breath()).resolves.toBeUndefined()
  control.abort()
  await expect(breath()).rejects.toThrow('abort')
})
