import { describe, expect, test } from 'vitest'
import { composeDiagram, type Page, paperPage, type Scene, type SceneMark, screenPage, themes } from '#core'
import { labelBox } from '../../../../src/core/scene/labels.ts'
import { exampleProjects } from '../../../pictures/exampleProjects.ts'
import { randomProject } from '../randomProject.ts'
import { marksOf } from '../sceneChecks.ts'

type PathMark = Extract<SceneMark, { type: 'path' }>
type Point = { readonly x: number; readonly y: number }

const pages: readonly Page[] = [paperPage('16:9', false), paperPage('a4', false), screenPage(1600, 1000)]
const tree = { id: 'apple-tree', kind: 'apple-tree', name: '', options: {}, touches: {}, seed: 1 }

const scenes = [
  ...exampleProjects().map(({ project }) => project),
  ...Array.from({ length: 12 }, (_, seed) => randomProject(seed)),
].flatMap((project) => pages.map((page) => composeDiagram(project, tree, { locale: 'en', theme: themes.paper, page })))

/** The points of path data, Bezier curves in eight pieces. */
function pointsOf(d: string): Point[] {
  const points: Point[] = []
  for (const [, letter, rest] of d.matchAll(/([MLCQA])([^MLCQAZ]*)/g)) {
    const numbers = rest.split(/[ ,]/).map(Number)
    const pairs = Array.from({ length: numbers.length >> 1 }, (_, i) => ({
      x: numbers[2 * i + (numbers.length & 1)],
      y: numbers[2 * i + 1 + (numbers.length & 1)],
    }))
    if (letter === 'A') points.push(...pairs.slice(-1))
    else if (letter !== 'C') points.push(...pairs)
    else for (let i = 0; i + 2 < pairs.length; i += 3) points.push(...curve(points[points.length - 1], pairs.slice(i)))
  }
  return points
}

function curve(p0: Point, [p1, p2, p3]: readonly Point[]): Point[] {
  return Array.from({ length: 8 }, (_, i) => {
    const t = (i + 1) / 8
    const u = 1 - t
    const at = (a: number, b: number, c: number, d: number) =>
      u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d
    return { x: at(p0.x, p1.x, p2.x, p3.x), y: at(p0.y, p1.y, p2.y, p3.y) }
  })
}

const pathsOf = (scene: Scene, role: string) =>
  marksOf(scene).filter((mark): mark is PathMark => mark.type === 'path' && mark.role === role)

/** Lines that run through words, in words. A line's own rounding off at the rim of a word is let pass. */
function crossedWords(scene: Scene): string[] {
  const lines = [...pathsOf(scene, 'graft'), ...pathsOf(scene, 'leader')].map(({ key, d }) => ({
    key,
    points: pointsOf(d),
  }))
  return marksOf(scene).flatMap((mark) => {
    if (mark.type !== 'text' || !mark.key.startsWith('name/')) return []
    const { x, y, width, height } = labelBox(mark)
    const rim = mark.size * 0.25
    const inside = (p: Point) => p.x > x + rim && p.x < x + width - rim && p.y > y + rim && p.y < y + height - rim
    return lines.flatMap(({ key, points }) => (points.some(inside) ? [`${key} through ${mark.lines.join(' ')}`] : []))
  })
}

describe('lines in the crown', () => {
  test('grafts and leader lines cross no name', () => {
    expect(scenes.flatMap((scene) => pathsOf(scene, 'graft')).length).toBeGreaterThan(100)
    expect(scenes.flatMap(crossedWords)).toEqual([])
  })

  test('planted: a graft through a name is seen', () => {
    const [scene] = scenes
    const name = marksOf(scene).find((mark) => mark.type === 'text' && mark.key.startsWith('name/'))
    if (name?.type !== 'text') throw new Error('the picture has no names')
    const { x, y, width, height } = labelBox(name)
    const d = `M${x},${y + height / 2}L${x + width / 2},${y + height / 2}`
    const graft: PathMark = { type: 'path', key: 'planted', role: 'graft', d }
    expect(crossedWords({ ...scene, marks: [...scene.marks, graft] }).join()).toContain('planted')
  })

  test('every apple on a tree hangs at the end of its stalk, and the stalk on wood', () => {
    let stalks = 0
    for (const scene of scenes) {
      const twigs = pathsOf(scene, 'twig').flatMap(({ d }) => pointsOf(d))
      for (const stalk of pathsOf(scene, 'stalk')) {
        if (stalk.stroke?.dash) continue
        const points = pointsOf(stalk.d)
        const apple = marksOf(scene).find(({ key }) => key === `apple/${stalk.entityId}`)
        if (apple?.type !== 'group') throw new Error(`no apple for ${stalk.key}`)
        const shapes = apple.marks.flatMap((mark) => (mark.type === 'path' ? pointsOf(mark.d) : []))
        expect(nearest(shapes, points[points.length - 1])).toBeLessThan(scene.height * 0.012)
        expect(nearest(twigs, points[0])).toBeLessThan(scene.height * 0.02)
        stalks++
      }
    }
    expect(stalks).toBeGreaterThan(20)
  })
})

function nearest(points: readonly Point[], { x, y }: Point): number {
  return points.reduce(
    (least, point) => Math.min(least, Math.hypot(point.x - x, point.y - y)),
    Number.POSITIVE_INFINITY,
  )
}
