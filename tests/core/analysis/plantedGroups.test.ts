import { describe, expect, test } from 'vitest'
import type { Project } from '#core'
import { defaultSettings, suggestionKinds } from '#core/analysis'
import { read } from '#core/files'
import { generateDemoRegion } from '../../../examples/demo-region/generateDemoRegion.ts'
import { plantedShared, plantedSupply } from '../../../examples/demo-region/planted.ts'
import { analyse } from '../../../src/core/analysis/analyse.ts'
import { type ClusterFindings, findClusters } from '../../../src/core/analysis/clusterFindings.ts'
import { gradedLinks } from '../../../src/core/analysis/gradedLinks.ts'
import { createIncidence } from '../../../src/core/analysis/incidence.ts'
import type { LinkSources } from '../../../src/core/analysis/linkGraph.ts'
import { adjustedRand } from './adjustedRand.ts'

const seeds = [1, 2, 3, 4, 5, 6]

// Pairs and threes among 81 industries are under what plain modularity tells apart: the slider stands on fine.
const settings = { edges: 'suggestive', resolution: 7, seed: 1 } as const

function projectOf(seed: number): Project {
  const bytes = new TextEncoder().encode(JSON.stringify(generateDemoRegion(seed)))
  const result = read([{ name: 'demo.pomona.json', bytes }])
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value.project
}

function sourcesOf(seed: number): LinkSources {
  const { dataset, verdicts } = projectOf(seed)
  const graded = suggestionKinds.map((kind) => {
    const chosen = { ...defaultSettings, kind }
    return gradedLinks(analyse(createIncidence(dataset, chosen), chosen))
  })
  return { dataset, verdicts, graded }
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

function recovered({ clusters }: Pick<ClusterFindings, 'clusters'>): number {
  const found = planted.map((id) => clusters.find(({ memberIds }) => memberIds.includes(id))?.id ?? `alone ${id}`)
  return Math.max(
    ...truths.map((truth) =>
      adjustedRand(
        found,
        planted.map((id) => truth.get(id) ?? -1),
      ),
    ),
  )
}

/** Industries that were not planted, in clusters with at least two that were. */
function intruders({ clusters }: Pick<ClusterFindings, 'clusters'>): string[] {
  const isPlanted = (id: string) => planted.includes(id)
  const about = clusters.filter(({ memberIds }) => memberIds.filter(isPlanted).length > 1)
  return about.flatMap(({ memberIds }) => memberIds.filter((id) => !isPlanted(id)))
}

describe('candidate clusters of the demo region', () => {
  test.for(seeds)('recover the planted groups with seed %i, and few others come along', async (seed, { annotate }) => {
    const found = findClusters(sourcesOf(seed), settings)
    await annotate(`Rand ${recovered(found).toFixed(2)}, intruders: ${intruders(found).join(' ') || 'none'}`)
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
    expect(recovered(findClusters({ ...sources, graded }, settings))).toBeLessThan(0.3)
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
