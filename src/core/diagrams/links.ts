import type { Dataset } from '../model/dataset.ts'
import { type EntityId, entityId } from '../model/entityId.ts'
import type { Project } from '../model/project.ts'
import type { AttestedLink, Verdict } from '../model/projectFile.ts'

/** A suggestion that is to be shown; ids are those of the dataset, the competences the strongest reasons first. */
export interface SuggestedLink {
  readonly kind: Verdict['kind']
  /** For `supply` the first has what the second needs. */
  readonly pair: readonly [string, string]
  readonly competenceIds: readonly string[]
}

/** A link with the number that stands at both its ends, and at the competences that carry it. */
export interface NumberedLink {
  readonly number: number
  /** Accepted by the analyst, stated by a source, or suggested by the analysis. */
  readonly state: 'accepted' | 'attested' | 'suggested'
  readonly kind: Verdict['kind']
  readonly ends: readonly [EntityId, EntityId]
  readonly competenceIds: readonly string[]
  /** Where an attested link is stated. */
  readonly source?: string
}

type Linked = Pick<Project, 'dataset' | 'verdicts' | 'attested'>

/** So many competences of a link bear its number: the strongest reasons, or the rarest. */
const mostCompetences = 3

/**
 * Numbers the links of a picture from 1: those that the analyst accepted, those that a source states, then suggestions
 * in their order, each pair once. Verdicts that do not accept draw nothing.
 */
export function numberedLinks(
  { dataset, verdicts, attested }: Linked,
  suggested: readonly SuggestedLink[],
): NumberedLink[] {
  const accepted = verdicts
    .filter(({ verdict }) => verdict === 'accepted')
    .map((verdict) => fromVerdict(dataset, verdict))
  const links = [...accepted, ...attested.map(fromAttested), ...suggested.map(fromSuggestion)]
  const known = new Set<string>()
  const once = links.filter((link) => {
    const key = keyOf(link)
    if (known.has(key)) return false
    known.add(key)
    return true
  })
  return once.map((link, i) => ({ ...link, number: i + 1 }))
}

type Unnumbered = Omit<NumberedLink, 'number'>

/** A shared pair is the same in both orders. */
function keyOf({ kind, ends }: Unnumbered): string {
  return `${kind} ${JSON.stringify(kind === 'shared' ? [...ends].sort() : ends)}`
}

function fromVerdict(dataset: Dataset, { pair, kind, evidence }: Verdict): Unnumbered {
  const told = reasonsIn(evidence)
  const competenceIds = told.length > 0 ? told : carriers(dataset, pair, kind)
  return { state: 'accepted', kind, ends: endsOf(pair), competenceIds: competenceIds.slice(0, mostCompetences) }
}

function fromAttested({ from, to, kind, source }: AttestedLink): Unnumbered {
  return { state: 'attested', kind, ends: [from as EntityId, to as EntityId], competenceIds: [], source }
}

function fromSuggestion({ kind, pair, competenceIds }: SuggestedLink): Unnumbered {
  return { state: 'suggested', kind, ends: endsOf(pair), competenceIds: competenceIds.slice(0, mostCompetences) }
}

function endsOf([a, b]: readonly [string, string]): [EntityId, EntityId] {
  return [entityId('industry', a), entityId('industry', b)]
}

/** The competences of the evidence as it was when the verdict was given (`reasons: [{ competence }]`). */
function reasonsIn(evidence: Verdict['evidence']): string[] {
  const reasons = evidence?.reasons
  if (!Array.isArray(reasons)) return []
  return reasons.flatMap((reason) => {
    const id = typeof reason === 'object' && reason !== null && !Array.isArray(reason) ? reason.competence : undefined
    return typeof id === 'string' ? [id] : []
  })
}

/** What both have, or the first has and the second needs; the rarest first. */
function carriers(dataset: Dataset, [a, b]: readonly [string, string], kind: Verdict['kind']): string[] {
  const { industry, competence, role } = dataset.uses
  const [first, second] = [a, b].map((id) => dataset.industries.indexOf.get(id) ?? -1)
  const wanted = kind === 'shared' ? 0 : 1
  const ubiquity = new Map<number, number>()
  const [has, takes] = [new Set<number>(), new Set<number>()]
  for (let use = 0; use < industry.length; use++) {
    ubiquity.set(competence[use], (ubiquity.get(competence[use]) ?? 0) + 1)
    if (industry[use] === first && role[use] === 0) has.add(competence[use])
    if (industry[use] === second && role[use] === wanted) takes.add(competence[use])
  }
  return [...has]
    .filter((place) => takes.has(place))
    .sort((x, y) => (ubiquity.get(x) ?? 0) - (ubiquity.get(y) ?? 0) || x - y)
    .map((place) => dataset.competences.ids[place])
}
