import { describe, expect, test } from 'vitest'
import type { Project } from '#core'
import { conserveFlow, type Flow } from '../../../../src/core/diagrams/apple-tree/flow.ts'
import { chooseThickness, industryValues } from '../../../../src/core/diagrams/industryValues.ts'
import { exampleProjects } from '../../../pictures/exampleProjects.ts'
import { randomProject } from '../randomProject.ts'

/** The largest gap between trunk, boughs, roots and what they are made of, as a share of the total. */
function leak(flow: Flow, values: Float64Array): number {
  const sum = (list: readonly number[]) => list.reduce((total, n) => total + n, 0)
  const expected = sum([...values].filter((value) => value > 0))
  const groups = [...flow.boughs, ...flow.roots]
  const gaps = [
    flow.total - expected,
    sum(flow.boughs.map(({ value }) => value)) - expected,
    sum(flow.roots.map(({ value }) => value)) - expected,
    ...groups
      .filter(({ parts }) => parts.length > 0)
      .map(({ value, parts }) => value - sum(parts.map((part) => (part.value > 0 ? part.value : 0)))),
  ]
  return Math.max(...gaps.map(Math.abs)) / Math.max(1, expected)
}

const choices = ['', 'equal', 'ties']

function flowOf(seed: number) {
  return flowBy(randomProject(seed), choices[seed % choices.length])
}

function flowBy({ dataset, clusters }: Project, choice: string) {
  const { values } = industryValues(dataset, clusters, chooseThickness(dataset, choice, undefined))
  return { flow: conserveFlow(dataset, values), values }
}

describe('flow through the tree', () => {
  test('is conserved on 1,000 random datasets: roots = trunk = boughs, to 1e-9', () => {
    const worst = Math.max(
      ...Array.from({ length: 1000 }, (_, seed) => {
        const { flow, values } = flowOf(seed)
        return leak(flow, values)
      }),
    )
    expect(worst).toBeLessThan(1e-9)
  })

  test.each(exampleProjects())(
    'is conserved on the example $name by each of its measures, and without one',
    ({ project }) => {
      const measures = project.dataset.measures.map(({ id }) => id)
      const leaks = [...choices, ...measures].map((choice) => {
        const { flow, values } = flowBy(project, choice)
        return leak(flow, values)
      })
      expect(Math.max(...leaks)).toBeLessThan(1e-9)
    },
  )

  test('a planted leak of a millionth in one root is seen', () => {
    const { flow, values } = flowOf(4)
    const [first, ...rest] = flow.roots
    const leaking = { ...flow, roots: [{ ...first, value: first.value * (1 + 1e-6) }, ...rest] }
    expect(leak(leaking, values)).toBeGreaterThan(1e-9)
  })

  test('what half of the industries and one more share joins the common ground; what has no uses is unassigned', () => {
    const { dataset } = randomProject(1)
    const table = (ids: string[]) => ({
      ...dataset.industries,
      ids,
      names: ids,
      sources: ids,
      group: Int32Array.from(ids, () => 0),
      indexOf: new Map(ids.map((id, i) => [id, i])),
    })
    const small = {
      ...dataset,
      sectors: [{ id: 's', name: 's' }],
      areas: [{ id: 'a', name: 'a' }],
      industries: table(['1', '2', '3', '4']),
      competences: table(['x', 'y']),
      uses: {
        industry: Int32Array.of(0, 0, 1, 2),
        competence: Int32Array.of(0, 1, 0, 0),
        role: Uint8Array.of(0, 0, 0, 0),
        weight: Float64Array.of(3, 1, 1, 1),
        texts: [''],
      },
    }
    const flow = conserveFlow(small, Float64Array.of(100, 10, 20, 7))
    expect(flow.total).toBe(137)
    const byRole = Object.fromEntries(flow.roots.map(({ role, value }) => [role, value]))
    expect(byRole).toEqual({ common: 75 + 10 + 20, group: 25, unassigned: 7 })
  })
})
