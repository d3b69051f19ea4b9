import { describe, expect, test } from 'vitest'
import { composeDiagram, type Diagram, outlineOf, type Project, type Scene, screenPage, slotOf, themes } from '#core'
import { conserveFlow } from '../../../src/core/diagrams/apple-tree/flow.ts'
import { chooseThickness, industryValues } from '../../../src/core/diagrams/industryValues.ts'
import { viewOf } from '../../../src/core/diagrams/view.ts'
import { readExample } from '../../examples/readExample.ts'
import { randomProject } from './randomProject.ts'

const setting = { locale: 'en', theme: themes.paper, page: screenPage(1600, 1000) } as const

function changed(project: Project, part: Partial<Diagram>): { project: Project; diagram: Diagram } {
  return { project, diagram: { ...project.diagrams[0], ...part } }
}

function flowOf({ dataset, clusters }: Project, measure = '') {
  const { values } = industryValues(dataset, clusters, chooseThickness(dataset, measure, undefined))
  return conserveFlow(dataset, values)
}

const hide = (...ids: string[]) => ({
  touches: Object.fromEntries(ids.map((id) => [`${id}/twig`, { hidden: true }])),
})

const texts = ({ marks }: Scene) => marks.flatMap((mark) => (mark.type === 'text' ? mark.lines : [])).join(' ')

describe('a diagram that leaves nothing out', () => {
  test('shows its project as it is: the same object', () => {
    const project = randomProject(1)
    expect(viewOf(project, project.diagrams[0], undefined).project).toBe(project)
  })

  test('and touches of what is no longer there count as nothing left out', () => {
    const { project, diagram } = changed(randomProject(1), hide('industry:gone', 'nonsense'))
    expect(viewOf(project, diagram, undefined).facts.hidden).toBe(0)
  })
})

describe('what is hidden', () => {
  const { project } = readExample('demo-region')
  const [first] = project.dataset.industries.ids
  const [sector] = project.dataset.sectors

  test('takes its number along: roots = trunk = boughs of the rest', () => {
    const { diagram } = changed(project, hide(`industry:${first}`))
    const view = viewOf(project, diagram, undefined).project
    const [before, after] = [flowOf(project), flowOf(view)]
    const own = industryValues(project.dataset, [], chooseThickness(project.dataset, '', undefined)).values[0]
    expect(after.total).toBeCloseTo(before.total - own, 6)
    expect(after.roots.reduce((sum, root) => sum + root.value, 0)).toBeCloseTo(after.total, 6)
    expect(view.dataset.industries.indexOf.has(first)).toBe(false)
  })

  test('may be a whole sector: its industries go, the others keep their colours', () => {
    const { diagram } = changed(project, hide(`sector:${sector.id}`))
    const view = viewOf(project, diagram, undefined).project
    expect(flowOf(view).boughs).toHaveLength(flowOf(project).boughs.length - 1)
    for (const { id } of project.dataset.sectors.slice(1))
      expect(slotOf(view, `sector:${id}`)).toBe(slotOf(project, `sector:${id}`))
  })

  test('is neither on the picture nor in the outline, and the picture says how much was left out', () => {
    const cluster = `cluster:${project.clusters[0].id}`
    const { diagram } = changed(project, hide(`industry:${first}`, cluster))
    const scene = composeDiagram(project, diagram, setting)
    expect(scene.marks.filter(({ entityId }) => entityId === cluster || entityId === `industry:${first}`)).toEqual([])
    expect(JSON.stringify(outlineOf(project, diagram, setting))).not.toContain(`"${cluster}"`)
    expect(texts(scene)).toContain('2 left out by the analyst')
    expect(texts(composeDiagram(project, { ...diagram, touches: {} }, setting))).not.toContain('left out')
  })
})

