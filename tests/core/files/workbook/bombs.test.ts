import { describe, expect, test } from 'vitest'
import { read } from '../../../../src/core/files/read.ts'
import { bombs } from './bombs.ts'

const endless = Number.POSITIVE_INFINITY

/** The codes by which a bomb is refused, `read` where it is not. */
function outcome(bytes: Uint8Array, limits = {}): string {
  const result = read([{ name: 'bomb.xlsx', bytes }], { limits })
  const errors = result.problems.filter(({ severity }) => severity === 'error')
  return result.ok ? 'read' : errors.map(({ code }) => code).join(' ')
}

describe('spreadsheets that are made to do harm', () => {
  test.each(bombs)('$name', ({ code, make }) => {
    expect(outcome(make())).toBe(code)
  })

  test('there are more than twenty of them', () => {
    expect(bombs.length).toBeGreaterThan(20)
  })

  test('a reader without the limit is caught: it lets the bomb through', () => {
    const weakened = [
      ['flat', { archiveRatio: endless }],
      ['many entries', { archiveEntries: endless }],
      ['many parts, larger together than may be', { unzippedBytes: endless }],
      ['deep nesting', { xmlDepth: endless }],
      ['cells at the end of every row', { sheetCells: endless }],
      ['a cell of 40 MB', { cellCharacters: endless }],
    ] as const
    const through = weakened.filter(([name, limits]) => {
      const bomb = bombs.find((one) => one.name === name)
      return bomb && outcome(bomb.make(), limits) !== bomb.code
    })
    expect(through.map(([name]) => name)).toEqual(weakened.map(([name]) => name))
  })
})
