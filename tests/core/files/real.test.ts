import { describe, expect, test } from 'vitest'
import { read } from '../../../src/core/files/read.ts'
import type { ReadReport } from '../../../src/core/files/readReport.ts'
import { hasShared, sharedFile } from './sharedFiles.ts'

function mustRead(...names: string[]): ReadReport {
  const result = read(names.map((name) => sharedFile(`real/${name}`)))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  expect(result.problems.filter(({ severity }) => severity !== 'notice')).toEqual([])
  return result.value
}

/** Weights by pair of ids. */
function weightsOf({ project }: ReadReport): Map<string, number> {
  const { industries, competences, uses } = project.dataset
  const pairs = Array.from(uses.weight, (weight, i): [string, number] => {
    return [`${industries.ids[uses.industry[i]]} ${competences.ids[uses.competence[i]]}`, weight]
  })
  return new Map(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const fieldsOf = ({ tables }: ReadReport) => tables[0].columns.map(({ header, field }) => `${header}: ${field}`)

describe.skipIf(!hasShared)('tables as they are handed out', () => {
  test('O*NET: occupations, software and the uses between them are known without being told', () => {
    const report = mustRead('onet_links_weighted.csv', 'onet_industries.csv', 'onet_competences.csv')
    const { industries, sectors, competences, uses } = report.project.dataset
    expect([industries.ids.length, sectors.length, competences.ids.length]).toEqual([923, 22, 135])
    expect(uses.weight.length).toBe(12_861)
    expect(report.tables.map(({ role }) => role)).toEqual(['uses', 'industries', 'competences'])
    expect(industries.ids.slice(0, 2)).toEqual(['11-1011.00', '11-1011.03'])
  })

  test('Statistics Sweden: region by occupation, codes apart from labels, the latest year as weight', () => {
    const report = mustRead('scb_000000NL_10_region_x_ssyk.csv')
    const { industries, competences, uses } = report.project.dataset
    expect(report.tables[0]).toMatchObject({ role: 'uses', encoding: 'Windows-1252', delimiter: ',' })
    expect(fieldsOf(report)).toEqual([
      'region: industry',
      'occupation (SSYK 2012): competence',
      'sex: ignore',
      '2014: ignore',
      '2015: ignore',
      '2016: ignore',
      '2017: weight',
    ])
    expect([industries.ids[2], industries.names[2]]).toEqual(['04', 'Södermanland county'])
    expect([competences.ids[1], competences.names[1]]).toEqual(['021', 'Non-commissioned armed forces officers'])
    expect(uses.weight[0]).toBe(282 + 19)
    expect(report.notices.map(({ code, column }) => (column ? `${code} ${column}` : code))).toEqual([
      'column-not-read sex',
      'column-not-read 2014',
      'column-not-read 2015',
      'column-not-read 2016',
      'repeated-uses',
      'weight-zero 2017',
    ])
  })

  test('Statistics Sweden: region by education keeps commas within quotes', () => {
    const report = mustRead('scb_UF0506A1_latin1.csv')
    expect(report.tables[0]).toMatchObject({ role: 'uses', encoding: 'Windows-1252' })
    expect(report.project.dataset.competences.ids).toContain('gymnasial utbildning, 3 år')
    expect(report.project.dataset.uses.weight.length).toBe(168)
  })

  test('O*NET as a workbook: a long list whose pairs repeat gives the same uses as the table made of it', () => {
    const report = mustRead('onet_29_3_technology_skills.xlsx')
    const made = mustRead('onet_links_weighted.csv', 'onet_industries.csv', 'onet_competences.csv')
    expect(report.tables[0]).toMatchObject({ role: 'uses', sheet: 'Technology Skills', rows: 32_681, headerRow: 1 })
    expect(fieldsOf(report)).toEqual([
      'O*NET-SOC Code: industry',
      'Title: industry_name',
      'Example: ignore',
      'Commodity Code: competence',
      'Commodity Title: competence_name',
      'Hot Technology: ignore',
      'In Demand: ignore',
    ])
    expect(report.project.dataset.uses.weight.length).toBe(12_861)
    expect(weightsOf(report)).toEqual(weightsOf(made))
  })
})
