import { entityId } from '../../model/entityId.ts'
import type { Phase, PhaseMark } from '../../model/phase.ts'
import type { Cluster } from '../../model/projectFile.ts'
import type { TreePlan } from './plan.ts'

/** A cluster as it stands in a year. */
export interface Fruit {
  readonly key: string
  readonly cluster: Cluster
  readonly phase: Phase
  readonly marks: readonly PhaseMark[]
  readonly inferred: boolean
  /** Keys of the drawn tips of its members, each once; the largest first. */
  readonly tips: readonly string[]
}

/** The cluster's phase in a year: the latest entry that is not after it; undefined year: the latest of all. */
export function phaseIn(
  cluster: Cluster,
  year: number | undefined,
): { phase: Phase; marks: readonly PhaseMark[]; inferred: boolean } {
  let latest: Cluster['phases'][number] | undefined
  for (const entry of cluster.phases) {
    if (year !== undefined && entry.year > year) continue
    if (!latest || entry.year >= latest.year) latest = entry
  }
  return { phase: latest?.phase ?? 'unknown', marks: latest?.marks ?? [], inferred: latest?.inferred ?? false }
}

/** Every cluster with its phase and the twigs it belongs to. A gathered twig stands for the members in it. */
export function fruitOf(
  clusters: readonly Cluster[],
  plan: TreePlan,
  /** The industry as it is drawn: itself or the group it is in, and its bough. */
  drawnIndustry: (id: string) => { readonly id: string; readonly bough: number } | undefined,
  year: number | undefined,
): Fruit[] {
  const tips = plan.boughs.flatMap((bough) => bough.tips)
  const sizeOf = new Map(tips.map((tip) => [tip.key, tip.value > 0 ? tip.value : 0]))
  const restOf = new Map(plan.boughs.flatMap((bough) => bough.tips.map((tip) => [bough.group, tip] as const)))
  return clusters.map((cluster) => {
    const keys = new Set<string>()
    for (const id of cluster.memberIds) {
      const drawn = drawnIndustry(id)
      if (!drawn) continue
      const own = entityId('industry', drawn.id)
      if (sizeOf.has(own)) keys.add(own)
      else {
        const rest = restOf.get(drawn.bough)
        if (rest && rest.place < 0) keys.add(rest.key)
      }
    }
    const sorted = [...keys].sort((a, b) => (sizeOf.get(b) ?? 0) - (sizeOf.get(a) ?? 0))
    return { key: entityId('cluster', cluster.id), cluster, ...phaseIn(cluster, year), tips: sorted }
  })
}
