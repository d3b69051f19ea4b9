import { describe, expect, test } from 'vitest'
import { htmlTable } from '../../../src/core/files/htmlTable.ts'
import { read } from '../../../src/core/files/read.ts'
import { mustRead, usesOf } from './readText.ts'

describe('a table of a page', () => {
  test('becomes rows of text: entities, line breaks, marks within cells, what is not seen left out', () => {
    const page =
      '<html><head><style>td{}</style></head><body><!--StartFragment--><table border=0>' +
      '<tr><td>bransch</td><th>anst&auml;llda&nbsp;2007</th></tr>\r\n' +
      '<tr><td class=x>Bageri &amp; <b>br&#246;d</b><br>AB</td><td align=right>1&nbsp;234,5</td></tr>' +
      '<tr><td>5" r&ouml;r</td><td><script>alert(1)</script>3</td></tr></table><!--EndFragment--></body></html>'
    expect(htmlTable(page)).toBe('bransch\tanst&auml;llda 2007\nBageri & bröd AB\t1 234,5\n"5"" r&ouml;r"\t3')
  })

  test('keeps its columns where cells span others', () => {
    const page = '<table><tr><th rowspan="2">a<th colspan=2>b</tr><tr><td>c<td>d</tr><tr><td>e<td>f<td>g</tr></table>'
    expect(htmlTable(page)).toBe('a\tb\t\n\tc\td\ne\tf\tg')
  })

  test('is the first of the page; one within a cell is text of that cell; without one there is nothing', () => {
    const page =
      '<p>x</p><table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table><table><tr><td>d</table>'
    expect(htmlTable(page)).toBe('a b\tc')
    expect(htmlTable('<p>no table</p>')).toBeUndefined()
  })

  test('of spans and marks without end is refused, or read, at once', () => {
    const hostile = [
      `<table>${'<tr><td colspan=99999 rowspan=99999>'.repeat(2_000)}`,
      `<table>${'<!--'.repeat(500_000)}`,
      `<table>${'<'.repeat(2_000_000)}`,
      `<table>${'<script '.repeat(300_000)}`,
      `<table>${'<table>'.repeat(300_000)}`,
    ]
    for (const page of hostile) {
      const start = process.cpuUsage()
      htmlTable(page)
      const { user } = process.cpuUsage(start)
      expect(user / 1e6, page.slice(0, 30)).toBeLessThan(2)
    }
    expect(htmlTable(hostile[0])).toBeUndefined()
  })

  test('is read as tables are, under the name of a spreadsheet too', () => {
    const page = '<table><tr><td>bransch<td>kompetens<td>vikt<tr><td>Bageri<td>Jäsning<td>1,5</table>'
    const result = read([{ name: 'export.xls', bytes: new TextEncoder().encode(page) }])
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    expect(usesOf(result.value)).toEqual(['Bageri>Jäsning has 1.5'])
  })
})

describe('cells pasted from a spreadsheet', () => {
  test('are parted by tabs though every cell has a comma, and their commas are decimal signs', () => {
    const report = mustRead({ 'pasted.tsv': 'Odling, växter\t1,234\t2,5\r\nBageri, bröd\t3,456\t4,5\r\n' })
    expect(report.tables[0]).toMatchObject({ delimiter: '\t', decimal: ',', headerRow: 0 })
  })

  test('keep quoted line breaks and doubled quotes within a cell', () => {
    const report = mustRead({
      'pasted.tsv': 'id\tname\tsector\r\n1\t"Bageri\n""Kornet"""\tMat\r\n2\t5" rör\tTeknik\r\n',
    })
    expect(report.project.dataset.industries.names).toEqual(['Bageri "Kornet"', '5" rör'])
  })

  test('are a matrix where they look like one', () => {
    const report = mustRead({
      'pasted.tsv': '\tJäsning\tHygien\tStyrteknik\r\nBageri\t3\t2\t\r\nRobotar\t\t\t5\r\nBryggeri\t1\t1\t\r\n',
    })
    expect(report.tables[0].role).toBe('matrix')
    expect(usesOf(report)).toContain('Robotar>Styrteknik has 5')
    expect(report.project.dataset.uses.weight.length).toBe(5)
  })
})
