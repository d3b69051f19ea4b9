import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { scan } from '../../../src/core/files/scan.ts'

const limits = { rows: Number.POSITIVE_INFINITY, columns: 1_000, cellCharacters: 1_000 }

function rowsOf(text: string, delimiter = ','): string[][] {
  const cells = scan(new TextEncoder().encode(text), { delimiter, limits })
  if ('stop' in cells) throw new Error(`${cells.stop} at ${cells.row}, ${cells.column}`)
  const { codes, starts, rowCount, dictionary } = cells
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from(codes.subarray(starts[row], starts[row + 1]), (code) => dictionary.text(code)),
  )
}

function stopOf(text: string, override: Partial<typeof limits> = {}) {
  const cells = scan(new TextEncoder().encode(text), { delimiter: ',', limits: { ...limits, ...override } })
  return 'stop' in cells ? `${cells.stop} ${cells.row} ${cells.column}` : 'read'
}

describe('scanning delimited text', () => {
  test('quoted cells hold delimiters, doubled quotes and line breaks', () => {
    expect(rowsOf('a,"b,c"\n"d ""e""","f\r\ng"\n')).toEqual([
      ['a', 'b,c'],
      ['d "e"', 'f\r\ng'],
    ])
  })

  test.each(['\n', '\r\n', '\r'])('lines end in %j', (end) => {
    expect(rowsOf(`a,b${end}1,2${end}`)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test.each([',', ';', '\t', '|'])('cells are parted by %j', (delimiter) => {
    expect(rowsOf(`å${delimiter}ö\n`, delimiter)).toEqual([['å', 'ö']])
  })

  test('a quote within a plain cell is a letter like others', () => {
    expect(rowsOf('5" pipe,b')).toEqual([['5" pipe', 'b']])
  })

  test('text after a closing quote stays in its cell and does not swallow the next rows', () => {
    expect(rowsOf('"Big" Company,1\n"B",2\n')).toEqual([
      ['Big Company', '1'],
      ['B', '2'],
    ])
  })

  test('an empty last cell and blank rows keep their places', () => {
    expect(rowsOf('a,\n\nb,c\n')).toEqual([['a', ''], [''], ['b', 'c']])
  })

  test('an unclosed quote is named with its row', () => {
    expect(stopOf('a,b\n1,2\n3,"4\n5,6\n')).toBe('unclosed-quote 2 1')
  })

  test('every limit holds at one less, exactly, and one more', () => {
    const row = (n: number) => Array.from({ length: n }, () => 'x').join(',')
    expect([4, 5, 6].map((n) => stopOf(`${row(n)}\n`, { columns: 5 }))).toEqual([
      'read',
      'read',
      'too-many-columns 0 5',
    ])
    const rows = (n: number) => 'x\n'.repeat(n)
    expect([4, 5, 6].map((n) => stopOf(rows(n), { rows: 5 }))).toEqual(['read', 'read', 'too-many-rows 5 0'])
    const cell = (n: number) => `a,${'å'.repeat(n)}\n`
    expect([4, 5, 6].map((n) => stopOf(cell(n), { cellCharacters: 5 }))).toEqual(['read', 'read', 'cell-too-long 0 1'])
    const quoted = (n: number) => `a,"${'""'.repeat(n)}"\n`
    expect([5, 6].map((n) => stopOf(quoted(n), { cellCharacters: 5 }))).toEqual(['read', 'cell-too-long 0 1'])
  })

  test('equals PapaParse on any well-formed table', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }).filter((text) => !text.includes('\ufffd') && isWhole(text)),
      fc.string({ unit: fc.constantFrom(',', ';', '"', '\n', '\r', ' ', 'å', '1', '😀') }),
    )
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })
    const form = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      newline: fc.constantFrom('\n', '\r\n'),
      quotes: fc.boolean(),
    })
    fc.assert(
      fc.property(table, form, (rows, settings) => {
        const text = Papa.unparse(rows, settings)
        const { delimiter, newline } = settings
        const expected = Papa.parse<string[]>(text, { delimiter, newline }).data
        expect(rowsOf(`${text}${newline}`, delimiter)).toEqual(expected)
        expect(expected).toEqual(rows)
      }),
      { numRuns: 300, seed: 1 },
    )
  })
})

/** No lone surrogate and no byte order mark: neither survives a way through UTF-8 bytes and PapaParse. */
function isWhole(text: string): boolean {
  return !/\p{Cs}|\ufeff/u.test(text)
}
