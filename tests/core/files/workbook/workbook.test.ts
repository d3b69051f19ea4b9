import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { read } from '../../../../src/core/files/read.ts'
import type { ReadOptions } from '../../../../src/core/files/readOptions.ts'
import type { ReadReport } from '../../../../src/core/files/readReport.ts'
import { XmlReader } from '../../../../src/core/files/workbook/xmlReader.ts'
import { limits } from '../../../../src/core/model/limits.ts'
import type { Problem } from '../../../../src/core/model/problem.ts'
import { usesOf } from '../readText.ts'
import { type MadeParts, makeWorkbook, rowsXml } from './makeWorkbook.ts'

type Rows = readonly (readonly (string | number | null)[])[]

const name = 'book.xlsx'

function mustRead(
  bytes: Uint8Array,
  options?: ReadOptions & { sheet?: string },
): ReadReport & { all: readonly Problem[] } {
  const result = read([{ name, bytes, ...(options?.sheet && { sheet: options.sheet }) }], options)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return { ...result.value, all: result.problems }
}

const oneSheet = (rows: Rows, parts?: MadeParts) => makeWorkbook([{ name: 'Branscher', xml: rowsXml(rows) }], parts)
const told = (report: { all: readonly Problem[] }, code: string) =>
  report.all.filter((problem) => problem.code === code)

const industries: Rows = [
  ['id', 'name', 'sector', 'employees [persons] 2007'],
  ['01.10', 'Odling', 'Livsmedel', 10],
  ['01.20', 'Bageri & bröd', 'Livsmedel', 12.5],
  ['28.99', 'Robotar', 'Teknik', null],
]
const competences: Rows = [
  ['id', 'kompetens', 'kompetensområde'],
  ['k1', 'Jäsning', 'Mat'],
  ['k2', 'Styrteknik', 'Teknik'],
]
const uses: Rows = [
  ['industry', 'competence', 'weight'],
  ['01.20', 'k1', 3],
  ['28.99', 'k2', 0.1],
]
const region = [
  { name: 'Läs mig', xml: rowsXml([['Om tabellerna'], ['De kommer från oss.']]) },
  { name: 'Branscher', xml: rowsXml(industries) },
  { name: 'Kompetenser', xml: rowsXml(competences) },
  { name: 'Gömt', xml: rowsXml(uses), state: 'hidden' },
  { name: 'Användning', xml: rowsXml(uses) },
]

describe('a workbook', () => {
  test('that another program wrote is read: ids stay text, numbers exact, days are days', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Industries', rows: industries.map((row) => [...row]) },
        {
          name: 'Uses',
          rows: [
            [...uses[0], 'date'],
            ['01.10', 'Odling', 10, new Date(Date.UTC(2007, 2, 1))],
          ],
        },
      ],
    })
    const report = mustRead(new Uint8Array(bytes))
    const { dataset } = report.project
    expect(report.tables.map(({ sheet, role, rows }) => [sheet, role, rows])).toEqual([
      ['Industries', 'industries', 3],
      ['Uses', 'uses', 1],
    ])
    expect(dataset.industries.ids).toEqual(['01.10', '01.20', '28.99'])
    expect([...dataset.measures[0].values[0]]).toEqual([10, 12.5, Number.NaN])
    expect(usesOf(report)).toEqual(['01.10>Odling has 10'])
    expect(dataset.uses.texts).toContain('2007-03-01')
  })

  test('whose sheets are tables of several roles is read as they are; the others are told by name', () => {
    const report = mustRead(makeWorkbook(region))
    expect(report.tables.map(({ file, sheet, role }) => [file, sheet, role])).toEqual([
      [name, 'Branscher', 'industries'],
      [name, 'Kompetenser', 'competences'],
      [name, 'Användning', 'uses'],
    ])
    expect(usesOf(report)).toEqual(['01.20>k1 has 3', '28.99>k2 has 0.1'])
    expect(told(report, 'sheets-not-read')).toMatchObject([{ value: 'Läs mig, Gömt', values: { count: 2, hidden: 1 } }])
  })

  test('of which one sheet is meant is read from that sheet alone, also a hidden one', () => {
    const report = mustRead(makeWorkbook(region), { sheet: 'Gömt' })
    expect(report.tables.map(({ sheet, role }) => [sheet, role])).toEqual([['Gömt', 'uses']])
    const missing = read([{ name, bytes: makeWorkbook(region), sheet: 'Blad9' }])
    expect(missing.problems).toMatchObject([{ code: 'sheet-missing', file: name, value: 'Blad9' }])
    expect(missing.problems[0].values?.known).toBe('Läs mig, Branscher, Kompetenser, Gömt, Användning')
  })

  test('of sheets of one role only the first is read, since years must not be added up', () => {
    const years = ['2006', '2007'].map((year) => ({ name: year, xml: rowsXml(industries) }))
    const report = mustRead(makeWorkbook(years))
    expect(report.tables.map(({ sheet }) => sheet)).toEqual(['2006'])
    expect(told(report, 'sheets-not-read')).toMatchObject([{ value: '2007' }])
  })

  test('is set by sheet: role, field and header row', () => {
    const report = mustRead(makeWorkbook(region), {
      sheet: 'Kompetenser',
      roles: { 'book.xlsx#Kompetenser': 'industries' },
      fields: { 'book.xlsx#Kompetenser': { kompetensområde: 'sector' } },
    })
    expect(report.tables[0]).toMatchObject({ role: 'industries', guessed: false })
    expect(report.project.dataset.sectors.map(({ id }) => id)).toEqual(['Mat', 'Teknik'])
  })

  test('tells every fault with its sheet, row and column', () => {
    const wrong = uses.map((row, i) => (i === 2 ? ['99.99', 'k2', 'mycket'] : row))
    const report = mustRead(makeWorkbook([...region.slice(1, 3), { name: 'Användning', xml: rowsXml(wrong) }]))
    expect(told(report, 'unknown-industry')).toMatchObject([
      { file: name, sheet: 'Användning', row: 3, column: 'industry', value: '99.99' },
    ])
  })
})

