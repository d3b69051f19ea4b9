import { describe, expect, test } from 'vitest'
import { type Cluster, composeDiagram, type Page, type Project, paperPage, type Scene, screenPage, themes } from '#core'
import { labelBox } from '../../../../src/core/scene/labels.ts'
import { exampleProjects } from '../../../pictures/exampleProjects.ts'
import { faultsOf, marksOf } from '../sceneChecks.ts'
import { wordsOf } from './flowerFaults.ts'
import { flowerOf, smallProject } from './smallProject.ts'

const pages: readonly Page[] = [screenPage(1600, 1000), paperPage('16:9', true), paperPage('a4', false)]

function clusterProject(names: readonly string[], actors: Cluster['actors']): Project {
  const project = smallProject(['s', 't', 'u'].map((sector, i) => ({ sector, value: 10 + i })))
  const cluster = { id: 'c', name: 'The cluster', memberIds: ['i0', 'i1', 'i2'], competenceIds: [], actors, phases: [] }
  const all = names.map((name, i) => ({ id: `n${i}`, name, kind: 'company' as const }))
  return { ...project, clusters: [cluster], actors: all }
}

function draw(project: Project, page: Page): Scene {
  return composeDiagram(project, flowerOf({ cluster: 'c' }), { locale: 'en', theme: themes.paper, page })
}

/** Corners of the words of a leaf that lie outside of its outline. */
function outside(scene: Scene, key: string): string[] {
  const marks = marksOf(scene)
  const leaf = marks.find((mark) => mark.key === `leaf/${key}`)
  if (leaf?.type !== 'path') return []
  const n = (leaf.d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  const points = Array.from({ length: n.length / 2 }, (_, i) => ({ x: n[2 * i], y: n[2 * i + 1] }))
  const outline = Array.from({ length: (points.length - 1) / 3 }, (_, i) => points.slice(3 * i, 3 * i + 4)).flatMap(
    ([a, b, c, d]) =>
      Array.from({ length: 50 }, (_, step) => {
        const [t, s] = [step / 50, 1 - step / 50]
        const at = (k: 'x' | 'y') => s ** 3 * a[k] + 3 * s * s * t * b[k] + 3 * s * t * t * c[k] + t ** 3 * d[k]
        return { x: at('x'), y: at('y') }
      }),
  )
  const inside = (x: number, y: number) =>
    outline.filter((b, i) => {
      const a = outline.at(i - 1) ?? b
      return a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)
    }).length %
      2 ===
    1
  return marks.flatMap((mark) => {
    if (mark.type !== 'text' || !mark.key.startsWith(`leaf/${key}/`)) return []
    return mark.lines.flatMap((line, i) => {
      const box = labelBox({ ...mark, lines: [line], y: mark.y + i * mark.lineHeight })
      // From capitals' height to the baseline: what of a line is seen.
      const ys = [box.y + box.height * 0.25, box.y + box.height * 0.75]
      return ys.flatMap((y) => [box.x, box.x + box.width].flatMap((x) => (inside(x, y) ? [] : [line])))
    })
  })
}

describe('stem and leaves', () => {
  test('carry the driver, those who support and the competence environments by name', () => {
    const project = clusterProject(
      ['The Mill', 'The Region', 'The School'],
      [
        { actorId: 'n0', role: 'driver' },
        { actorId: 'n1', role: 'supporter' },
        { actorId: 'n2', role: 'competence environment' },
      ],
    )
    const words = wordsOf(draw(project, pages[0]))
    for (const text of ['Driver: The Mill', 'The Region', 'The School']) expect(words).toContain(text)
  })

  test('say so where nobody is named', () => {
    const words = wordsOf(draw(clusterProject([], []), pages[0])).replaceAll('\n', ' ')
    for (const text of ['No driver named', 'No supporters named', 'No competence environments named'])
      expect(words).toContain(text)
  })

  test.each([0, 1, 2, 3, 5, 9, 20, 40])('hold the words of %i names, or say how many more there are', (count) => {
    const names = Array.from({ length: count }, (_, i) => `Actor number ${i} of the county of Sörmland`)
    const roles = ['supporter', 'competence environment'] as const
    const project = clusterProject(
      names,
      names.map((_, i) => ({ actorId: `n${i}`, role: roles[i % 2] })),
    )
    for (const page of pages) {
      const scene = draw(project, page)
      expect(faultsOf(scene)).toEqual([])
      expect([...outside(scene, 'supporters'), ...outside(scene, 'environments')]).toEqual([])
      const words = marksOf(scene).flatMap((mark) =>
        mark.role === 'leaf-name' && mark.type === 'text' ? mark.lines : [],
      )
      const text = words.join(' ')
      const told = (text.match(/number/g) ?? []).length
      const more = [...text.matchAll(/and (\d+) more/g)].reduce((sum, [, n]) => sum + Number(n), 0)
      expect(told + more).toBe(count)
    }
  })

  test('a planted longer word is seen to leave its leaf', () => {
    const scene = draw(clusterProject([], []), pages[0])
    const marks = scene.marks.map((mark) =>
      mark.type === 'text' && mark.key === 'leaf/supporters/head'
        ? { ...mark, lines: ['No supporters named '.repeat(4)] }
        : mark,
    )
    expect(outside(scene, 'supporters')).toEqual([])
    expect(outside({ ...scene, marks }, 'supporters')).not.toEqual([])
  })

  test.each(exampleProjects())('hold their words in every cluster of the example $name', ({ project }) => {
    for (const { id, memberIds } of project.clusters)
      for (const page of pages) {
        if (memberIds.length === 0) continue
        const diagram = flowerOf({ cluster: id })
        const scene = composeDiagram(project, diagram, { locale: 'sv', theme: themes.paper, page })
        expect([...outside(scene, 'supporters'), ...outside(scene, 'environments')]).toEqual([])
        expect(faultsOf(scene)).toEqual([])
      }
  })
})
