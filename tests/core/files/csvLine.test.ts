import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvLine } from '#core/files'

/** Cells that a spreadsheet would take for a formula. */
const dangerous = (rows: readonly (readonly string[])[]) =>
  rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell) && Number.isNaN(Number(cell.replace(',', '.'))))

const read = (text: string) => Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false }).data.slice(0, -1)

const text = fc.oneof(
  fc.string(),
  fc.stringMatching(/^[\s=+@-]{0,3}[a-z0-9",;\n]{0,5}$/),
  fc.constantFrom('=1+1', '@SUM(A1)', '-2', '+46', '01.10', '-', '\t=a', ' =a', '"', 'a\r\nb'),
)

describe('a table written as CSV', () => {
  test('keeps formulas from running and leaves numbers as they are', () => {
    const cells = ['=HYPERLINK("x")', '+1+2', '-2', '+46', '@a', '-', -0.5, 1e-7, '01.10', null, true, 'å, ä']
    expect(csvLine(cells)).toBe(`"'=HYPERLINK(""x"")",'+1+2,-2,+46,'@a,'-,-0.5,1e-7,01.10,,true,"å, ä"\n`)
  })

  test('holds no dangerous cell, whatever its texts', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 })), (rows) => {
        expect(dangerous(read(rows.map(csvLine).join('')))).toEqual([])
      }),
    )
  })

  test('without the apostrophe would be seen to hold some', () => {
    expect(dangerous(read(`${Papa.unparse([['=1+1', ' @a', '5']])}\n`))).toEqual(['=1+1', ' @a'])
  })

  test('is read back the same, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 })), (rows) => {
        const back = read(rows.map(csvLine).join(''))
        expect(
          back.map((row) => row.map((cell) => cell.replace(/^'(?='*\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/, ''))),
        ).toEqual(rows)
      }),
    )
  })

  test('writes numbers so that they are read back to the bit', () => {
    const numbers = [0.1 + 0.2, -1 / 3, 5e-324, 1e21]
    expect(read(csvLine(numbers))[0].map(Number)).toEqual(numbers)
  })
})
