import type { Measure } from '../../model/dataset.ts'
import type { Limits } from '../../model/limits.ts'
import type { DatasetFile, MeasureFile } from '../../model/projectFile.ts'
import { shownValue } from './jsonPath.ts'
import { placesOf } from './placesOf.ts'
import type { ProjectLog } from './projectLog.ts'

type Year = number | null

const path = ['project', 'dataset', 'measures']

/** Makes columns of the measures; values stand with their industries, by measure and year. */
export function readMeasures(file: DatasetFile, limits: Limits, log: ProjectLog): Measure[] {
  const places = placesOf(file.measures, path, 'measure', log)
  tellOfUnknown(file, places, log)
  const years = file.measures.map((measure, i) => yearsOf(measure, i, file, log))
  const columns = years.reduce((sum, list) => sum + list.length, 0)
  if (columns > limits.columns) log.error('list-too-long', path, { values: { limit: limits.columns, length: columns } })
  if (log.refuses) return []
  return file.measures.map(({ id, name, unit, additive }, i) => {
    const values = years[i].map(() => new Float64Array(file.industries.length).fill(Number.NaN))
    const columnOf = new Map(years[i].map((year, column) => [yearKey(year), column]))
    for (const [industry, { measures }] of file.industries.entries())
      for (const [key, value] of Object.entries(ownValues(measures, id) ?? {})) {
        const column = columnOf.get(key)
        const at = () => ['project', 'dataset', 'industries', industry, 'measures', id, key]
        if (column === undefined) log.error('year-unreadable', at(), { value: shownValue(key) })
        // The schema skips the values of a measure that is called `__proto__`.
        else if (!Number.isFinite(value))
          log.error('field-type', at(), { value: shownValue(value), values: { expected: 'number' } })
        else values[column][industry] = value
      }
    return { id, name, unit, additive, years: years[i], values }
  })
}

/** The years that the measure states, or those of its values in order, the undated one first. */
function yearsOf({ id, years }: MeasureFile, i: number, { industries }: DatasetFile, log: ProjectLog): readonly Year[] {
  if (years) {
    const repeated = years.findIndex((year, column) => years.indexOf(year) < column)
    if (repeated >= 0) log.error('year-twice', [...path, i, 'years', repeated], { value: shownValue(years[repeated]) })
    return years
  }
  const keys = new Set(industries.flatMap(({ measures }) => Object.keys(ownValues(measures, id) ?? {})))
  const found = [...keys].filter(isYearKey).map((key) => (key === '' ? null : Number(key)))
  return found.sort((a, b) => (a ?? -1e9) - (b ?? -1e9))
}

/** How a year stands as a key. */
export function yearKey(year: Year): string {
  return year === null ? '' : String(year)
}

function isYearKey(key: string): boolean {
  return key === '' || /^(-?[1-9]\d{0,3}|0)$/.test(key)
}

function ownValues(measures: DatasetFile['industries'][number]['measures'], id: string) {
  return measures && Object.hasOwn(measures, id) ? measures[id] : undefined
}

function tellOfUnknown({ industries }: DatasetFile, places: ReadonlyMap<string, number>, log: ProjectLog): void {
  for (const [industry, { measures }] of industries.entries())
    for (const id of Object.keys(measures ?? {})) {
      const at = ['project', 'dataset', 'industries', industry, 'measures', id]
      if (!places.has(id)) log.error('reference-unknown', at, { value: shownValue(id), values: { kind: 'measure' } })
    }
}