describe('cells', () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="166" formatCode="#,##0\\ &quot;dagar&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[0, 14, 164, 165, 21, 166].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`
  const textOf = (cell: string, parts: MadeParts = {}) => {
    const report = mustRead(
      oneSheet(
        [
          ['id', 'name', 'sector'],
          ['a', cell, 's'],
        ],
        { styles, ...parts },
      ),
    )
    return report.project.dataset.industries.names[0]
  }

  test.each([
    ['a number as it is', '=<c><v>10</v></c>', '10'],
    ['a number that was stored with noise', '=<c><v>0.10000000000000001</v></c>', '0.1'],
    ['a large number without exponent', '=<c><v>1.5E+21</v></c>', '1500000000000000000000'],
    ['a small number without exponent', '=<c><v>2.5E-8</v></c>', '0.000000025'],
    ['a whole number of many digits', '=<c><v>12345678901234567</v></c>', '12345678901234567'],
    ['a day', '=<c s="1"><v>39142</v></c>', '2007-03-01'],
    ['the last day before the one that never was', '=<c s="1"><v>59</v></c>', '1900-02-28'],
    ['the first day after it', '=<c s="1"><v>61</v></c>', '1900-03-01'],
    ['a day and a time', '=<c s="3"><v>39142.5</v></c>', '2007-03-01 12:00:00'],
    ['a time of day', '=<c s="4"><v>0.25</v></c>', '06:00:00'],
    ['a code with leading zeros', '=<c s="2"><v>1110</v></c>', '01110'],
    ['a number with a word in its format', '=<c s="5"><v>30</v></c>', '30'],
    ['a yes', '=<c t="b"><v>1</v></c>', '1'],
    ['a formula that gave a text', '=<c t="str"><f>A1&amp;"x"</f><v>värde</v></c>', 'värde'],
    ['a formula that gave a number', '=<c><f>1+1</f><v>2</v></c>', '2'],
    ['a day in ISO', '=<c t="d"><v>2007-03-01</v></c>', '2007-03-01'],
    ['signs that XML escapes', '=<c t="str"><v>a &lt;b&gt; &amp; &#229;&#xE4;&quot;</v></c>', 'a <b> & åä"'],
    ['signs that Excel escapes', '=<c t="str"><v>a_x000D_b_x005F_x</v></c>', 'a b_x'],
    ['a section of plain characters', '=<c t="str"><v><![CDATA[a & <b>]]></v></c>', 'a & <b>'],
    [
      'text in pieces',
      '=<c t="inlineStr"><is><r><t>Rik</t></r><r><rPr/><t>text</t></r><rPh><t>läst</t></rPh></is></c>',
      'Riktext',
    ],
    ['a line break', '=<c t="str"><v>två\nrader</v></c>', 'två rader'],
  ])('%s', (_, cell, expected) => {
    expect(textOf(cell)).toBe(expected)
  })

  test('days from 1904 where the workbook says so', () => {
    expect(textOf('=<c s="1"><v>37680</v></c>', { workbookPr: '<workbookPr date1904="1"/>' })).toBe('2007-03-01')
  })

  test('shared texts, in pieces too, whatever their count is said to be', () => {
    const sharedStrings = '<si><t>Odling</t></si><si><r><t>Ba</t></r><r><t>geri</t></r><phoneticPr/></si><si/>'
    expect(textOf('=<c t="s"><v>1</v></c>', { sharedStrings })).toBe('Bageri')
    const beyond = read([
      {
        name,
        bytes: oneSheet(
          [
            ['id', 'name'],
            ['a', '=<c t="s"><v>9</v></c>'],
          ],
          { sharedStrings },
        ),
      },
    ])
    expect(beyond.problems).toMatchObject([
      { code: 'shared-text-missing', sheet: 'Branscher', row: 2, column: 'B', value: '9' },
    ])
  })

  test('errors and formulas without a value are missing, and told with their number', () => {
    const error = '=<c t="e"><f>B2</f><v>#N/A</v></c>'
    const formula = '=<c><f>SUM(B2)</f></c>'
    const report = mustRead(
      oneSheet([
        industries[0],
        ['a', 'A', 's', error],
        ['b', 'B', 's', error],
        ['c', 'C', 's', formula],
        ['d', 'D', 's', 4],
      ]),
    )
    expect([...report.project.dataset.measures[0].values[0]]).toEqual([Number.NaN, Number.NaN, Number.NaN, 4])
    const place = { severity: 'warning', sheet: 'Branscher', column: 'employees [persons] 2007' }
    expect(told(report, 'cell-errors')).toMatchObject([{ ...place, row: 2, value: '#N/A', values: { count: 2 } }])
    expect(told(report, 'formulas-uncomputed')).toMatchObject([{ ...place, row: 4, values: { count: 1 } }])
  })

  test('what is hidden or merged is told', () => {
    const xml = `<cols><col min="2" max="4" hidden="1"/></cols>${rowsXml(industries).replace('<row r="3"', '<row r="3" hidden="1"')}<mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>`
    const report = mustRead(makeWorkbook([{ name: 'Branscher', xml }]))
    expect(told(report, 'sheet-hides')).toMatchObject([{ values: { rows: 1, columns: 3 } }])
    expect(told(report, 'cells-merged')).toMatchObject([{ values: { count: 1 } }])
  })

  test('numbers with three decimals are no thousands: the program stored them as numbers', () => {
    const report = mustRead(oneSheet([industries[0], ['a', 'A', 's', 1.234], ['b', 'B', 's', 2.345]]))
    expect([...report.project.dataset.measures[0].values[0]]).toEqual([1.234, 2.345])
    expect(told(report, 'decimal-ambiguous')).toEqual([])
  })

  test('numbers that are stored as text in Swedish are read as numbers', () => {
    const report = mustRead(oneSheet([industries[0], ['a', 'A', 's', '1,5'], ['b', 'B', 's', '1 234,25']]))
    expect([...report.project.dataset.measures[0].values[0]]).toEqual([1.5, 1234.25])
  })

  test('a sheet that says it is as large as can be is read as what it holds', () => {
    const xml = `<dimension ref="A1:XFD1048576"/>${rowsXml(industries)}`
    const report = mustRead(makeWorkbook([{ name: 'Branscher', xml }]))
    expect(report.tables[0].rows).toBe(3)
  })

  test('title lines above the headers, empty rows and columns between are passed', () => {
    const report = mustRead(
      oneSheet([['Branscher i länet'], [], ...industries, [null, null, null, null], ['31', 'Möbler', 'Teknik', 5]]),
    )
    expect(report.tables[0]).toMatchObject({ headerRow: 3, rows: 4 })
    expect(told(report, 'lines-above-header')).toMatchObject([
      { sheet: 'Branscher', row: 3, value: 'Branscher i länet' },
    ])
  })
})

