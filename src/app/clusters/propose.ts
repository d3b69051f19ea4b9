import type { Dataset } from '#core'

/** A competence that most members have, and how many of them. */
export interface Proposal {
  readonly competenceId: string
  readonly have: number
}

/**
 * Competences that more than half of the members have (needs do not count) and that are not chosen yet; those that most
 * have first, then in the order of the data. Members that the dataset does not have are no members here.
 */
export function proposeCompetences(
  { industries, competences, uses }: Dataset,
  memberIds: readonly string[],
  chosen: readonly string[],
): { readonly proposals: readonly Proposal[]; readonly of: number } {
  const places = new Set(memberIds.map((id) => industries.indexOf.get(id)).filter((place) => place !== undefined))
  const have = new Map<number, number>()
  for (let use = 0; use < uses.industry.length; use++) {
    if (uses.role[use] !== 0 || !places.has(uses.industry[use])) continue
    const competence = uses.competence[use]
    have.set(competence, (have.get(competence) ?? 0) + 1)
  }
  const taken = new Set(chosen)
  const proposals = [...have]
    .filter(([place, count]) => count * 2 > places.size && !taken.has(competences.ids[place]))
    .sort(([a, inA], [b, inB]) => inB - inA || a - b)
    .map(([place, count]) => ({ competenceId: competences.ids[place], have: count }))
  return { proposals, of: places.size }
}
