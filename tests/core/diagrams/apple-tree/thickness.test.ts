import { describe, expect, test } from 'vitest'
import { paperPage, themes } from '#core'
import { conserveFlow } from '../../../../src/core/diagrams/apple-tree/flow.ts'
import type { HalfLayout } from '../../../../src/core/diagrams/apple-tree/half.ts'
import { layoutTree } from '../../../../src/core/diagrams/apple-tree/layout.ts'
import { edgeOf, type Limb, type ThicknessRule, together } from '../../../../src/core/diagrams/apple-tree/limb.ts'
import { planTree } from '../../../../src/core/diagrams/apple-tree/plan.ts'
import { treeRegions, treeType } from '../../../../src/core/diagrams/apple-tree/regions.ts'
import { chooseThickness, industryValues } from '../../../../src/core/diagrams/industryValues.ts'
import { randomProject } from '../randomProject.ts'

function layoutOf(seed: number, rule: ThicknessRule) {
  const project = randomProject(seed)
  const { dataset, clusters, diagrams } = project
  const page = seed % 2 === 0 ? paperPage('a4', false) : paperPage('16:9', false)
  const options = { measure: '', rule, leaves: true, leafUnit: 0, links: 'five', apples: true, grafts: true } as const
  const input = { ...project, diagram: diagrams[0], options, locale: 'sv', theme: themes.paper, page } as const
  const { values } = industryValues(dataset, clusters, chooseThickness(dataset, '', undefined))
  const plan = planTree(dataset, conserveFlow(dataset, values), { twigs: 60, rootTips: 40 })
  const regions = treeRegions(100, 900, page.width, dataset.competences.ids.length > 0)
  return { plan, layout: layoutTree(input, { plan, fruits: [], rule }, regions, treeType(page)) }
}

/** Both halves of the trees of 60 random datasets whose sum is not 0. */
function halvesOf(rule: ThicknessRule): HalfLayout[] {
  return Array.from({ length: 60 }, (_, seed) => layoutOf(seed, rule)).flatMap(({ layout: { crown, roots }, plan }) =>
    plan.total > 0 ? [crown, ...(roots ? [roots] : [])] : [],
  )
}

const thick = ({ left, right }: Limb, at: number) => right[at] - left[at]
const rules = ['area', 'width'] as const

describe('thickness of limbs', () => {
  test.each(rules)('by %s: where limbs meet, what comes in is as thick as what goes on', (rule) => {
    for (const { trunk, groups, forks } of halvesOf(rule)) {
      const widths = groups.map(({ width }) => width)
      expect(together(rule, widths)).toBeCloseTo(trunk[0].width, 6)
      for (const { from, into } of forks) {
        const parts = into.map((limb) => thick(limb, 0))
        expect(together(rule, parts)).toBeCloseTo(from.width, 6)
      }
      for (const { tips, width } of groups)
        expect(
          together(
            rule,
            tips.map((tip) => tip.width),
          ),
        ).toBeCloseTo(width, 6)
    }
  })

  test.each(rules)('by %s: a limb that forks is as thick as its number from its beginning to its end', (rule) => {
    for (const { trunk, groups } of halvesOf(rule))
      for (const limb of [...trunk.slice(1), ...groups.flatMap(({ limbs }) => limbs)])
        for (const at of limb.axis.keys()) expect(thick(limb, at)).toBeCloseTo(limb.width, 6)
  })

  test('the trunk is as thick as its number where it first forks above the ground', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { layout, plan } = layoutOf(seed, 'area')
      const [trunk] = layout.crown.trunk
      if (plan.total > 0) expect(thick(trunk, trunk.axis.length - 1)).toBeCloseTo(layout.trunkWidth, 6)
    }
  })

  test('by area, a bough with a quarter of the number is half as thick as the trunk; by width, a quarter', () => {
    for (const [rule, share] of [
      ['area', 0.5],
      ['width', 0.25],
    ] as const) {
      const { layout, plan } = layoutOf(1, rule)
      expect(layout.widthOf(plan.total / 4) / layout.widthOf(plan.total)).toBeCloseTo(share, 12)
    }
  })
})

describe('the outline of wood', () => {
  const turn = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.abs(a.x * b.y - a.y * b.x)

  test('goes on through every fork of the crown without a kink', () => {
    for (const { forks, trunk } of halvesOf('area'))
      for (const { from, into } of forks) {
        if (from === trunk[0] && from.end === 'foot') continue
        const { along } = from.axis[from.axis.length - 1]
        for (const limb of into) expect(turn(along, limb.axis[0].along)).toBeLessThan(1e-9)
      }
  })

  test('is flush with both edges of the limb that forks', () => {
    for (const { forks } of halvesOf('area'))
      for (const { from, into } of forks) {
        const last = from.axis.length - 1
        const ends = [edgeOf(from, from.left), edgeOf(from, from.right)].map((edge) => edge[edge.length - 1])
        expect(ends.length).toBe(2)
        for (const end of ends) {
          const starts = into.flatMap((limb) => [edgeOf(limb, limb.left)[0], edgeOf(limb, limb.right)[0]])
          const nearest = Math.min(...starts.map(({ x, y }) => Math.hypot(x - end.x, y - end.y)))
          if (thick(from, last) > 0 && from.end !== 'foot') expect(nearest).toBeLessThan(1e-6)
        }
      }
  })

  test('never runs backwards along an edge', () => {
    for (const { trunk, groups } of halvesOf('area'))
      for (const limb of [...trunk, ...groups.flatMap(({ limbs, tips }) => [...limbs, ...tips.map((tip) => tip.limb)])])
        for (const offsets of [limb.left, limb.right]) {
          const edge = edgeOf(limb, offsets)
          expect(edge.length).toBeGreaterThan(1)
          expect(selfCrossings(edge)).toBe(0)
        }
  })

  test('planted: an edge that crosses itself is seen', () => {
    const loop = [
      { x: 0, y: 0 },
      { x: 4, y: 4 },
      { x: 4, y: 0 },
      { x: 0, y: 4 },
    ]
    expect(selfCrossings(loop)).toBe(1)
  })
})

type Point = { readonly x: number; readonly y: number }

/** How many pairs of pieces of a line cross that do not follow each other. */
function selfCrossings(points: readonly Point[]): number {
  const side = (a: Point, b: Point, c: Point) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x))
  let crossings = 0
  for (let i = 1; i < points.length; i++)
    for (let j = i + 2; j < points.length; j++) {
      const [a, b, c, d] = [points[i - 1], points[i], points[j - 1], points[j]]
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) crossings++
    }
  return crossings
}
