import { describe, expect, test } from 'vitest'
import { words } from '#core'
import { readOptionFields } from '../../../src/core/model/options.ts'

const named = { label: words('a', 'a'), group: words('g', 'g') }
const fields = {
  unit: { ...named, type: 'number', default: 5, min: 1, max: 9, step: 1 },
  leaves: { ...named, type: 'toggle', default: true },
  rule: { ...named, type: 'choice', default: 'area', choices: { area: words('a', 'a'), width: words('w', 'w') } },
  measure: { ...named, type: 'measure', default: '', extra: {} },
  picked: { ...named, type: 'entities', of: 'competence', default: ['x'] },
} as const

describe('Options of a kind', () => {
  test('that are not set, or are undefined, have their defaults', () => {
    const read = readOptionFields(fields, { unit: 7, rule: undefined })
    expect(read).toEqual({ ok: true, value: { unit: 7, leaves: true, rule: 'area', measure: '', picked: ['x'] } })
  })

  test.each([
    ['unit', 0],
    ['unit', 10],
    ['unit', Number.NaN],
    ['unit', '5'],
    ['unit', null],
    ['leaves', 'yes'],
    ['leaves', 1],
    ['rule', 'volume'],
    ['rule', 'toString'],
    ['measure', 3],
    ['picked', 'x'],
    ['picked', ['x', 1]],
    ['nothing', 1],
    ['__proto__', 1],
  ])('that do not fit are named: %s = %j', (key, value) => {
    const given = Object.fromEntries([[key, value]])
    expect(readOptionFields(fields, given)).toEqual({ ok: false, wrong: [key] })
  })

  test('all that is wrong is told at once', () => {
    expect(readOptionFields(fields, { leaves: 1, b: 1, unit: 0 })).toEqual({
      ok: false,
      wrong: ['unit', 'leaves', 'b'],
    })
  })

  test('a default that is a list is not shared', () => {
    const [a, b] = [readOptionFields(fields, {}), readOptionFields(fields, {})]
    expect(a.ok && b.ok && a.value.picked !== b.value.picked).toBe(true)
  })
})
