import { describe, expect, test } from 'vitest'
import {
  anchorBox,
  boundsOf,
  composeDiagram,
  type Diagram,
  type DiagramNote,
  flatMarks,
  middleOf,
  outlineOf,
  paperPage,
  type Scene,
  themes,
} from '#core'
import { readExample } from '../../examples/readExample.ts'

const { project } = readExample('demo-region')
const tree = project.diagrams.find(({ kind }) => kind === 'apple-tree') as Diagram
const apple = `cluster:${project.clusters[0].id}` as const
const page = paperPage('16:9', false)

const draw = (notes: readonly DiagramNote[], diagram = tree, on = page): Scene =>
  composeDiagram(project, { ...diagram, notes: [...notes] }, { locale: 'en', theme: themes.paper, page: on })
const boxOf = (scene: Scene, key: string) => {
  const mark = scene.marks.flatMap(flatMarks).find((one) => one.key === key)
  const box = mark && boundsOf(mark)
  if (!box) throw new Error(`no ${key}`)
  return box
}
const note = (rest: Partial<DiagramNote> = {}): DiagramNote => ({
  id: 'a',
  text: 'Watch this',
  at: [0.5, 0.5],
  ...rest,
})

describe('a note', () => {
  test('that is free has its middle at its share of the page', () => {
    const { x, y } = middleOf(boxOf(draw([note({ at: [0.25, 0.75] })]), 'note:a/rim'))
    expect(x).toBeCloseTo(480, 1)
    expect(y).toBeCloseTo(810, 1)
  })

  test('about an apple stands at its offset from it on every page, and so moves along', () => {
    for (const on of [page, paperPage('a4', false), paperPage('a3', true)]) {
      const scene = draw([note({ about: apple, offset: [0.1, -0.08] })], tree, on)
      const target = anchorBox(scene, apple)
      if (!target) throw new Error('no apple')
      const [from, to] = [middleOf(target), middleOf(boxOf(scene, 'note:a/rim'))]
      const short = Math.min(on.width, on.height)
      expect((to.x - from.x) / short).toBeCloseTo(0.1, 3)
      expect((to.y - from.y) / short).toBeCloseTo(-0.08, 3)
    }
  })

  test('about what is not shown stays at its own place, with a dashed rim and the reason', () => {
    const scene = draw([note({ about: 'cluster:gone', offset: [0.1, 0.1], arrow: true })])
    const group = scene.marks.find(({ key }) => key === 'note:a')
    expect(group?.title).toBe('What this note is about is not shown here.')
    expect(middleOf(boxOf(scene, 'note:a/rim')).x).toBeCloseTo(960, 1)
    expect(scene.marks.flatMap(flatMarks).some(({ key }) => key === 'note:a/arrow')).toBe(false)
  })

  test('lies whole on the page, wherever it was put', () => {
    for (const at of [
      [-3, -3],
      [4, 0.5],
      [0.999, 0.999],
    ] as [number, number][]) {
      const box = boxOf(
        draw([note({ at, text: 'Some rather long words of the analyst that take several lines' })]),
        'note:a/rim',
      )
      expect(box.x).toBeGreaterThan(-2)
      expect(box.y).toBeGreaterThan(-2)
      expect(box.x + box.width).toBeLessThan(page.width + 2)
      expect(box.y + box.height).toBeLessThan(page.height + 2)
    }
  })

  test('has an arrow that ends at the rim of what it is about, and none where they touch', () => {
    const far = draw([note({ about: apple, offset: [0.2, 0], arrow: true })])
    const target = anchorBox(far, apple)
    const arrow = boxOf(far, 'note:a/arrow')
    if (!target) throw new Error('no apple')
    expect(arrow.x).toBeGreaterThanOrEqual(target.x + target.width - 2)
    expect(arrow.x - (target.x + target.width)).toBeLessThan(page.minText)
    const near = draw([note({ about: apple, offset: [0.01, 0], arrow: true })])
    expect(near.marks.flatMap(flatMarks).some(({ key }) => key === 'note:a/arrow')).toBe(false)
  })

  test('stands in the outline with what it is about', () => {
    const notes = [note({ about: apple, offset: [0.1, 0] }), note({ id: 'b', text: { sv: 'Fri', en: 'Free' } })]
    const branch = outlineOf(project, { ...tree, notes }, { locale: 'en' }).at(-1)
    expect(branch?.label).toBe('Notes')
    expect(branch?.children.map(({ key, label }) => [key, label])).toEqual([
      ['note:a', 'Watch this'],
      ['note:b', 'Free'],
    ])
    expect(branch?.children[0].detail).not.toBe('')
  })
})
