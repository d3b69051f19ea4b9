import { nameIn } from '../model/name.ts'
import { readingWords } from '../words/reading.ts'
import { type Locale, say } from '../words/say.ts'
import { type TableRole, tableName } from './readOptions.ts'
import type { ReadReport, TableReading } from './readReport.ts'

/** Tells in plain sentences what was read and how each table was understood; notices are phrased as problems are. */
export function summarise(report: ReadReport, locale: Locale): string[] {
  const { tables } = report
  return [
    say(readingWords.counts, locale, countsOf(report)),
    ...measures(report, locale),
    ...(tables.length > 0 ? arisen(tables, locale) : []),
    ...tables.flatMap((table) => [
      say(readingWords.table, locale, { ...table, file: tableName(table) }),
      ...usesSentences(table, locale),
    ]),
  ]
}

function countsOf({ project }: ReadReport) {
  const { dataset, clusters, actors } = project
  return {
    industries: dataset.industries.ids.length,
    sectors: dataset.sectors.length,
    competences: dataset.competences.ids.length,
    areas: dataset.areas.length,
    uses: dataset.uses.weight.length,
    clusters: clusters.length,
    actors: actors.length,
  }
}

function measures({ project }: ReadReport, locale: Locale): string[] {
  const names = project.dataset.measures.map(({ name, years }) => {
    const dated = years.filter((year) => year !== null).join(', ')
    return dated === '' ? nameIn(name, locale) : `${nameIn(name, locale)} (${dated})`
  })
  return names.length === 0 ? [] : [say(readingWords.measures, locale, { names: names.join(', ') })]
}

function arisen(tables: readonly TableReading[], locale: Locale): string[] {
  const has = (...roles: TableRole[]) => tables.some(({ role }) => roles.includes(role))
  const ties = has('uses', 'matrix')
  return [
    ...(ties && !has('industries') ? [say(readingWords.industriesArose, locale)] : []),
    ...(ties && !has('competences') ? [say(readingWords.competencesArose, locale)] : []),
    ...(ties ? [] : [say(readingWords.noUses, locale)]),
  ]
}

/** How a table of uses was understood, where that was not plain from its headers. */
function usesSentences({ role, columns, ...place }: TableReading, locale: Locale): string[] {
  if (role !== 'uses') return []
  const file = tableName(place)
  const headerOf = (field: string) => columns.find((column) => column.field === field)?.header
  const [industry = '', competence = ''] = [headerOf('industry'), headerOf('competence')]
  const weight = headerOf('weight')
  return [
    say(readingWords.keyColumns, locale, { industry, competence, file }),
    weight === undefined
      ? say(readingWords.weightOne, locale, { file })
      : say(readingWords.weightColumn, locale, { header: weight, file }),
  ]
}
