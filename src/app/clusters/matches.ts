import type { EntityTable, Grouping, Locale, Project } from '#core'
import { shownName } from './names.ts'

/** A row to choose: an industry or a competence. */
export interface Row {
  readonly id: string
  readonly name: string
}

/** Rows of one sector or area; `name` undefined: of none. */
export interface RowGroup {
  readonly key: string
  readonly name: string | undefined
  readonly rows: readonly Row[]
}

/** What can be chosen, and what it is grouped by. */
export interface Choosable {
  readonly kind: 'industry' | 'competence'
  readonly table: EntityTable
  readonly groups: readonly Grouping[]
}

/** The industries with their sectors, or the competences with their areas. */
export function choosable({ dataset }: Project, kind: Choosable['kind']): Choosable {
  return kind === 'industry'
    ? { kind, table: dataset.industries, groups: dataset.sectors }
    : { kind, table: dataset.competences, groups: dataset.areas }
}

/**
 * The rows whose name, id or group has the query in it, by group in the order of the data; at most `most` of them, and
 * how many there are. `only` leaves out all others.
 */
export function matchRows(
  { kind, table, groups }: Choosable,
  names: Project['names'],
  query: string,
  locale: Locale,
  most: number,
  only?: ReadonlySet<string>,
): { groups: readonly RowGroup[]; shown: number; all: number } {
  const wanted = query.trim().toLowerCase()
  const groupKind = kind === 'industry' ? 'sector' : 'area'
  const groupNames = groups.map(({ id, name }) => shownName(names, groupKind, id, name, locale))
  const found: Row[][] = groups.map(() => [])
  const ungrouped: Row[] = []
  let all = 0
  for (let place = 0; place < table.ids.length; place++) {
    const id = table.ids[place]
    if (only && !only.has(id)) continue
    const name = shownName(names, kind, id, table.names[place], locale)
    const group = table.group[place]
    const said = `${name}\n${id}\n${groupNames[group] ?? ''}`
    if (wanted && !said.toLowerCase().includes(wanted)) continue
    all++
    ;(found[group] ?? ungrouped).push({ id, name })
  }
  const listed = [
    ...found.map((rows, i): RowGroup => ({ key: groups[i].id, name: groupNames[i], rows })),
    { key: '', name: undefined, rows: ungrouped },
  ]
  return { ...capped(listed, most), all }
}

function capped(groups: readonly RowGroup[], most: number): { groups: readonly RowGroup[]; shown: number } {
  let shown = 0
  const kept: RowGroup[] = []
  for (const group of groups) {
    const rows = group.rows.slice(0, most - shown)
    if (rows.length > 0) kept.push({ ...group, rows })
    shown += rows.length
  }
  return { groups: kept, shown }
}
