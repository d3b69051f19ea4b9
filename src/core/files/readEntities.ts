import type { Name } from '../model/name.ts'
import { measureHeader } from './measureHeader.ts'
import { labelFits, type PlannedTable, type Reading, tellAt, textReader } from './reading.ts'
import { type EntityRow, type Registry, splitCode } from './registry.ts'

type EntityKind = 'industry' | 'competence'
const groupOf = { industry: 'sector', competence: 'area' } as const

/**
 * Reads rows of industries or competences into their registry, and columns of measures with them. Returns the place of
 * each row in the registry, -1 where it was left out.
 */
export function readEntities(reading: Reading, planned: PlannedTable, kind: EntityKind): Int32Array {
  const registry = kind === 'industry' ? reading.industries : reading.competences
  const rowOf = rowReader(planned, registry, kind)
  const labels = planned.plan.fields.flatMap((field, column) =>
    /^(?:id|name|sector|area)(?:_|$)/.test(field) ? [column] : [],
  )
  const places = new Int32Array(planned.table.rows.length).fill(-1)
  for (let i = 0; i < places.length; i++) {
    const row = rowOf(i)
    if (row === undefined) tellAt(reading, planned, i, undefined, { code: 'row-without-name', severity: 'warning' })
    else if (fits(reading, planned, i, labels, row)) places[i] = addRow(reading, planned, kind, i, row)
    if (registry.size > limitOf(reading, kind)) return places
  }
  if (planned.role === 'industries') readMeasures(reading, planned, places)
  return places
}

function limitOf({ limits }: Reading, kind: EntityKind): number {
  return kind === 'industry' ? limits.industries : limits.competences
}

function addRow(reading: Reading, planned: PlannedTable, kind: EntityKind, i: number, row: EntityRow): number {
  const registry = kind === 'industry' ? reading.industries : reading.competences
  const place = registry.add(row)
  const idColumn = planned.plan.fields.findIndex((field) => field === 'id' || field.startsWith('name'))
  if (place < 0) tellAt(reading, planned, i, idColumn, { code: 'repeated-id', severity: 'warning', value: row.id })
  const limit = limitOf(reading, kind)
  if (registry.size > limit)
    tellAt(reading, planned, i, idColumn, { code: `too-many-${plural[kind]}`, severity: 'error', values: { limit } })
  return place
}

const plural = { industry: 'industries', competence: 'competences' } as const

/** Reads what a row says of its entity; undefined where it has neither id nor name. */
function rowReader(planned: PlannedTable, registry: Registry, kind: EntityKind): (i: number) => EntityRow | undefined {
  const idOf = textReader(planned, 'id')
  const nameOf = nameReader(planned, 'name')
  const group = groupOf[kind]
  const [groupId, groupName] = [textReader(planned, group), nameReader(planned, group, `${group}_name`)]
  const sourceOf = textReader(planned, 'source')
  const parts = codeColumn(planned) >= 0
  return (i) => {
    const name = nameOf(i)
    const split = parts ? splitCode(idOf(i) || plainOf(name)) : undefined
    const id = split?.id ?? (idOf(i) || plainOf(name))
    if (id === '') return undefined
    const groupKey = groupId(i) || plainOf(groupName(i))
    const place = registry.groups.place(groupKey, plainOf(groupName(i)) === '' ? groupKey : groupName(i))
    return { id, name: split?.name ?? (plainOf(name) === '' ? id : name), group: place, source: sourceOf(i) }
  }
}

/** The one column that is both id and name and holds a code before each label, -1 where there is none. */
export function codeColumn({ table, plan: { fields } }: PlannedTable): number {
  const keys = fields.flatMap((field, column) => (field === 'id' || field.startsWith('name') ? [column] : []))
  return keys.length === 1 && holdsCodes(table.distinct(keys[0]).map((code) => table.text(code))) ? keys[0] : -1
}

/** Whether every text is a code and a label, and each code has one label. */
export function holdsCodes(texts: readonly string[]): boolean {
  const ids = new Set<string>()
  for (const text of texts) {
    const parts = splitCode(text)
    if (!parts) return false
    ids.add(parts.id)
  }
  return texts.length > 1 && ids.size === texts.length
}

/** Reads a name from its column, its twins, or both. */
export function nameReader(planned: PlannedTable, field: string, plain = field): (i: number) => Name {
  const [one, sv, en] = [plain, `${field}_sv`, `${field}_en`].map((column) => textReader(planned, column))
  return (i) => {
    const twins = { sv: sv(i) || one(i), en: en(i) || one(i) }
    if (twins.sv === twins.en) return twins.sv
    return { ...(twins.sv !== '' && { sv: twins.sv }), ...(twins.en !== '' && { en: twins.en }) }
  }
}

/** A name as one text: English where there are twins, since ids are made of it. */
export function plainOf(name: Name): string {
  return typeof name === 'string' ? name : (name.en ?? name.sv ?? '')
}

/** Whether every label of a row is within the limit. */
function fits(reading: Reading, planned: PlannedTable, i: number, columns: readonly number[], row: EntityRow): boolean {
  const { table, plan } = planned
  return (
    columns.every((column) => labelFits(reading, planned, i, plan.fields[column], table.text(table.code(i, column)))) &&
    labelFits(reading, planned, i, 'id', row.id)
  )
}

function readMeasures(reading: Reading, planned: PlannedTable, places: Int32Array): void {
  planned.plan.fields.forEach((field, column) => {
    if (field !== 'measure') return
    const header = measureHeader(planned.table.form.headers[column])
    const values = reading.measures.column(header)
    if (values) readMeasure(reading, planned, places, column, values)
    else
      reading.log.add({
        code: 'repeated-measure',
        severity: 'warning',
        ...planned.table.place,
        row: Math.max(planned.table.form.headerRow, 1),
        column: planned.table.form.headers[column],
      })
  })
}

function readMeasure(
  reading: Reading,
  planned: PlannedTable,
  places: Int32Array,
  column: number,
  values: Map<number, number>,
): void {
  const numbers = planned.table.numbers(planned.decimals[column] ?? '.')
  const codes = planned.table.column(column)
  for (let i = 0; i < codes.length; i++) {
    const value = numbers.valueOf(codes[i])
    if (numbers.isBad(codes[i])) {
      const text = planned.table.text(codes[i])
      tellAt(reading, planned, i, column, { code: 'not-a-number', severity: 'warning', value: text })
    } else if (places[i] >= 0 && !Number.isNaN(value)) values.set(places[i], value)
  }
}
