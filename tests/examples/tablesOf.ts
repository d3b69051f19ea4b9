import { nameIn, type Project, useRoles } from '#core'

type Row = Readonly<Record<string, string | number>>

/**
 * The dataset, clusters and actors of a project as tables of CSV, by file name; a table without rows has no file.
 * Measures and dates are left out.
 */
export function tablesOf(project: Project): Record<string, string> {
  const rows = {
    'industries.csv': entityRows(project.dataset.industries, 'sector', project.dataset.sectors),
    'competences.csv': entityRows(project.dataset.competences, 'area', project.dataset.areas),
    'uses.csv': rowsOfUses(project),
    'clusters.csv': clusterRows(project),
    'actors.csv': actorRows(project),
  }
  return Object.fromEntries(
    Object.entries(rows).flatMap(([name, table]) => (table.length > 0 ? [[name, csv(table)]] : [])),
  )
}

type Table = Project['dataset']['industries']

function entityRows({ ids, names, group, sources }: Table, key: string, groups: Project['dataset']['sectors']): Row[] {
  return ids.map((id, i) => {
    const { id: groupId, name } = groups[group[i]]
    return {
      id,
      name_sv: nameIn(names[i], 'sv'),
      name_en: nameIn(names[i], 'en'),
      [key]: groupId,
      [`${key}_sv`]: nameIn(name, 'sv'),
      [`${key}_en`]: nameIn(name, 'en'),
      source: sources[i],
    }
  })
}

function rowsOfUses({ dataset: { industries, competences, uses } }: Project): Row[] {
  return Array.from(uses.industry, (industry, use) => ({
    industry: industries.ids[industry],
    competence: competences.ids[uses.competence[use]],
    role: useRoles[uses.role[use]],
    source: uses.texts[uses.source?.[use] ?? 0],
  }))
}

function clusterRows({ clusters }: Project): Row[] {
  const years = [...new Set(clusters.flatMap(({ phases }) => phases.map(({ year }) => year)))].sort()
  return clusters.map(({ id, name, memberIds, competenceIds, phases, note, source }) => ({
    id,
    name_sv: nameIn(name, 'sv'),
    name_en: nameIn(name, 'en'),
    members: memberIds.join('; '),
    competences: competenceIds.join('; '),
    note: note ?? '',
    source: source ?? '',
    ...Object.fromEntries(years.flatMap((year) => phaseCells(phases, year))),
  }))
}

function phaseCells(phases: Project['clusters'][number]['phases'], year: number): [string, string | number][] {
  const entry = phases.find((phase) => phase.year === year)
  const words = entry ? [entry.phase, ...(entry.marks ?? []), ...(entry.inferred ? ['inferred'] : [])] : []
  return [
    [`phase ${year}`, words.join('; ')],
    [`members ${year}`, entry?.members ?? ''],
    [`note ${year}`, entry?.note ?? ''],
    [`source ${year}`, entry?.source ?? ''],
  ]
}

/** One row a tie of an actor to a cluster, in the order of the clusters; then those without a tie. */
function actorRows({ clusters, actors }: Project): Row[] {
  const ties = clusters.flatMap((cluster) => cluster.actors.map((tie) => ({ ...tie, cluster: cluster.id })))
  const tied = new Set(ties.map(({ actorId }) => actorId))
  const untied = actors.filter(({ id }) => !tied.has(id)).map(({ id }) => ({ actorId: id, role: '', cluster: '' }))
  return [...ties, ...untied].flatMap(({ actorId, role, cluster }) => {
    const actor = actors.find(({ id }) => id === actorId)
    if (!actor) return []
    const { name, kind, source } = actor
    return [
      {
        id: actorId,
        name_sv: nameIn(name, 'sv'),
        name_en: nameIn(name, 'en'),
        kind,
        cluster,
        role,
        source: source ?? '',
      },
    ]
  })
}

function csv(rows: readonly Row[]): string {
  const lines = [Object.keys(rows[0]), ...rows.map((row) => Object.values(row))]
  return lines.map((cells) => `${cells.map(quoted).join(',')}\n`).join('')
}

function quoted(cell: string | number): string {
  return /[",;\n]/.test(`${cell}`) ? `"${`${cell}`.replaceAll('"', '""')}"` : `${cell}`
}
