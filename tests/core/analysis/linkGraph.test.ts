import { describe, expect, test } from 'vitest'
import { findBridges, findClusters } from '../../../src/core/analysis/clusterFindings.ts'
import { createCompetenceGraph } from '../../../src/core/analysis/competenceGraph.ts'
import { createLinkGraph, type EdgeChoice, type LinkSources } from '../../../src/core/analysis/linkGraph.ts'
import { datasetOf, link, sourcesOf, verdict } from './links.ts'

// a and b share w and x, b and c share y, d has what a needs (z); e has nothing in common with any.
const dataset = datasetOf([
  ...['a,w', 'a,x', 'b,w', 'b,x', 'b,y', 'c,y', 'd,z', 'e,v'].map((use) => `${use},1,has`),
  'a,z,1,needs',
])
const pairsOf = (sources: LinkSources, choice: EdgeChoice) => {
  const { ids, edges } = createLinkGraph(sources, choice).graph
  return edges.map(({ a, b }) => ids[a] + ids[b]).join(' ')
}
const links = [link('ab', 'strong'), link('bc', 'suggestive'), link('da', 'strong', 'supply')]

describe('the links that tie industries', () => {
  test('are what the choice of grades says', () => {
    const sources = sourcesOf(dataset, links)
    expect(pairsOf(sources, 'strong')).toBe('ab ad')
    expect(pairsOf(sources, 'suggestive')).toBe('ab ad bc')
    expect(pairsOf(sources, 'accepted')).toBe('')
  })

  test('take in what was accepted, of any grade, and leave out what was rejected, in any order of the pair', () => {
    const verdicts = [verdict('ac', 'accepted'), verdict('ba', 'rejected'), verdict('bc', 'parked')]
    const sources = sourcesOf(dataset, links, verdicts)
    expect(pairsOf(sources, 'strong')).toBe('ac ad')
    expect(pairsOf(sources, 'suggestive')).toBe('ac ad bc')
    expect(pairsOf(sources, 'accepted')).toBe('ac')
    expect(createLinkGraph(sources, 'strong').problems).toContainEqual({
      code: 'links-rejected',
      severity: 'notice',
      values: { count: 1 },
    })
  })

  test('of supply are not rejected with the other direction', () => {
    const sources = sourcesOf(dataset, links, [verdict('ad', 'rejected', 'supply')])
    expect(pairsOf(sources, 'strong')).toBe('ab ad')
    const same = sourcesOf(dataset, links, [verdict('da', 'rejected', 'supply')])
    expect(pairsOf(same, 'strong')).toBe('ab')
  })

  test('weigh as much as their strength by the measure, of the kind in which it is the greatest', () => {
    const { graph, relatedness } = createLinkGraph(sourcesOf(dataset, links), 'strong')
    const ln = (k: number) => Math.log(5 / k)
    // Of what b has, w and x are had by two, y by two.
    const ab = (2 * ln(2) ** 2) / (Math.sqrt(2) * ln(2) * Math.sqrt(3) * ln(2))
    expect(graph.edges[0].weight).toBeCloseTo(ab, 12)
    expect(relatedness(1, 0)).toBe(graph.edges[0].weight)
    // d has z alone, a needs z alone.
    expect(graph.edges[1].weight).toBeCloseTo(1, 12)
    expect(relatedness(0, 4)).toBe(0)
  })

  test('without strength weigh as the weakest other, and it is said; of industries that are gone they are told', () => {
    const verdicts = [verdict('ae', 'accepted'), verdict('aq', 'accepted')]
    const { graph, problems } = createLinkGraph(sourcesOf(dataset, links, verdicts), 'strong')
    const weights = graph.edges.map(({ weight }) => weight)
    expect(weights[2]).toBe(Math.min(weights[0], weights[1]))
    expect(problems.map(({ code, values }) => [code, values?.count])).toEqual([
      ['links-orphaned', 1],
      ['links-without-strength', 1],
    ])
    const alone = createLinkGraph(sourcesOf(dataset, [], verdicts), 'accepted')
    expect(alone.graph.edges.map(({ weight }) => weight)).toEqual([1])
  })
})

describe('competences tied by links', () => {
  test('share out the strength of each link, and those of no link or alone in one have no ties', () => {
    const { ids, edges } = createCompetenceGraph(createLinkGraph(sourcesOf(dataset, links), 'suggestive'))
    expect(edges.map(({ a, b }) => ids[a] + ids[b])).toEqual(['wx'])
    // Both give half of the link's strength g: (g/2)² / g.
    const strength = 2 / Math.sqrt(6)
    expect(edges[0].weight).toBeCloseTo(strength / 4, 12)
  })

  test('are bridges where they stand in links of several groups', () => {
    // x is shared by a-b (with p, q) and by c-d (with r, s).
    const has = {
      a: 'pqx',
      b: 'pqx',
      c: 'rsx',
      d: 'rsx',
      ...Object.fromEntries([...'efghijkl'].map((id) => [id, 'y'])),
    }
    const uses = Object.entries(has).flatMap(([industry, list]) => [...list].map((one) => `${industry},${one},1,has`))
    const sources = sourcesOf(datasetOf(uses), [link('ab', 'strong'), link('cd', 'strong')])
    const { bridges } = findBridges('competences', sources, { edges: 'strong', resolution: 1, seed: 1 })
    expect(bridges[0]).toMatchObject({ id: 'x', ties: 4, measures: { betweenness: 4 } })
    expect(bridges.at(-1)).toEqual({ id: 'y', ties: 0, measures: null })
  })

  test('are not tied by common ground, and it is said', () => {
    // All but e have g, which would tie p and q to it.
    const has = { a: 'pqg', b: 'pqg', c: 'g', d: 'g', e: 'y' }
    const uses = Object.entries(has).flatMap(([industry, list]) => [...list].map((one) => `${industry},${one},1,has`))
    const sources = sourcesOf(datasetOf(uses), [link('ab', 'strong')])
    const settings = { edges: 'strong', resolution: 1, seed: 1 } as const
    const { bridges, problems } = findBridges('competences', sources, settings)
    expect(bridges.map(({ id, ties }) => id + ties).join(' ')).toBe('p1 q1 g0 y0')
    expect(problems).toEqual([{ code: 'common-ground-untied', severity: 'notice', values: { count: 1 } }])
    expect(findBridges('industries', sources, settings).problems).toEqual([])
  })
})

test('clusters and bridges of a dataset rest on the same links', () => {
  const sources = sourcesOf(dataset, links)
  const settings = { edges: 'suggestive', resolution: 1, seed: 1 } as const
  const clusters = findClusters(sources, settings)
  const bridges = findBridges('industries', sources, settings)
  expect([clusters.links, bridges.links]).toEqual([3, 3])
  expect(clusters.aloneIds).toEqual(['e'])
  expect(bridges.bridges.filter(({ measures }) => measures === null).map(({ id }) => id)).toEqual(['e'])
})
