import { describe, expect, test } from 'vitest'
import {
  composeDiagram,
  diagramKinds,
  type OutlineEntry,
  outlineOf,
  type Page,
  type Project,
  paperPage,
  screenPage,
  themes,
} from '#core'
import { randomProject } from './randomProject.ts'
import { faultsOf, marksOf } from './sceneChecks.ts'

const pages: readonly Page[] = [
  screenPage(1600, 1000),
  paperPage('16:9', true),
  paperPage('a4', false),
  paperPage('a4', true),
  screenPage(600, 600),
]
const setting = { locale: 'sv', theme: themes.paper, page: pages[0] } as const

function emptied(project: Project): Project {
  const table = { ids: [], names: [], group: new Int32Array(), sources: [], indexOf: new Map<string, number>() }
  const uses = {
    industry: new Int32Array(),
    competence: new Int32Array(),
    role: new Uint8Array(),
    weight: new Float64Array(),
    texts: [''],
  }
  return {
    ...project,
    clusters: [],
    dataset: { ...project.dataset, measures: [], sectors: [], areas: [], industries: table, competences: table, uses },
  }
}

function ofKind(project: Project, kind: string): Project {
  return { ...project, diagrams: [{ ...project.diagrams[0], kind }] }
}

describe.each(diagramKinds.map((kind) => [kind.id] as const))('the kind %s', (kind) => {
  test('draws 120 random datasets on five pages in two languages without a fault', () => {
    const faults = Array.from({ length: 120 }, (_, seed) => seed).flatMap((seed) => {
      const project = ofKind(randomProject(seed), kind)
      const page = pages[seed % pages.length]
      const locale = seed % 2 === 0 ? 'sv' : 'en'
      const scene = composeDiagram(project, project.diagrams[0], { locale, theme: themes.paper, page })
      return faultsOf(scene).map((fault) => `seed ${seed}: ${fault}`)
    })
    expect(faults).toEqual([])
  })

  test('a planted fault of each sort is seen', () => {
    const project = ofKind(randomProject(3), kind)
    const scene = composeDiagram(project, project.diagrams[0], setting)
    const words = marksOf(scene).find((mark) => mark.type === 'text' && mark.lines.length > 0)
    if (words?.type !== 'text') throw new Error('the picture has no words')
    const plant = (mark: object) => faultsOf({ ...scene, marks: [...scene.marks, { ...words, ...mark }] }).join()
    expect(plant({ x: words.x + 3, key: 'planted' })).toContain('overlap')
    expect(plant({ x: -900, key: 'planted' })).toContain('off the page')
    expect(plant({})).toContain('key twice')
    expect(plant({ size: Number.NaN, key: 'planted' })).toContain('number that is none')
  })

  test('gives the same scene twice, and leaves its project as it was', () => {
    const project = ofKind(randomProject(5), kind)
    const before = JSON.stringify(project)
    const twice = [1, 2].map(() => JSON.stringify(composeDiagram(project, project.diagrams[0], setting)))
    expect(twice[0]).toBe(twice[1])
    expect(JSON.stringify(project)).toBe(before)
  })

  test('greets an empty dataset with an invitation, in both languages', () => {
    const project = ofKind(emptied(randomProject(1)), kind)
    const said = (['sv', 'en'] as const).map((locale) => {
      const scene = composeDiagram(project, project.diagrams[0], { ...setting, locale })
      expect(faultsOf(scene)).toEqual([])
      return scene.description
    })
    expect(said[0]).not.toBe('')
    expect(said[0]).not.toBe(said[1])
  })

  test('leaves the ground out when asked', () => {
    const project = ofKind(randomProject(2), kind)
    expect(composeDiagram(project, project.diagrams[0], setting).background).toBe(themes.paper.ground)
    expect(composeDiagram(project, project.diagrams[0], { ...setting, transparent: true })).not.toHaveProperty(
      'background',
    )
  })

  test('is plain JSON: nothing in it is lost when it is written and read', () => {
    const project = ofKind(randomProject(9), kind)
    const scene = composeDiagram(project, project.diagrams[0], setting)
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene)
  })

  test('outlines every industry, and all that its picture stands for, each key once', () => {
    const project = ofKind(randomProject(7), kind)
    const open = (entry: OutlineEntry): OutlineEntry[] => [entry, ...entry.children.flatMap(open)]
    const entries = outlineOf(project, project.diagrams[0], { locale: 'sv' }).flatMap(open)
    const keys = entries.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    const drawn = marksOf(composeDiagram(project, project.diagrams[0], setting)).flatMap(
      ({ entityId }) => entityId ?? [],
    )
    const wanted = [...project.dataset.industries.ids.map((id) => `industry:${id}`), ...drawn]
    expect(wanted.filter((id) => !entries.some(({ entityId }) => entityId === id))).toEqual([])
  })

  test('every mark that stands for a thing of the project names one that is there', () => {
    const project = ofKind(randomProject(11), kind)
    const { dataset, clusters } = project
    const known = new Set([
      ...dataset.sectors.map(({ id }) => `sector:${id}`),
      ...dataset.areas.map(({ id }) => `area:${id}`),
      ...dataset.industries.ids.map((id) => `industry:${id}`),
      ...dataset.competences.ids.map((id) => `competence:${id}`),
      ...clusters.map(({ id }) => `cluster:${id}`),
    ])
    const named = marksOf(composeDiagram(project, project.diagrams[0], setting)).flatMap(
      ({ entityId }) => entityId ?? [],
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })
})

describe('a diagram this version cannot draw', () => {
  test('of an unknown kind is a page that says so', () => {
    const project = ofKind(randomProject(1), 'pear-bush')
    const scene = composeDiagram(project, project.diagrams[0], { ...setting, locale: 'en' })
    expect(scene.description).toContain('pear-bush')
    expect(faultsOf(scene)).toEqual([])
    expect(outlineOf(project, project.diagrams[0], { locale: 'en' })).toEqual([])
  })

  test('with an option that does not fit is a page that names option and value', () => {
    const project = randomProject(1)
    const diagram = { ...project.diagrams[0], options: { leafUnit: -4, bogus: true } }
    const scene = composeDiagram(project, diagram, { ...setting, locale: 'en' })
    expect(scene.description).toContain('"leafUnit" cannot be -4')
    expect(scene.description).toContain('"bogus" cannot be true')
  })
})