describe('XML that comes in pieces', () => {
  const xml = '<?xml version="1.0"?><!-- a > b --><x:a y="1" z=\'>"\'><b/>t&amp;t<![CDATA[ ]] ]]></x:a><!-- -- -->\n'
  const events = (pieces: readonly Uint8Array[]) => {
    const found: string[] = []
    let text = ''
    const tell = (event: string) => {
      found.push(text + event)
      text = ''
    }
    const reader = new XmlReader(
      {
        open: (tag) => tell(`<${tag.name} ${tag.get('y')} ${tag.get('z')}`),
        close: (closed) => tell(`/${closed}`),
        text: (bytes, start, end) => {
          text += new TextDecoder().decode(bytes.subarray(start, end))
        },
      },
      limits,
    )
    for (const piece of pieces) reader.push(piece)
    reader.end()
    return found
  }

  test('is read as in one piece, wherever it is cut', () => {
    const bytes = new TextEncoder().encode(xml)
    const whole = events([bytes])
    expect(whole).toEqual(['<a 1 >"', '<b undefined undefined', '/b', 't&amp;t ]] /a'])
    fc.assert(
      fc.property(fc.array(fc.nat({ max: bytes.length }), { maxLength: 30 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length]
        const pieces = places.slice(1).map((end, i) => bytes.slice(places[i], end))
        expect(events(pieces)).toEqual(whole)
      }),
      { numRuns: 500 },
    )
  })

  test.each(['<a>', '<a></b>', '</a>', '', 'text', '<a b="', '<a/', '<a><!-- </a>'])('%j is refused', (broken) => {
    expect(() => events([new TextEncoder().encode(broken)])).toThrow('xml-damaged')
  })
})
