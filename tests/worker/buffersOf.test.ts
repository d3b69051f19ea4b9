import { describe, expect, test } from 'vitest'
import { buffersOf } from '../../src/worker/buffersOf.ts'

describe('what a worker hands over instead of copying', () => {
  test('is each large buffer once, however deep it lies', () => {
    const large = new Float64Array(10_000)
    const value = { a: [{ b: large }], c: new Map([['d', large.subarray(5)]]), e: new Uint32Array(20_000) }
    expect(buffersOf(value)).toEqual([large.buffer, value.e.buffer])
  })

  test('is nothing small, and nothing of plain texts and numbers', () => {
    expect(buffersOf({ small: new Float64Array(3), texts: ['a'], none: null, n: 1 })).toEqual([])
  })

  test('survives the way as it was', () => {
    const value = { weights: new Float64Array(10_000).fill(2), names: new Map([['sv', 'Bransch']]) }
    const arrived = structuredClone(value, { transfer: buffersOf(value) })
    expect(arrived.weights[9_999]).toBe(2)
    expect(arrived.names.get('sv')).toBe('Bransch')
    expect(value.weights).toHaveLength(0)
  })
})
