import type { Dataset, UseColumns } from '../../model/dataset.ts'
import type { Limits } from '../../model/limits.ts'
import { shownValue } from '../project/jsonPath.ts'
import type { ProjectLog } from '../project/projectLog.ts'
import type { DatasetRecord } from './datasetRecord.ts'

type Path = readonly PropertyKey[]
type Fits = (value: number) => boolean

const path: Path = ['project', 'dataset']

/**
 * A dataset with the large columns of its stored record: each is of its type and length, each cell in its range, the rows
 * of uses in their order. Of a column that is not so the first cell is told.
 */
export function withColumns(read: Dataset, record: DatasetRecord, limits: Limits, log: ProjectLog): Dataset {
  const measures = read.measures.map((measure, i) => {
    const values = record.measures[i].values
    const at = [...path, 'measures', i, 'values']
    if (!Array.isArray(values) || values.length !== measure.years.length) tellLength(values, measure.years.length, at)
    else for (const [year, column] of values.entries()) checkNumbers(column, isUnsaidOrFinite, [...at, year])
    return { ...measure, values }
  })
  const uses = record.uses
  checkUses(uses)
  return { ...read, measures, uses: known(uses) }

  function checkUses({ industry, competence, role, weight, texts, ...said }: UseColumns): void {
    const rows = industry instanceof Int32Array ? industry.length : 0
    if (rows > limits.uses) log.error('too-many-uses', [...path, 'uses'], { values: { limit: limits.uses } })
    const places =
      (count: number): Fits =>
      (value) =>
        value >= 0 && value < count
    const column = (cells: unknown, kind: Kind, fits: Fits, key: string) =>
      checkColumn(cells, kind, rows, fits, [...path, 'uses', key])
    checkTexts(texts)
    const textCount = Array.isArray(texts) ? texts.length : 0
    column(industry, Int32Array, places(read.industries.ids.length), 'industry')
    column(competence, Int32Array, places(read.competences.ids.length), 'competence')
    column(role, Uint8Array, places(2), 'role')
    column(weight, Float64Array, (value) => value > 0 && value <= Number.MAX_VALUE, 'weight')
    for (const key of ['source', 'date'] as const)
      if (said[key] !== undefined) column(said[key], Int32Array, places(textCount), key)
    const isShare: Fits = (value) => Number.isNaN(value) || (value >= 0 && value <= 1)
    if (said.confidence !== undefined) column(said.confidence, Float64Array, isShare, 'confidence')
    const isCount: Fits = (value) => isUnsaidOrFinite(value) && !(value < 0)
    if (said.respondents !== undefined) column(said.respondents, Float64Array, isCount, 'respondents')
    if (!log.refuses) checkOrder(uses)
  }

  function checkTexts(texts: unknown): void {
    const at = [...path, 'uses', 'texts']
    if (!Array.isArray(texts) || texts[0] !== '') {
      log.error('field-type', at, { value: shownValue(texts), values: { expected: 'list' } })
      return
    }
    const wrong = texts.findIndex((text) => typeof text !== 'string' || text.length > limits.cellCharacters)
    if (wrong >= 0)
      log.error('field-type', [...at, wrong], { value: shownValue(texts[wrong]), values: { expected: 'text' } })
  }

  function checkOrder({ industry, competence, role }: UseColumns): void {
    for (let row = 1; row < industry.length; row++) {
      const step =
        industry[row] - industry[row - 1] || competence[row] - competence[row - 1] || role[row] - role[row - 1]
      if (step > 0) continue
      log.error('stored-order', [...path, 'uses', 'industry', row], { value: String(industry[row]) })
      return
    }
  }

  function checkNumbers(cells: unknown, fits: Fits, at: Path): void {
    checkColumn(cells, Float64Array, read.industries.ids.length, fits, at)
  }

  function checkColumn(cells: unknown, kind: Kind, length: number, fits: Fits, at: Path): void {
    if (!(cells instanceof kind)) {
      log.error('field-type', at, { value: shownValue(cells), values: { expected: 'list' } })
      return
    }
    if (cells.length !== length) tellLength(cells, length, at)
    else
      for (let i = 0; i < cells.length; i++)
        if (!fits(cells[i])) {
          log.error('field-type', [...at, i], { value: shownValue(cells[i]), values: { expected: 'number' } })
          return
        }
  }

  function tellLength(cells: unknown, limit: number, at: Path): void {
    const length = typeof cells === 'object' && cells !== null && 'length' in cells ? Number(cells.length) : 0
    log.error('list-length', at, { values: { length, limit } })
  }
}

type Kind = typeof Int32Array | typeof Uint8Array | typeof Float64Array

function isUnsaidOrFinite(value: number): boolean {
  return value !== Number.POSITIVE_INFINITY && value !== Number.NEGATIVE_INFINITY
}

/** Only the columns a dataset has. */
function known({ industry, competence, role, weight, texts, source, date, confidence, respondents }: UseColumns) {
  return { industry, competence, role, weight, texts, source, date, confidence, respondents }
}
