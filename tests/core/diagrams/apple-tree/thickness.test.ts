import { describe, expect, test } from 'vitest'
import { paperPage, themes } from '#core'
import { conserveFlow } from '../../../../src/core/diagrams/apple-tree/flow.ts'
import { layoutTree } from '../../../../src/core/diagrams/apple-tree/layout.ts'
import { type ThicknessRule, together } from '../../../../src/core/diagrams/apple-tree/limb.ts'
import { planTree } from '../../../../src/core/diagrams/apple-tree/plan.ts'
import { treeRegions, treeType } from '../../../../src/core/diagrams/apple-tree/regions.ts'
import { chooseThickness, industryValues } from '../../../../src/core/diagrams/industryValues.ts'
import { randomProject } from '../randomProject.ts'

function layoutOf(seed: number, rule: ThicknessRule) {
  const project = randomProject(seed)
  const { dataset, clusters, diagrams } = project
  const page = paperPage('a4', false)
  const options = { measure: '', rule, leaves: true, leafUnit: 0, links: 'five', apples: true, grafts: true } as const
  const input = { ...project, diagram: diagrams[0], options, locale: 'sv', theme: themes.paper, page } as const
  const { values } = industryValues(dataset, clusters, chooseThickness(dataset, '', undefined))
  const plan = planTree(dataset, conserveFlow(dataset, values), { twigs: 60, rootTips: 40 })
  const regions = treeRegions(100, 900, page.width, dataset.competences.ids.length > 0)
  return { plan, layout: layoutTree(input, { plan, fruits: [], rule }, regions, treeType(page)) }
}

describe('thickness of limbs', () => {
  test.each(['area', 'width'] as const)(
    'by %s: where limbs meet, what comes in is as thick as what goes on',
    (rule) => {
      for (let seed = 0; seed < 60; seed++) {
        const { layout, plan } = layoutOf(seed, rule)
        for (const half of [layout.crown, layout.roots]) {
          if (!half || !(plan.total > 0)) continue
          const { left, right } = half.trunk
          const trunk = right[0] - left[0]
          expect(
            together(
              rule,
              half.groups.map(({ width }) => width),
            ),
          ).toBeCloseTo(trunk, 6)
          for (const group of half.groups) {
            const first = group.limb.right[0] - group.limb.left[0]
            expect(
              together(
                rule,
                group.tips.map(({ width }) => width),
              ),
            ).toBeCloseTo(first, 6)
          }
        }
      }
    },
  )

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
