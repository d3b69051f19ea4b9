import { type Dataset, useRoles } from '../model/dataset.ts'

/** A new cut through industry and competence: the industries that carry what was picked. */
export interface Cut {
  /** The picked competences that the dataset has, each once, in its order: the option `cut` of a competence flower. */
  readonly competenceIds: readonly string[]
  /** Picked ids that the dataset does not have, and picked competences that no industry has. */
  readonly unknownIds: readonly string[]
  readonly uncarriedIds: readonly string[]
  /** Largest share first, then in the order of the dataset. */
  readonly carriers: readonly Carrier[]
}

export interface Carrier {
  readonly industryId: string
  /** The picked competences it has, in the order of the dataset. */
  readonly competenceIds: readonly string[]
  /** The weight of its uses of them, and the share of it in that of all carriers: shares sum to 1. */
  readonly weight: number
  readonly share: number
}

/** Cuts through a dataset along picked competences: who has them, and how much of their weight each carries. */
export function cutAlong(dataset: Dataset, pickedIds: readonly string[]): Cut {
  const { industries, competences, uses } = dataset
  const picked = new Set(pickedIds)
  const carried = new Map<number, { ids: string[]; weight: number }>()
  const had = new Set<string>()
  let total = 0
  // Uses are sorted by industry, then competence.
  for (let use = 0; use < uses.industry.length; use++) {
    const id = competences.ids[uses.competence[use]]
    if (useRoles[uses.role[use]] !== 'has' || !picked.has(id)) continue
    const carrier = carried.get(uses.industry[use]) ?? { ids: [], weight: 0 }
    carrier.ids.push(id)
    carrier.weight += uses.weight[use]
    total += uses.weight[use]
    had.add(id)
    carried.set(uses.industry[use], carrier)
  }
  const carriers = [...carried].map(([industry, { ids, weight }]) => ({
    industryId: industries.ids[industry],
    competenceIds: ids,
    weight,
    share: weight / total,
  }))
  const competenceIds = competences.ids.filter((id) => picked.has(id))
  return {
    competenceIds,
    unknownIds: [...picked].filter((id) => !competences.indexOf.has(id)),
    uncarriedIds: competenceIds.filter((id) => !had.has(id)),
    carriers: carriers.sort((p, q) => q.weight - p.weight),
  }
}
