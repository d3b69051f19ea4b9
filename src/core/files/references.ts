import { holdsCodes, nameReader, plainOf } from './readEntities.ts'
import { labelFits, type PlannedTable, type Reading, tellAt, textReader } from './reading.ts'
import { type EntityRow, splitCode } from './registry.ts'

/** What a reference gives where it has no place: the cell is empty, or names nothing that is known. */
export const [empty, unknown] = [-1, -2]
const unread = -3

type Kind = 'industry' | 'competence'
const registryOf = { industry: 'industries', competence: 'competences' } as const
const groupOf = { industry: 'sector', competence: 'area' } as const

/**
 * Reads the references of a column: the i-th row's place in the registry, or `empty` or `unknown`. Where no table states
 * the industries (or competences), those that are referred to arise here. Each distinct text is looked up once.
 */
export function referenceReader(reading: Reading, planned: PlannedTable, kind: Kind, column: number) {
  const { table } = planned
  const registry = reading[registryOf[kind]]
  const codes = table.column(column)
  const places = new Int32Array(table.dictionary.size).fill(unread)
  const rowOf = registry.stated ? undefined : arisingRow(planned, kind, column, reading)
  const look = (i: number): number => {
    const text = table.text(codes[i])
    if (text === '') return empty
    const found = registry.find(text)
    if (found >= 0 || !rowOf) return found >= 0 ? found : unknown
    const place = labelFits(reading, planned, i, planned.plan.fields[column], text) ? registry.add(rowOf(i)) : unknown
    tellOfLimit(reading, planned, kind, i, column)
    return place
  }
  return (i: number): number => {
    const code = codes[i]
    if (places[code] === unread) places[code] = look(i)
    return places[code]
  }
}

function arisingRow(planned: PlannedTable, kind: Kind, column: number, reading: Reading): (i: number) => EntityRow {
  const { table } = planned
  const parts = holdsCodes(table.distinct(column).map((code) => table.text(code)))
  const nameOf = nameReader(planned, `${kind}_name`)
  const groupName = textReader(planned, groupOf[kind])
  const { groups } = reading[registryOf[kind]]
  return (i) => {
    const text = table.text(table.code(i, column))
    const split = parts ? splitCode(text) : undefined
    const name = nameOf(i)
    const group = labelFits(reading, planned, i, groupOf[kind], groupName(i)) ? groups.place(groupName(i)) : -1
    return { id: split?.id ?? text, name: plainOf(name) === '' ? (split?.name ?? text) : name, group }
  }
}

/** Refuses one too many. */
export function tellOfLimit(reading: Reading, planned: PlannedTable, kind: Kind, i: number, column: number): void {
  const limit = reading.limits[registryOf[kind]]
  if (reading[registryOf[kind]].size === limit + 1)
    tellAt(reading, planned, i, column, { code: `too-many-${registryOf[kind]}`, severity: 'error', values: { limit } })
}
