import { describe, expect, test } from 'vitest'
import { composeDiagram, type Diagram, type Page, type Project, paperPage, type Scene, screenPage, themes } from '#core'
import { exampleProjects } from '../../../pictures/exampleProjects.ts'
import { randomProject } from '../randomProject.ts'
import { faultsOf } from '../sceneChecks.ts'
import { drawnFlower } from './drawnFlower.ts'
import { flowerFaults } from './flowerFaults.ts'
import { flowerOf } from './smallProject.ts'

const pages: readonly Page[] = [screenPage(1600, 1000), paperPage('16:9', true), paperPage('a4', true)]

function draw(project: Project, diagram: Diagram, page: Page): Scene {
  return composeDiagram(project, diagram, { locale: 'en', theme: themes.paper, page })
}

/** A flower of everything, of a cluster or of a cut, with petals and numbers of each kind in turn. */
function randomFlower(seed: number): { project: Project; diagram: Diagram } {
  const project = randomProject(seed)
  const { clusters, dataset } = project
  const cluster = seed % 3 === 1 ? (clusters.find(({ memberIds }) => memberIds.length > 0)?.id ?? '') : ''
  const cut = seed % 3 === 2 ? dataset.competences.ids.slice(seed % 5, (seed % 5) + 1 + (seed % 4)) : []
  const petals = ['auto', 'areas', 'sectors'][Math.floor(seed / 3) % 3]
  const measure = seed % 7 === 0 ? 'equal' : ''
  return { project, diagram: flowerOf({ cluster, cut, petals, measure, equalPetals: seed % 11 === 0 }) }
}

const isFlower = (scene: Scene) => scene.marks.some(({ key }) => key === 'core')

describe('areas of the flower', () => {
  let drawn = 0
  const petals = new Set<number>()
  const hundreds = Array.from({ length: 10 }, (_, i) => i * 100)

  test.each(hundreds)('are exact, with florets inside their petals, on 100 random datasets from seed %i', (from) => {
    const faults = Array.from({ length: 100 }, (_, i) => from + i).flatMap((seed) => {
      const { project, diagram } = randomFlower(seed)
      const scene = draw(project, diagram, pages[seed % pages.length])
      if (!isFlower(scene)) return []
      drawn++
      petals.add(drawnFlower(scene).petals.length)
      return flowerFaults(project, diagram, scene).map((fault) => `seed ${seed}: ${fault}`)
    })
    expect(faults).toEqual([])
  })

  test('were found on flowers of one to ten petals; only a cut that no industry carries has none', () => {
    expect(drawn).toBeGreaterThan(900)
    expect([...petals].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  const flowers = exampleProjects().flatMap(({ name, project }) =>
    [
      ...project.diagrams.filter(({ kind }) => kind === 'competence-flower'),
      flowerOf({}),
      flowerOf({ petals: 'sectors' }),
      ...project.clusters.filter(({ memberIds }) => memberIds.length > 0).map(({ id }) => flowerOf({ cluster: id })),
    ].map((diagram) => ({ name, project, diagram, options: JSON.stringify(diagram.options) })),
  )
  test.each(flowers)('are exact on the example $name, $options, on every page', ({ project, diagram }) => {
    for (const page of [...pages, paperPage('a4', false), paperPage('a3', true)]) {
      const scene = draw(project, diagram, page)
      expect([...flowerFaults(project, diagram, scene), ...faultsOf(scene)]).toEqual([])
    }
  })
})

describe('planted faults are seen', () => {
  const project = randomProject(5)
  const diagram = flowerOf({ petals: 'sectors' })
  const scene = draw(project, diagram, pages[0])
  const { core, petals, florets } = drawnFlower(scene)
  const largest = florets.filter(({ ring }) => !ring).sort((a, b) => b.r - a.r)[0]

  function planted(key: string, change: object): string {
    const marks = scene.marks.map((mark) => (mark.key === key ? { ...mark, ...change } : mark))
    return flowerFaults(project, diagram, { ...scene, marks }).join('\n')
  }

  /** Path data scaled about the core. */
  function scaled(d: string, factor: number): string {
    let axis = 0
    return d.replace(/-?\d+(\.\d+)?/g, (text) => {
      const middle = axis++ % 2 === 0 ? core.x : core.y
      return String(middle + (Number(text) - middle) * factor)
    })
  }

  test('there are none before', () => {
    expect(flowerFaults(project, diagram, scene)).toEqual([])
  })

  test('a petal that is 1.0001 times as long', () => {
    const mark = scene.marks.find(({ key }) => key === `petal/${petals[1].key}`)
    if (mark?.type !== 'path') throw new Error('no petal')
    expect(planted(mark.key, { d: scaled(mark.d, 1) })).toBe('')
    expect(planted(mark.key, { d: scaled(mark.d, 1.0001) })).toContain('petals out of proportion')
  })

  test('a floret that is 1.000001 times as wide', () => {
    expect(planted(`floret/${largest.key}`, { r: largest.r * 1.000001 })).toContain('florets out of proportion')
  })

  test('a floret moved out of its petal, under the core, and onto another', () => {
    const { x, y } = core
    const away = { cx: x + (largest.x - x) * 4, cy: y + (largest.y - y) * 4 }
    expect(planted(`floret/${largest.key}`, away)).toContain('outside of its petal')
    expect(planted(`floret/${largest.key}`, { cx: x, cy: y })).toContain('under the core')
    const other = florets.find(({ key, petal }) => key !== largest.key && petal === largest.petal)
    if (!other) throw new Error('it stands alone')
    expect(planted(`floret/${largest.key}`, { cx: other.x, cy: other.y })).toContain(other.key)
  })

  test('a floret that is not drawn, and one that stands for nothing', () => {
    const key = `floret/${largest.key}`
    const marks = scene.marks.filter((mark) => mark.key !== key)
    expect(flowerFaults(project, diagram, { ...scene, marks }).join()).toContain('no floret')
    expect(planted(key, { key: `floret/${largest.petal}/${largest.petal}/industry:nobody` })).toContain(
      'stands for nothing',
    )
  })
})
