import type { Dataset, EntityTable, Grouping } from '../model/dataset.ts'
import type { Diagram, Project } from '../model/project.ts'
import type { DiagramGroup } from '../model/projectFile.ts'
import { slotCount, slotOf } from '../scene/palette.ts'
import { chooseThickness, industryValues } from './industryValues.ts'
import { mergeGroupings, mergeMeasure, mergeRows, mergeUses } from './viewRows.ts'

/** What a diagram leaves out or draws as one, said on the picture. */
export interface ViewFacts {
  readonly hidden: number
  readonly groups: number
}

/** The project as a diagram shows it: without what is hidden there, and with what is grouped there as one. */
export interface View {
  readonly project: Project
  readonly facts: ViewFacts
}

/**
 * Applies a diagram's exclusions and groups to its project; a project that is shown whole is given back as it is. A
 * hidden industry takes its number along, a hidden sector its industries, a hidden competence its uses, a hidden area
 * its competences. An industry that stands for several has the sum of their numbers, and its uses are weighted by the
 * numbers that thickness stands for, so that flow stays as it was (what has no uses follows the others of its group). Ids
 * of the grouped still lead to their group.
 */
export function viewOf(project: Project, diagram: Diagram, year: number | undefined): View {
  const hidden = hiddenIn(project, diagram)
  const groups = diagram.groups ?? []
  if (hidden.size === 0 && groups.length === 0) return { project, facts: { hidden: 0, groups: 0 } }
  const { dataset } = project
  const sectors = mergeGroupings(dataset.sectors, groups, 'sector')
  const areas = mergeGroupings(dataset.areas, groups, 'area')
  const industries = mergeRows(dataset.industries, sectors.into, groups, 'industry', (place) =>
    isHidden(hidden, 'industry', dataset.industries, place, 'sector', dataset.sectors),
  )
  const competences = mergeRows(dataset.competences, areas.into, groups, 'competence', (place) =>
    isHidden(hidden, 'competence', dataset.competences, place, 'area', dataset.areas),
  )
  const choice = String(diagram.options.measure ?? '')
  const { values } = industryValues(dataset, project.clusters, chooseThickness(dataset, choice, year))
  const drawn: Dataset = {
    ...dataset,
    sectors: sectors.groupings,
    areas: areas.groupings,
    industries: industries.table,
    competences: competences.table,
    measures: dataset.measures.map((measure) => mergeMeasure(measure, industries)),
    uses: mergeUses(dataset, industries.into, competences.into, values),
    merged: { whole: dataset, into: industries.into },
  }
  const clusters = project.clusters.filter(({ id }) => !hidden.has(`cluster:${id}`))
  const colours = coloursOf(project, groups)
  return {
    project: { ...project, dataset: drawn, clusters, colours },
    facts: { hidden: hidden.size, groups: groups.length },
  }
}

/** Entity ids that are hidden and in the project: what the picture would show of a thing that is gone is not missing. */
function hiddenIn({ dataset, clusters }: Project, { touches }: Diagram): Set<string> {
  const ids = Object.entries(touches)
    .filter(([, touch]) => touch.hidden)
    .map(([key]) => key.slice(0, key.lastIndexOf('/')))
  if (ids.length === 0) return new Set()
  const known = {
    sector: new Set(dataset.sectors.map(({ id }) => id)),
    area: new Set(dataset.areas.map(({ id }) => id)),
    cluster: new Set(clusters.map(({ id }) => id)),
    industry: dataset.industries.indexOf,
    competence: dataset.competences.indexOf,
  }
  return new Set(
    ids.filter((entity) => {
      const colon = entity.indexOf(':')
      const kind = entity.slice(0, colon)
      return Object.hasOwn(known, kind) && known[kind as keyof typeof known].has(entity.slice(colon + 1))
    }),
  )
}

function isHidden(
  hidden: ReadonlySet<string>,
  kind: string,
  { ids, group }: EntityTable,
  place: number,
  groupKind: string,
  groupings: readonly Grouping[],
): boolean {
  if (hidden.has(`${kind}:${ids[place]}`)) return true
  return group[place] >= 0 && hidden.has(`${groupKind}:${groupings[group[place]].id}`)
}

/** Sectors keep the colours they have in the whole; those that are drawn as one have the first one's. */
function coloursOf(project: Project, groups: readonly DiagramGroup[]): Project['colours'] {
  const given = project.dataset.sectors
    .slice(0, slotCount)
    .map(({ id }) => [`sector:${id}`, slotOf(project, `sector:${id}`)] as const)
  const grouped = groups
    .filter(({ kind }) => kind === 'sector' || kind === 'area')
    .map(({ id, kind, memberIds }) => [`${kind}:${id}`, slotOf(project, `${kind}:${memberIds[0]}`)] as const)
  const slots = [...given, ...grouped].filter(([, slot]) => slot > 0)
  return { ...Object.fromEntries(slots), ...project.colours }
}
