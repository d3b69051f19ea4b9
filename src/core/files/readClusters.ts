import type { Phase, PhaseMark } from '../model/phase.ts'
import type { Cluster, PhaseEntry } from '../model/projectFile.ts'
import { parseInferred, parseMark, parsePhase } from './parseWords.ts'
import { nameReader, plainOf } from './readEntities.ts'
import { labelFits, type PlannedTable, type Reading, tellAt, textReader } from './reading.ts'

/** Reads a table of clusters: members and competences as lists in a cell, phases in a column for each year. */
export function readClusters(reading: Reading, planned: PlannedTable): void {
  const idOf = textReader(planned, 'id')
  const nameOf = nameReader(planned, 'name')
  const known = new Set(reading.clusters.map(({ id }) => id))
  for (let i = 0; i < planned.table.rows.length && !reading.log.refuses; i++) {
    const name = nameOf(i)
    const id = idOf(i) || plainOf(name)
    if (!labelFits(reading, planned, i, 'id', id) || !labelFits(reading, planned, i, 'name', plainOf(name))) continue
    if (id === '') tellAt(reading, planned, i, undefined, { code: 'row-without-name', severity: 'warning' })
    else if (known.has(id)) tellAt(reading, planned, i, 0, { code: 'repeated-id', severity: 'warning', value: id })
    else if (reading.clusters.length === reading.limits.clusters) tellOfLimit(reading, planned, i)
    else reading.clusters.push(clusterAt(reading, planned, i, id, plainOf(name) === '' ? id : name))
    known.add(id)
  }
}

function tellOfLimit(reading: Reading, planned: PlannedTable, i: number): void {
  const values = { limit: reading.limits.clusters }
  tellAt(reading, planned, i, undefined, { code: 'too-many-clusters', severity: 'error', values })
}

function clusterAt(reading: Reading, planned: PlannedTable, i: number, id: string, name: Cluster['name']): Cluster {
  const [note, source] = [textReader(planned, 'note')(i), textReader(planned, 'source')(i)]
  return {
    id,
    name,
    memberIds: references(reading, planned, i, 'members', 'industry'),
    competenceIds: references(reading, planned, i, 'competences', 'competence'),
    actors: [],
    phases: phasesAt(reading, planned, i),
    ...(note !== '' && { note }),
    ...(source !== '' && { source }),
  }
}

/** The parts of a list in a cell, parted by `;` or `|`. */
export function partsOf(text: string): string[] {
  return text
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function references(
  reading: Reading,
  planned: PlannedTable,
  i: number,
  field: 'members' | 'competences',
  kind: 'industry' | 'competence',
): string[] {
  const column = planned.plan.fields.indexOf(field)
  if (column < 0) return []
  const registry = kind === 'industry' ? reading.industries : reading.competences
  const ids = partsOf(planned.table.text(planned.table.code(i, column))).flatMap((part) => {
    const found = registry.find(part)
    const place = found < 0 && !registry.stated ? registry.add({ id: part, name: part }) : found
    if (place >= 0) return [registry.idAt(place)]
    tellAt(reading, planned, i, column, { code: `unknown-${kind}`, severity: 'warning', value: part })
    return []
  })
  return [...new Set(ids)]
}

/** Phases by year, `growth; stalled; inferred` in a cell; with the number of members, note and source of that year. */
function phasesAt(reading: Reading, planned: PlannedTable, i: number): PhaseEntry[] {
  const { fields } = planned.plan
  const entries = fields.flatMap((field, column) => {
    const [, year] = /^phase (-?\d+)$/.exec(field) ?? []
    const text = year === undefined ? '' : planned.table.text(planned.table.code(i, column))
    return text === '' ? [] : [phaseEntry(reading, planned, i, column, Number(year), text)]
  })
  return entries.flatMap((entry) => (entry ? [entry] : [])).sort((a, b) => a.year - b.year)
}

function phaseEntry(
  reading: Reading,
  planned: PlannedTable,
  i: number,
  column: number,
  year: number,
  text: string,
): PhaseEntry | undefined {
  const parts = text.split(/[;|,+()]/).map((part) => part.trim())
  let phase: Phase | undefined
  const marks: PhaseMark[] = []
  let inferred = false
  for (const part of parts.filter((part) => part !== '')) {
    const [found, mark] = [parsePhase(part), parseMark(part)]
    if (found && !phase) phase = found
    else if (mark) marks.push(mark)
    else if (parseInferred(part)) inferred = true
    else tellAt(reading, planned, i, column, { code: 'unknown-phase', severity: 'warning', value: part })
  }
  if (!phase && marks.length === 0) return undefined
  return {
    year,
    phase: phase ?? 'unknown',
    ...(marks.length > 0 && { marks }),
    ...(inferred && { inferred }),
    ...ofYear(reading, planned, i, year),
  }
}

function ofYear(reading: Reading, planned: PlannedTable, i: number, year: number): Partial<PhaseEntry> {
  const [note, source] = [textReader(planned, `note ${year}`)(i), textReader(planned, `source ${year}`)(i)]
  const column = planned.plan.fields.indexOf(`members ${year}`)
  const members = column < 0 ? Number.NaN : membersAt(reading, planned, i, column)
  return {
    ...(!Number.isNaN(members) && { members }),
    ...(note !== '' && { note }),
    ...(source !== '' && { source }),
  }
}

function membersAt(reading: Reading, planned: PlannedTable, i: number, column: number): number {
  const numbers = planned.table.numbers(planned.decimals[column] ?? '.')
  const code = planned.table.code(i, column)
  const members = numbers.valueOf(code)
  if (members >= 0 || (Number.isNaN(members) && !numbers.isBad(code))) return members
  const value = planned.table.text(code)
  tellAt(reading, planned, i, column, { code: 'not-a-number', severity: 'warning', value })
  return Number.NaN
}
