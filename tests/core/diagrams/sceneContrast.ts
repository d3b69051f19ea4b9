import type { Colour, Point, Scene, SceneMark } from '#core'
import { boundsOf } from '../../../src/core/scene/bounds.ts'
import { contrastRatio, mixed } from '../../../src/core/scene/contrast.ts'
import { labelBox } from '../../../src/core/scene/labels.ts'
import { marksOf } from './sceneChecks.ts'

/** Shapes that are no data, or only quiet ones (product.md): the ground, veins, lines to names, shine on an apple. */
const exempt = /^(soil|veins|leader|leaf|graft)$|\/(shine|leaf)$/

/** What cannot be read or seen in a picture: words under `words` of contrast, shapes that carry data under 3. */
export function contrastFaults(scene: Scene, words = 4.5): string[] {
  const marks = marksOf(scene)
  return marks.flatMap((mark, place) => {
    const under = (at: Point) => groundAt(marks.slice(0, place), at, scene.background ?? '#ffffff')
    if (mark.type === 'text') return wordFaults(mark, under, words)
    if (mark.type === 'group' || exempt.test(mark.role ?? '') || exempt.test(mark.key)) return []
    return shapeFaults(mark, scene, marks)
  })
}

function wordFaults(mark: SceneMark & { type: 'text' }, under: (at: Point) => Colour, least: number): string[] {
  const box = labelBox(mark)
  const ground = mark.halo?.colour ?? under({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
  const ratio = contrastRatio(mark.fill, ground)
  return ratio >= least ? [] : [`words ${mark.key}: ${mark.fill} on ${ground}, ${ratio.toFixed(2)}`]
}

/** A shape is seen by its fill or by its outline, against the ground of the page or the soil that it stands on. */
function shapeFaults(
  mark: SceneMark & { type: 'path' | 'circle' },
  scene: Scene,
  marks: readonly SceneMark[],
): string[] {
  const box = boundsOf(mark)
  if (!box) return []
  const soil = marks.find(({ role }) => role === 'soil')
  const level = soil && boundsOf(soil)?.y
  const page = scene.background ?? '#ffffff'
  const isInSoil = soil?.type === 'path' && level !== undefined && box.y + box.height / 2 > level
  const ground = isInSoil ? (soil.fill ?? page) : page
  const seen = [
    mark.fill && mixed(ground, mark.fill, mark.fillOpacity ?? 1),
    mark.stroke && mixed(ground, mark.stroke.colour, mark.stroke.opacity ?? 1),
  ].flatMap((colour) => colour ?? [])
  const best = Math.max(1, ...seen.map((colour) => contrastRatio(colour, ground)))
  return best >= 3 ? [] : [`shape ${mark.key} on ${ground}: ${best.toFixed(2)}`]
}

/** The colour that was painted last at a point, by circles and paths of curves and lines. */
function groundAt(marks: readonly SceneMark[], at: Point, page: Colour): Colour {
  return marks.reduce((ground, mark) => {
    if ((mark.type !== 'circle' && mark.type !== 'path') || !mark.fill || !covers(mark, at)) return ground
    return mixed(ground, mark.fill, mark.fillOpacity ?? 1)
  }, page)
}

function covers(mark: SceneMark, { x, y }: Point): boolean {
  if (mark.type === 'circle') return Math.hypot(x - mark.cx, y - mark.cy) < mark.r
  const box = boundsOf(mark)
  if (mark.type !== 'path' || !box || x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height)
    return false
  const outline = flattened(mark.d)
  return (
    outline.filter((b, i) => {
      const a = outline.at(i - 1) ?? b
      return a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)
    }).length %
      2 ===
    1
  )
}

/** The outline of path data as points; relative commands and arcs, which no large shape has, end where they begin. */
function flattened(d: string): Point[] {
  const points: Point[] = []
  let at: Point = { x: 0, y: 0 }
  for (const [, command, rest] of d.matchAll(/([MLHVCQ])([^MLHVCQZA]*)/g)) {
    const n = (rest.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
    if (command === 'H') at = { x: n[0], y: at.y }
    else if (command === 'V') at = { x: at.x, y: n[0] }
    else {
      const given = Array.from({ length: n.length / 2 }, (_, i) => ({ x: n[2 * i], y: n[2 * i + 1] }))
      const step = command === 'C' ? 3 : command === 'Q' ? 2 : 1
      for (let i = 0; i + step <= given.length; i += step) {
        points.push(...between([at, ...given.slice(i, i + step)]))
        at = given[i + step - 1]
      }
    }
    points.push(at)
  }
  return points
}

/** Points of a Bézier curve of any degree: de Casteljau's construction. */
function between(controls: readonly Point[]): Point[] {
  if (controls.length === 2) return []
  return Array.from({ length: 7 }, (_, i) => {
    const t = (i + 1) / 8
    let row = [...controls]
    while (row.length > 1)
      row = row.slice(1).map((b, j) => ({ x: row[j].x + (b.x - row[j].x) * t, y: row[j].y + (b.y - row[j].y) * t }))
    return row[0]
  })
}
