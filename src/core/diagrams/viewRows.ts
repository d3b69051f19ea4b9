import type { Dataset, EntityTable, Grouping, Measure, UseColumns } from '../model/dataset.ts'
import { createEntityTable, sortUses } from '../model/datasetBuilder.ts'
import type { DiagramGroup } from '../model/projectFile.ts'

/** `into[i]` is where the i-th has gone: its new place, or -1. */
export interface Merged {
  readonly into: Int32Array
}

/** Sectors or areas, those of a group as one. */
export function mergeGroupings(
  all: readonly Grouping[],
  groups: readonly DiagramGroup[],
  kind: DiagramGroup['kind'],
): Merged & { readonly groupings: readonly Grouping[] } {
  const groupOf = groupsById(groups, kind)
  const places = new Map<string, number>()
  const groupings: Grouping[] = []
  const into = Int32Array.from(all, (own) => {
    const as = groupOf.get(own.id) ?? own
    const known = places.get(as.id)
    if (known !== undefined) return known
    places.set(as.id, groupings.length)
    return groupings.push({ id: as.id, name: as.name }) - 1
  })
  return { groupings, into }
}

function groupsById(groups: readonly DiagramGroup[], kind: DiagramGroup['kind']): Map<string, DiagramGroup> {
  return new Map(
    groups.filter((group) => group.kind === kind).flatMap((group) => group.memberIds.map((id) => [id, group] as const)),
  )
}

export interface MergedRows extends Merged {
  readonly table: EntityTable
  /** How many of the rows that are shown went into each row. */
  readonly counts: readonly number[]
}

/** Rows of a table without those that are left out, those of a group as one; every id still leads to its row. */
export function mergeRows(
  table: EntityTable,
  groupInto: Int32Array,
  groups: readonly DiagramGroup[],
  kind: DiagramGroup['kind'],
  leaveOut: (place: number) => boolean,
): MergedRows {
  const groupOf = groupsById(groups, kind)
  const rows: { id: string; name: Grouping['name']; group: number; source: string; count: number }[] = []
  const places = new Map<string, number>()
  const into = Int32Array.from(table.ids, (id, place) => {
    if (leaveOut(place)) return -1
    const as = groupOf.get(id)
    const known = places.get(as?.id ?? id)
    if (known !== undefined) {
      rows[known].count++
      return known
    }
    places.set(as?.id ?? id, rows.length)
    const group = table.group[place] < 0 ? -1 : groupInto[table.group[place]]
    const own = { id, name: table.names[place], source: table.sources[place] }
    return rows.push({ ...own, ...(as && { id: as.id, name: as.name, source: '' }), group, count: 1 }) - 1
  })
  const made = createEntityTable({
    ids: rows.map(({ id }) => id),
    names: rows.map(({ name }) => name),
    group: rows.map(({ group }) => group),
    sources: rows.map(({ source }) => source),
  })
  const indexOf = new Map(made.indexOf)
  table.ids.forEach((id, place) => {
    if (into[place] >= 0) indexOf.set(id, into[place])
  })
  return { table: { ...made, indexOf }, into, counts: rows.map(({ count }) => count) }
}

/** The sum of what is known; a number that may not be summed is kept only where a row stands for one. */
export function mergeMeasure(measure: Measure, { into, counts }: MergedRows): Measure {
  const values = measure.values.map((column) => {
    const merged = new Float64Array(counts.length).fill(Number.NaN)
    for (let place = 0; place < into.length; place++) {
      const to = into[place]
      if (to < 0 || Number.isNaN(column[place]) || (counts[to] > 1 && !measure.additive)) continue
      merged[to] = (Number.isNaN(merged[to]) ? 0 : merged[to]) + column[place]
    }
    return merged
  })
  return { ...measure, values }
}

/** Uses of those that went into one row are added up, each weighted by its industry's number and breadth. */
export function mergeUses(
  dataset: Dataset,
  industryInto: Int32Array,
  competenceInto: Int32Array,
  values: Float64Array,
): UseColumns {
  const { uses } = dataset
  const kept = Array.from({ length: uses.industry.length }, (_, use) => use).filter(
    (use) => industryInto[uses.industry[use]] >= 0 && competenceInto[uses.competence[use]] >= 0,
  )
  const members = new Map<number, number>()
  for (const to of industryInto) members.set(to, (members.get(to) ?? 0) + 1)
  const whole = new Float64Array(values.length)
  for (const use of kept) if (uses.role[use] === 0) whole[uses.industry[use]] += uses.weight[use]
  const weightOf = (use: number) => {
    const place = uses.industry[use]
    if ((members.get(industryInto[place]) ?? 0) < 2 || uses.role[use] !== 0) return uses.weight[use]
    // What has no number brings no flow, but its use is still a use: it must keep a weight.
    const share = uses.weight[use] / whole[place]
    return values[place] > 0 ? share * values[place] : share * Number.EPSILON
  }
  const loose = {
    ...uses,
    industry: Int32Array.from(kept, (use) => industryInto[uses.industry[use]]),
    competence: Int32Array.from(kept, (use) => competenceInto[uses.competence[use]]),
    role: Uint8Array.from(kept, (use) => uses.role[use]),
    weight: Float64Array.from(kept, weightOf),
    source: uses.source && Int32Array.from(kept, (use) => uses.source?.[use] ?? 0),
    date: uses.date && Int32Array.from(kept, (use) => uses.date?.[use] ?? 0),
    confidence: uses.confidence && Float64Array.from(kept, (use) => uses.confidence?.[use] ?? Number.NaN),
    respondents: uses.respondents && Float64Array.from(kept, (use) => uses.respondents?.[use] ?? Number.NaN),
  }
  return sortUses(loose, Math.max(...industryInto, -1) + 1, Math.max(...competenceInto, -1) + 1).uses
}
