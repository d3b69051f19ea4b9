import type { Dataset } from '#core'

/** A competence of a group of industries, and how many of them have it. */
export interface SharedCompetence {
  readonly id: string
  readonly have: number
}

/**
 * What a group of industries shares: competences that at least two of them have; those first that most have, then the
 * rarest, then in the order of the data. Needs do not count.
 */
export function sharedCompetences(
  { industries, competences, uses }: Dataset,
  memberIds: readonly string[],
): SharedCompetence[] {
  const members = new Set(memberIds.map((id) => industries.indexOf.get(id)))
  const have = new Map<number, number>()
  const everywhere = new Map<number, number>()
  for (let use = 0; use < uses.industry.length; use++) {
    if (uses.role[use] !== 0) continue
    const competence = uses.competence[use]
    everywhere.set(competence, (everywhere.get(competence) ?? 0) + 1)
    if (members.has(uses.industry[use])) have.set(competence, (have.get(competence) ?? 0) + 1)
  }
  const ubiquity = (place: number) => everywhere.get(place) ?? 0
  return [...have]
    .filter(([, count]) => count >= 2)
    .sort(([a, inA], [b, inB]) => inB - inA || ubiquity(a) - ubiquity(b) || a - b)
    .map(([place, count]) => ({ id: competences.ids[place], have: count }))
}
