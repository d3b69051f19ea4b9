import {
  anchorBox,
  type Box,
  boundsOf,
  type DiagramNote,
  flatMarks,
  middleOf,
  noteKey,
  type Point,
  type Scene,
  type TextMark,
} from '#core'
import type { NotePlace } from '#editor'

/** The rim of a note on the picture, px; undefined where the picture does not have it. */
function noteBox(scene: Scene, noteId: string): Box | undefined {
  const rim = scene.marks.flatMap(flatMarks).find(({ key }) => key === `${noteKey(noteId)}/rim`)
  return rim && boundsOf(rim)
}

/** The place of a note whose middle is to be at a point of the picture, as the file has it. */
export function placeAt(scene: Scene, note: Pick<DiagramNote, 'id' | 'about'>, middle: Point): NotePlace {
  const { width, height } = scene
  const short = Math.min(width, height)
  const target = note.about === undefined ? undefined : anchorBox(scene, note.about)
  const about = target && middleOf(target)
  const at: [number, number] = [rounded(middle.x / width), rounded(middle.y / height)]
  if (!about) return { id: note.id, at }
  return { id: note.id, at, offset: [rounded((middle.x - about.x) / short), rounded((middle.y - about.y) / short)] }
}

/** Finer than a pixel of any page, and short in the file. */
function rounded(share: number): number {
  return Math.round(share * 1e5) / 1e5
}

/** Notes moved by as many px of the picture. What is about something not shown moves at its own place and keeps its offset. */
export function movedBy(scene: Scene, notes: readonly DiagramNote[], dx: number, dy: number): NotePlace[] {
  return notes.flatMap((note) => {
    const box = noteBox(scene, note.id)
    if (!box) return []
    const { x, y } = middleOf(box)
    return [{ offset: note.offset, ...placeAt(scene, note, { x: x + dx, y: y + dy }) }]
  })
}

/** How notes are put in order: at one edge, or with even room between them. */
export type Arrangement = 'alignLeft' | 'alignTop' | 'spreadAcross' | 'spreadDown'

/** Notes aligned with the outermost, or spread evenly between the two outermost (of three or more). */
export function arranged(scene: Scene, notes: readonly DiagramNote[], how: Arrangement): NotePlace[] {
  const boxed = notes.flatMap((note) => {
    const box = noteBox(scene, note.id)
    return box ? [{ note, box }] : []
  })
  const across = how === 'alignLeft' || how === 'spreadAcross'
  const start = ({ x, y }: Box) => (across ? x : y)
  const length = ({ width, height }: Box) => (across ? width : height)
  const sorted = [...boxed].sort((a, b) => start(a.box) - start(b.box))
  const first = start(sorted[0].box)
  const last = sorted[sorted.length - 1].box
  const filled = sorted.reduce((sum, { box }) => sum + length(box), 0)
  const room = (start(last) + length(last) - first - filled) / (sorted.length - 1)
  let next = first
  return sorted.map(({ note, box }) => {
    const begin = how.startsWith('align') ? first : next
    next += length(box) + room
    const middle = middleOf(across ? { ...box, x: begin } : { ...box, y: begin })
    return { offset: note.offset, ...placeAt(scene, note, middle) }
  })
}

/** Where a new note about something may stand, from the nearest: the directions in turn, then further off. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.8],
  [-0.8, -0.8],
  [0.8, 0.8],
  [-0.8, 0.8],
  [1, 0.4],
  [-1, 0.4],
  [1, -0.4],
  [-1, -0.4],
  [0.4, 1],
  [-0.4, 1],
  [0.4, -1],
  [-0.4, -1],
] as const
const distances = [1, 1.4, 1.9, 2.5, 3.2, 4]

/** The middle of a new note of a size: beside what it is about and on the page, where it covers fewest words, none if it can. */
export function freeMiddle(scene: Scene, about: Box, size: { width: number; height: number }): Point {
  const words = scene.marks
    .flatMap(flatMarks)
    .filter((mark): mark is TextMark => mark.type === 'text')
    .flatMap((mark) => boundsOf(mark) ?? [])
  const from = middleOf(about)
  const at = ([dx, dy]: readonly [number, number], times: number): Point => ({
    x: from.x + dx * times * ((about.width + size.width) / 2 + 16),
    y: from.y + dy * times * ((about.height + size.height) / 2 + 16),
  })
  const boxAt = ({ x, y }: Point): Box => ({ x: x - size.width / 2, y: y - size.height / 2, ...size })
  const isOnPage = ({ x, y, width, height }: Box) =>
    x >= 0 && y >= 0 && x + width <= scene.width && y + height <= scene.height
  let [best, fewest] = [at(directions[0], 1), Number.POSITIVE_INFINITY]
  for (const middle of distances.flatMap((times) => directions.map((direction) => at(direction, times)))) {
    const box = boxAt(middle)
    if (!isOnPage(box)) continue
    const covered = words.filter((other) => touches(box, other)).length
    if (covered < fewest) [best, fewest] = [middle, covered]
    if (fewest === 0) break
  }
  return best
}

function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
