import { describe, expect, test } from 'vitest'
import { defaultSettings, suggestionKinds } from '#core/analysis'
import { plantedShared, plantedSupply } from '../../../examples/demo-region/planted.ts'
import { analyse } from '../../../src/core/analysis/analyse.ts'
import { type ClusterFindings, defaultLinkSettings, findClusters } from '../../../src/core/analysis/clusterFindings.ts'
import { gradedLinks } from '../../../src/core/analysis/gradedLinks.ts'
import { createIncidence } from '../../../src/core/analysis/incidence.ts'
import type { LinkSources } from '../../../src/core/analysis/linkGraph.ts'
import { adjustedRand } from './adjustedRand.ts'
import { demoRegion } from './planted.ts'

const seeds = [1, 2, 3, 4, 5, 6]

function sourcesOf(seed: number): LinkSources {
  const dataset = demoRegion(seed)
  const graded = suggestionKinds.map((kind) => {
    const chosen = { ...defaultSettings, kind }
    return gradedLinks(analyse(createIncidence(dataset, chosen), chosen))
  })
  // Without the verdicts of the example: what was accepted would be no recovery.
  return { dataset, verdicts: [], graded }
}

const groups = [
  ...plantedShared.map(({ industries }) => industries),
  ...plantedSupply.map(({ has, needs }) => [...has, ...needs]),
]
const planted = [...new Set(groups.flat())]

/**
 * The planted groups as divisions: an industry that was planted in two groups can stand in one of them only, so each way
 * to place it is right.
 */
const truths = groups.reduce<ReadonlyMap<string, number>[]>(
  (all, group, at) =>
    all.flatMap((truth) => {
      const taken = group.filter((id) => truth.has(id))
      const keep = new Map([...group.map((id) => [id, at] as const), ...truth])
      const move = new Map([...truth, ...group.map((id) => [id, at] as const)])
      return taken.length > 0 ? [keep, move] : [keep]
    }),
  [new Map()],
)

/** The other reading: groups with an industry in common are one. */
const merged = new Map<string, number>()
for (const [at, group] of groups.entries()) {
  const label = group.map((id) => merged.get(id)).find((known) => known !== undefined) ?? at
  for (const id of group) merged.set(id, label)
}

function agreement({ clusters }: Pick<ClusterFindings, 'clusters'>, truth: ReadonlyMap<string, number>): number {
  const found = planted.map((id) => clusters.find(({ memberIds }) => memberIds.includes(id))?.id ?? `alone ${id}`)
  const labels = planted.map((id) => truth.get(id) ?? -1)
  return adjustedRand(found, labels)
}

function recovered(found: Pick<ClusterFindings, 'clusters'>): number {
  return Math.max(...truths.map((truth) => agreement(found, truth)))
}

/** Industries that were not planted, in clusters with at least two that were. */
function intruders({ clusters }: Pick<ClusterFindings, 'clusters'>): string[] {
  const isPlanted = (id: string) => planted.includes(id)
  const about = clusters.filter(({ memberIds }) => memberIds.filter(isPlanted).length > 1)
  return about.flatMap(({ memberIds }) => memberIds.filter((id) => !isPlanted(id)))
}

describe('candidate clusters of the demo region, links and resolution left to the data', () => {
  test.for(seeds)('recover the planted groups with seed %i, and few others come along', async (seed, { annotate }) => {
    const found = findClusters(sourcesOf(seed), defaultLinkSettings)
    const values = [recovered(found), agreement(found, merged)].map((value) => value.toFixed(2))
    await annotate(
      `Resolution ${found.resolution}, Rand ${values[0]} (as one group: ${values[1]}), intruders: ${intruders(found).join(' ') || 'none'}`,
    )
    expect(recovered(found)).toBeGreaterThanOrEqual(0.8)
    expect(intruders(found).length).toBeLessThan(planted.length)
  })

  test('would not, were the links of others', () => {
    const sources = sourcesOf(1)
    const ids = [...sources.dataset.industries.ids].sort()
    const next = (id: string) => ids[(ids.indexOf(id) + 1) % ids.length]
    const graded = sources.graded.map(({ links, ...rest }) => ({
      ...rest,
      links: links.map(({ a, b, grade }) => ({ a: next(a), b: next(b), grade })),
    }))
    expect(recovered(findClusters({ ...sources, graded }, defaultLinkSettings))).toBeLessThan(0.3)
  })

  test('do not at the resolution of plain modularity: threes and pairs of 81 are under what it can tell apart', () => {
    const plain = seeds.map((seed) =>
      recovered(findClusters(sourcesOf(seed), { ...defaultLinkSettings, resolution: 1 })),
    )
    expect(Math.min(...plain)).toBeLessThan(0.8)
  })
})

describe('the adjusted Rand index', () => {
  test('is 1 for the same division under other names, and 0 where one puts all apart', () => {
    expect(adjustedRand([1, 1, 2, 2], ['b', 'b', 'a', 'a'])).toBe(1)
    expect(adjustedRand([1, 1, 2, 2], [1, 2, 3, 4])).toBe(0)
  })

  test('is what Hubert and Arabie compute by hand', () => {
    // Contingency [[2, 1], [0, 3]]: pairs in both 4, by rows 6, by columns 7, of 15.
    expect(adjustedRand([1, 1, 1, 2, 2, 2], [1, 1, 2, 2, 2, 2])).toBeCloseTo((4 - 42 / 15) / (6.5 - 42 / 15), 12)
  })
})
