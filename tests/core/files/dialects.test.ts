import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { read } from '../../../src/core/files/read.ts'
import { mustRead, placeOf, readText, usesOf } from './readText.ts'

const utf16 = (text: string) => {
  const units = Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0))
  return new Uint8Array(units.buffer)
}
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)
const encodings = { 'UTF-8': utf8, 'UTF-16LE': utf16, 'Windows-1252': latin } as const

describe('any dialect', () => {
  test('a table of uses comes back the same from any delimiter, line end, decimal sign and encoding', () => {
    const word = fc.string({ unit: fc.constantFrom('å', 'b', 'c', ' ', ',', ';', '|', '"'), maxLength: 6 })
    const use = fc.record({ industry: word, competence: word, weight: fc.integer({ min: 1, max: 9_999 }) })
    const form = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      newline: fc.constantFrom('\n', '\r\n'),
      decimal: fc.constantFrom(',', '.'),
      encoding: fc.constantFrom('UTF-8' as const, 'UTF-16LE' as const, 'Windows-1252' as const),
    })
    fc.assert(
      fc.property(fc.array(use, { minLength: 1, maxLength: 12 }), form, (list, settings) => {
        const { delimiter, newline, decimal, encoding } = settings
        const clean = (text: string) => `å${text.replace(/\s+/g, ' ').trim()}`
        const rows = list.map(({ industry, competence, weight }, i) => [
          `${clean(industry)} ${i}`,
          `${clean(competence)} ${i}`,
          `${weight}${decimal}5`,
        ])
        const text = Papa.unparse([['industry', 'competence', 'weight'], ...rows], { delimiter, newline, quotes: true })
        const result = read([{ name: 'uses.csv', bytes: encodings[encoding](text) }])
        if (!result.ok) throw new Error(JSON.stringify(result.problems))
        expect(result.value.tables[0]).toMatchObject({ delimiter, encoding, decimal, role: 'uses' })
        expect(usesOf(result.value)).toEqual(rows.map(([a, b], i) => `${a}>${b} has ${list[i].weight}.5`))
      }),
      { numRuns: 150, seed: 1 },
    )
  })

  test('decimal commas among semicolons do not make a table of commas', () => {
    const { tables, project } = mustRead({ 'industries.csv': 'id;firms 2007\na;1,5\nb;2,5\n' })
    expect(tables[0]).toMatchObject({ delimiter: ';', decimal: ',' })
    expect([...project.dataset.measures[0].values[0]]).toEqual([1.5, 2.5])
  })

  test('where two signs could part the cells, the one that parts every row is taken and shown', () => {
    const { tables, project } = mustRead({ 'a.csv': 'a,b\n1,5;2\n' })
    expect(tables[0]).toMatchObject({ delimiter: ',', guessed: true })
    expect(project.dataset.industries.names).toEqual(['5;2'])
    const settings = { 'a.csv': { delimiter: ';' as const } }
    expect(readText({ 'a.csv': 'a,b\n1,5;2\n' }, { settings }).problems.map(placeOf)).toContain(
      'cell-without-header a.csv 2 2 2',
    )
  })

  test('a workbook is refused by its beginning, or by its name where it is no text', () => {
    const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)
    const codeOf = (name: string, bytes: Uint8Array) => read([{ name, bytes }]).problems.map(({ code }) => code)
    expect(codeOf('a.csv', zip)).toEqual(['archive-damaged'])
    expect(codeOf('a.csv', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toEqual(['spreadsheet'])
    expect(codeOf('a.XLS', Uint8Array.of(9, 0, 4, 0, 7, 0, 0, 0))).toEqual(['spreadsheet'])
    expect(codeOf('a.bin', Uint8Array.of(9, 0, 4, 0, 7, 0, 0, 0))).toEqual(['not-text'])
  })

  test('a page without a table or a picture is refused, a table whose first name has an angle bracket is read', () => {
    const codes = (text: string) =>
      read([{ name: 'a.csv', bytes: new TextEncoder().encode(text) }])
        .problems.filter(({ severity }) => severity === 'error')
        .map(({ code }) => code)
    const pages = ['<?xml version="1.0"?>\n<a/>', '  <!DOCTYPE html>\n<p>a,b</p>', '<!-- a -->\n<x/>']
    for (const page of pages) expect(codes(page)).toEqual(['markup'])
    const pictures = ['<?xml version="1.0"?>\n<svg/>', '<svg>\n<path d="M1,2"/>']
    for (const picture of pictures) expect(codes(picture)).toEqual(['picture-without-project'])
    expect(codes('name,sector\n<b>,s\nc,s\n')).toEqual([])
    expect(codes('<50 employees,sector\na,s\nb,s\n')).not.toContain('markup')
  })
})
