import { readEntities } from './readEntities.ts'
import { type PlannedTable, type Reading, tellAt } from './reading.ts'
import { tellOfReference, tellOfTooMany } from './readUses.ts'

/** Reads a matrix: industries down, competences across, weights in the cells. Empty and 0 are no use. */
export function readMatrix(reading: Reading, planned: PlannedTable): void {
  const industries = industriesOf(reading, planned)
  if (reading.log.refuses) return
  const columns = competenceColumns(reading, planned)
  if (reading.log.refuses) return
  reading.uses.begin(planned.table.place)
  for (let i = 0; i < industries.length; i++) {
    if (industries[i] < 0) continue
    reading.uses.reserve(columns.length)
    for (const { column, place } of columns) {
      const weight = weightAt(reading, planned, i, column)
      if (weight === 0) continue
      if (reading.uses.size === reading.limits.uses) {
        tellOfTooMany(reading, planned, i)
        return
      }
      reading.uses.add(industries[i], place, 0, weight, planned.table.rowNumber(i))
    }
  }
}

/** Place of each row's industry: looked up where a table states them, else they arise here. */
function industriesOf(reading: Reading, planned: PlannedTable): Int32Array {
  const { table, plan } = planned
  if (!reading.industries.stated) return readEntities(reading, planned, 'industry')
  const keys = plan.fields.flatMap((field, column) => (/^(?:id|name)/.test(field) ? [column] : []))
  return Int32Array.from(table.rows, (_, i) => {
    for (const column of keys) {
      const text = table.text(table.code(i, column))
      const place = text === '' ? -1 : reading.industries.find(text)
      if (place >= 0) return place
    }
    const isEmpty = keys.every((column) => table.text(table.code(i, column)) === '')
    tellOfReference(reading, planned, i, keys[0] ?? 0, 'industry', isEmpty ? -1 : -2)
    return -1
  })
}

interface CompetenceColumn {
  readonly column: number
  readonly place: number
}

function competenceColumns(reading: Reading, planned: PlannedTable): CompetenceColumn[] {
  const { headers } = planned.table.form
  return planned.plan.fields.flatMap((field, column) => {
    if (field !== 'competence' || reading.log.refuses) return []
    const place = competenceOf(reading, headers[column])
    if (place < 0)
      tellOfHeader(reading, planned, column, headers[column] === '' ? 'header-missing' : 'unknown-competence')
    if (headers[column].length > reading.limits.labelCharacters) tellOfLongHeader(reading, planned, column)
    if (reading.competences.size > reading.limits.competences)
      tellOfHeader(reading, planned, column, 'too-many-competences', { limit: reading.limits.competences })
    return place < 0 ? [] : [{ column, place }]
  })
}

function competenceOf({ competences }: Reading, header: string): number {
  if (header === '') return -1
  const found = competences.find(header)
  if (found >= 0 || competences.stated) return found
  return competences.add({ id: header, name: header })
}

function tellOfLongHeader(reading: Reading, planned: PlannedTable, column: number): void {
  const length = planned.table.form.headers[column].length
  tellOfHeader(reading, planned, column, 'label-too-long', { length, limit: reading.limits.labelCharacters })
}

function tellOfHeader(
  { log }: Reading,
  { table }: PlannedTable,
  column: number,
  code: string,
  values?: Readonly<Record<string, number>>,
): void {
  const header = table.form.headers[column]
  log.add({
    code,
    severity: values ? 'error' : 'warning',
    ...table.place,
    row: Math.max(table.form.headerRow, 1),
    column: header.slice(0, 80) || String(column + 1),
    ...(header !== '' && { value: header }),
    ...(values && { values }),
  })
}

/** The weight in a cell; 0 where there is none or it cannot be one, which is told. */
function weightAt(reading: Reading, planned: PlannedTable, i: number, column: number): number {
  const code = planned.table.code(i, column)
  if (code === 0) return 0
  const numbers = planned.table.numbers(planned.decimals[column] ?? '.')
  const weight = numbers.valueOf(code)
  if (weight > 0) return weight
  const value = planned.table.text(code)
  if (numbers.isBad(code)) {
    if (/^[x×]$/i.test(value)) return 1
    tellAt(reading, planned, i, column, { code: 'not-a-number', severity: 'warning', value })
  } else if (weight < 0) tellAt(reading, planned, i, column, { code: 'weight-negative', severity: 'warning', value })
  return 0
}