describe('what is grouped', () => {
  const { project } = readExample('demo-region')
  const { ids, group } = project.dataset.industries
  const memberIds = ids.filter((_, place) => group[place] === group[0]).slice(0, 3)
  const grouped = { groups: [{ id: 'g', kind: 'industry' as const, name: 'The three', memberIds }] }

  test.each(['', 'equal', 'ties', 'firms'])('is as thick as its parts, and feeds the same roots (%j)', (measure) => {
    const { diagram } = changed(project, grouped)
    const set = { ...diagram, options: { ...diagram.options, measure } }
    const view = viewOf(project, set, undefined).project
    const [before, after] = [flowOf(project, measure), flowOf(view, measure)]
    expect(view.dataset.industries.ids).toHaveLength(ids.length - 2)
    expect(after.total).toBeCloseTo(before.total, 6)
    const tips = (flow: typeof before) =>
      flow.roots
        .flatMap(({ parts }) => parts)
        .sort((a, b) => a.place - b.place)
        .map(({ value }) => value)
    tips(before).forEach((value, place) => {
      expect(tips(after)[place]).toBeCloseTo(value, 6)
    })
  })

  test('has one twig with its name, and the apples of its members hang on it', () => {
    const clusters = [{ id: 'c', name: 'Apple', memberIds: [memberIds[1]], competenceIds: [], actors: [], phases: [] }]
    const { diagram } = changed({ ...project, clusters }, grouped)
    const scene = composeDiagram({ ...project, clusters }, diagram, setting)
    const entities = new Set(scene.marks.map(({ entityId }) => entityId))
    expect(entities.has('industry:g')).toBe(true)
    expect(memberIds.some((id) => entities.has(`industry:${id}`))).toBe(false)
    expect(scene.marks.some(({ key, role }) => role === 'stalk' || key.startsWith('stalk'))).toBe(true)
    expect(texts(scene)).toContain('1 group drawn as one')
  })

  test('may be sectors, areas and competences: flow is conserved, and the first colour stands for all', () => {
    const { dataset } = project
    const groups = [
      { id: 's', kind: 'sector' as const, name: 'S', memberIds: dataset.sectors.slice(1, 3).map(({ id }) => id) },
      { id: 'a', kind: 'area' as const, name: 'A', memberIds: dataset.areas.slice(0, 2).map(({ id }) => id) },
      { id: 'c', kind: 'competence' as const, name: 'C', memberIds: dataset.competences.ids.slice(0, 2) },
    ]
    const { diagram } = changed(project, { groups })
    const view = viewOf(project, diagram, undefined).project
    const [before, after] = [flowOf(project), flowOf(view)]
    expect(after.boughs).toHaveLength(before.boughs.length - 1)
    expect(after.total).toBeCloseTo(before.total, 6)
    expect(after.roots.reduce((sum, root) => sum + root.value, 0)).toBeCloseTo(before.total, 6)
    expect(slotOf(view, 'sector:s')).toBe(slotOf(project, `sector:${dataset.sectors[1].id}`))
  })
})

test('views of 300 random projects with random exclusions and groups are drawn, and conserve flow to 1e-9', () => {
  let leaks = 0
  for (let seed = 0; seed < 300; seed++) {
    const project = randomProject(seed)
    const { ids } = project.dataset.industries
    const competences = project.dataset.competences.ids
    const groups = [
      { id: 'gi', kind: 'industry' as const, name: 'I', memberIds: ids.slice(seed % 3, (seed % 3) + 4) },
      { id: 'gc', kind: 'competence' as const, name: 'C', memberIds: competences.slice(0, 3) },
    ].filter(({ memberIds }) => memberIds.length > 1)
    const { diagram } = changed(project, {
      groups,
      ...hide(`industry:${ids[ids.length - 1]}`, `competence:${competences[0]}`),
    })
    const view = viewOf(project, diagram, undefined).project
    const { total, boughs, roots } = flowOf(view)
    const sums = [boughs, roots].map((all) => all.reduce((sum, { value }) => sum + value, 0))
    if (sums.some((sum) => Math.abs(sum - total) > 1e-9 * Math.max(1, total))) leaks++
    if (seed % 10 === 0) expect(composeDiagram(project, diagram, setting).marks.length).toBeGreaterThan(0)
  }
  expect(leaks).toBe(0)
})
