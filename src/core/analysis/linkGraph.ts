import type { Dataset } from '../model/dataset.ts'
import type { Problem } from '../model/problem.ts'
import type { Verdict } from '../model/projectFile.ts'
import type { GradedLink, GradedLinks } from './gradedLinks.ts'
import type { Graph } from './graph.ts'
import { createIncidence, type Incidence } from './incidence.ts'
import { type PairContributions, pairContributions, strengthIn } from './pairStrength.ts'
import type { Relatedness } from './relatedness.ts'

/** Which links tie industries: those the analyst accepted, besides them clear patterns, besides them hints. */
export const edgeChoices = ['strong', 'suggestive', 'accepted'] as const
export type EdgeChoice = (typeof edgeChoices)[number]

/** What links are made of: what the analysis graded, one entry a kind, and what the analyst said. */
export interface LinkSources {
  readonly dataset: Dataset
  readonly verdicts: readonly Verdict[]
  readonly graded: readonly GradedLinks[]
}

/** Industries, tied by links. */
export interface LinkGraph {
  /** Every industry is there; the weight of a tie is the strength of the pair. */
  readonly graph: Graph
  /** The strength of any two industries of the graph, tied or not: of both kinds and directions the greatest. */
  readonly relatedness: Relatedness
  /** What each competence gives to that strength. */
  readonly contributions: PairContributions
  readonly competenceIds: readonly string[]
  /** Places of the competences that more than half of the industries have: on the tree they are one root. */
  readonly commonGround: ReadonlySet<number>
  /** What the analyst should know of links that are not as they seem: left out, or without strength. */
  readonly problems: readonly Problem[]
}

/**
 * Ties industries by the links that are chosen. A link that the analyst rejected ties nothing, of whatever grade; parked
 * ones and pre-studies count as graded. An accepted pair that has nothing in common by the measure weighs as
 * much as the weakest other tie (1 where there is none): the analyst's word counts.
 */
export function createLinkGraph(sources: LinkSources, choice: EdgeChoice): LinkGraph {
  const incidences = sources.graded.map(({ settings }) => createIncidence(sources.dataset, settings))
  const ids = incidences[0]?.industries ?? [...sources.dataset.industries.ids].sort()
  const placeOf = new Map(ids.map((id, place) => [id, place]))
  const strongest = strongestOf(sources, incidences)
  const { pairs, problems } = linkedPairs(sources, choice, placeOf)
  const weights = pairs.map(([a, b]) => strongest.relatedness(a, b))
  const weakest = Math.min(...weights.filter((weight) => weight > 0))
  const edges = pairs.map(([a, b], at) => ({ a, b, weight: weights[at] || (Number.isFinite(weakest) ? weakest : 1) }))
  const weightless = weights.filter((weight) => weight === 0).length
  return {
    graph: { ids, edges },
    ...strongest,
    competenceIds: incidences[0]?.competences ?? [],
    commonGround: commonGroundOf(incidences[0]),
    problems: [...problems, ...notice('links-without-strength', weightless)],
  }
}

function commonGroundOf(incidence: Incidence | undefined): ReadonlySet<number> {
  const places = [...(incidence?.left.ubiquity ?? [])].map((count, place) => ({ count, place }))
  return new Set(places.filter(({ count }) => count > (incidence?.left.rows ?? 0) / 2).map(({ place }) => place))
}

/** Of both kinds and directions that are analysed the one in which a pair is strongest. */
function strongestOf(
  { graded }: LinkSources,
  incidences: readonly Incidence[],
): Pick<LinkGraph, 'relatedness' | 'contributions'> {
  const ways = incidences.flatMap((incidence, at): PairContributions[] => {
    const forth = pairContributions(graded[at].settings.measure, incidence)
    return incidence.kind === 'shared' ? [forth] : [forth, (i, j) => forth(j, i)]
  })
  const strongest: PairContributions = (a, b) => {
    // The smaller place first: the same to the bit in both directions.
    const all = ways.map((way) => way(Math.min(a, b), Math.max(a, b)))
    return all.reduce((best, parts) => (strengthIn(parts) > strengthIn(best) ? parts : best), [])
  }
  return { relatedness: (a, b) => strengthIn(strongest(a, b)), contributions: strongest }
}

interface LinkedPairs {
  /** Each pair once, a < b, in order: the same links give the same graph. */
  readonly pairs: readonly (readonly [a: number, b: number])[]
  readonly problems: readonly Problem[]
}

function linkedPairs(
  { graded, verdicts }: LinkSources,
  choice: EdgeChoice,
  placeOf: ReadonlyMap<string, number>,
): LinkedPairs {
  const said = new Map(verdicts.map((verdict) => [keyOf(verdict.kind, ...verdict.pair), verdict]))
  const chosen = graded.flatMap(({ settings: { kind }, links }) =>
    links.filter((link) => isChosen(link, choice)).map(({ a, b }) => ({ kind, a, b })),
  )
  const kept = chosen.filter(({ kind, a, b }) => said.get(keyOf(kind, a, b))?.verdict !== 'rejected')
  const accepted = [...said.values()].filter(({ verdict }) => verdict === 'accepted').map(({ pair }) => pair)
  const present = accepted.filter(([a, b]) => placeOf.has(a) && placeOf.has(b) && a !== b)
  const linked = [...present, ...kept.map(({ a, b }) => [a, b] as const)].map(([a, b]) => {
    const [i, j] = [placeOf.get(a) ?? -1, placeOf.get(b) ?? -1]
    return i < j ? ([i, j] as const) : ([j, i] as const)
  })
  const once = new Map(linked.map((pair) => [pair.join(), pair]))
  return {
    pairs: [...once.values()].sort(([a, b], [c, d]) => a - c || b - d),
    problems: [
      ...notice('links-rejected', chosen.length - kept.length),
      ...notice('links-orphaned', accepted.length - present.length),
    ],
  }
}

/** A pair of shared ground is the same in any order. */
function keyOf(kind: string, a: string, b: string): string {
  return JSON.stringify(kind === 'shared' && a > b ? [kind, b, a] : [kind, a, b])
}

function isChosen({ grade }: GradedLink, choice: EdgeChoice): boolean {
  return choice !== 'accepted' && (grade === 'strong' || choice === 'suggestive')
}

function notice(code: keyof typeof severities, count: number): Problem[] {
  return count > 0 ? [{ code, severity: severities[code], values: { count } }] : []
}

const severities = {
  'links-rejected': 'notice',
  'links-orphaned': 'warning',
  'links-without-strength': 'warning',
} as const
