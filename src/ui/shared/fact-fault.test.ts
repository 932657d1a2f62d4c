import { expect, test } from 'vitest'
import { factFaultIn } from './fact-fault.ts'

test.each(['', 'en', 'en-GB', 'ckb', 'zh-Hans-CN', 'und'])('“%s” can be a language', (lang) => {
  expect(factFaultIn({ lang })).toBeNull()
})
test.each(['English', 'the English one', 'en_GB', 'e'])('“%s” is no language', (lang) => {
  expect(factFaultIn({ lang })).toBe('lang')
})
test.each(['', 'https://courier.example/harbour', 'HTTP://courier.example'])(
  '“%s” can be an address',
  (address) => {
    expect(factFaultIn({ address })).toBeNull()
  },
)
test.each(['courier.example', 'javascript:alert(1)', 'https://', 'not an address'])(
  '“%s” is no address',
  (address) => {
    expect(factFaultIn({ address })).toBe('address')
  },
)
