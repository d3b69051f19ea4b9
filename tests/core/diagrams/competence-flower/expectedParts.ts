import type { Diagram, Project } from '#core'

/** What one industry adds to one petal. */
export interface ExpectedPart {
  readonly petal: string
  readonly industry: string
  readonly value: number
}

/**
 * What a flower must show, found the plain way from the dataset: each member's number, split over the areas of the
 * competences it has by their weights, or whole in its sector. `numbered` is false where no member has a number: each
 * counts 1.
 */
export function expectedParts(project: Project, { options }: Diagram): { parts: ExpectedPart[]; numbered: boolean } {
  const { dataset, clusters } = project
  const { industries, uses, competences } = dataset
  const cluster = clusters.find(({ id }) => id === options.cluster)
  const cut = Array.isArray(options.cut) ? options.cut : []
  const scope = cluster ? cluster.competenceIds : cut
  const has = Array.from(uses.industry, (_, use) => ({
    industry: industries.ids[uses.industry[use]],
    competence: competences.ids[uses.competence[use]],
    area: competences.group[uses.competence[use]],
    weight: uses.weight[use],
    role: uses.role[use],
  })).filter(({ role, competence }) => role === 0 && (scope.length === 0 || scope.includes(competence)))
  const members = cluster
    ? [...new Set(cluster.memberIds)]
    : industries.ids.filter((id) => cut.length === 0 || has.some(({ industry }) => industry === id))
  const numbers = numbersOf(project, options.measure)
  const numbered = numbers !== undefined && members.some((id) => (numbers.get(id) ?? 0) > 0)
  const number = (id: string) => (numbered ? Math.max(0, numbers?.get(id) || 0) : 1)
  const byArea = members.flatMap((industry) => {
    const own = has.filter((use) => use.industry === industry)
    const whole = own.reduce((sum, { weight }) => sum + weight, 0)
    const areas = [...new Set(own.map(({ area }) => area))]
    if (areas.length === 0) return [{ petal: 'petal', industry, value: number(industry) }]
    return areas.map((area) => {
      const part = own.filter((use) => use.area === area).reduce((sum, { weight }) => sum + weight, 0)
      const petal = area < 0 ? 'petal' : `area:${dataset.areas[area].id}`
      return { petal, industry, value: (number(industry) * part) / whole }
    })
  })
  const areas = new Set(byArea.map(({ petal }) => petal).filter((petal) => petal !== 'petal'))
  const isByArea = options.petals === 'areas' || (options.petals !== 'sectors' && areas.size > 1)
  const bySector = members.map((industry) => {
    const sector = dataset.sectors[industries.group[industries.ids.indexOf(industry)]]
    return { petal: sector ? `sector:${sector.id}` : 'petal', industry, value: number(industry) }
  })
  return { parts: isByArea ? byArea : bySector, numbered }
}

/** The latest numbers of the chosen measure, or of the first; undefined: each counts 1. */
function numbersOf({ dataset }: Project, choice: unknown): Map<string, number> | undefined {
  if (choice === 'equal') return undefined
  const measure = dataset.measures.find(({ id }) => id === choice) ?? dataset.measures[0]
  if (!measure) return undefined
  const latest = measure.values[measure.years.indexOf(Math.max(...measure.years.map(Number)))]
  return new Map(dataset.industries.ids.map((id, place) => [id, latest[place]]))
}
