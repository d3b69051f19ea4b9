import { pathRound } from 'd3-path'
import { nameIn } from '../model/name.ts'
import type { DiagramNote } from '../model/projectFile.ts'
import { anchorBox } from '../scene/anchorBox.ts'
import { grow } from '../scene/boxGrid.ts'
import { labelBox } from '../scene/labels.ts'
import type { Box, PathMark, Point, Scene, SceneMark, TextMark } from '../scene/scene.ts'
import { fontMetrics } from '../scene/textWidth.ts'
import { wrapText } from '../scene/wrapText.ts'
import { diagramWords } from '../words/diagrams.ts'
import { say } from '../words/say.ts'
import type { DiagramInput, OutlineEntry, OutlineInput } from './diagramKind.ts'
import { distance, mix, plus, unit } from './geometry.ts'
import { digits } from './paths.ts'

type NoteInput = Pick<DiagramInput, 'diagram' | 'page' | 'theme' | 'locale'>

/** What a note's marks and its line of the outline are known by; its id is unique on its diagram. */
export function noteKey(id: string): string {
  return `note:${id}`
}

/**
 * Sets the diagram's notes on its picture, whole on the page. A note stands by what it is about; where that is not on
 * the picture it stands at its own place, with a dashed rim.
 */
export function composeNotes(scene: Scene, input: NoteInput): Scene {
  const notes = input.diagram.notes ?? []
  if (notes.length === 0) return scene
  return { ...scene, marks: [...scene.marks, ...notes.map((note) => composeNote(scene, note, input))] }
}

/** The middle of a note on a page, px, given the middle of what it is about. */
function noteMiddle(note: DiagramNote, page: { width: number; height: number }, about: Point | undefined): Point {
  const short = Math.min(page.width, page.height)
  const { at, offset } = note
  if (!about || !offset) return { x: at[0] * page.width, y: at[1] * page.height }
  return { x: about.x + offset[0] * short, y: about.y + offset[1] * short }
}

/** The middle of a box, px. */
export function middleOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function composeNote(scene: Scene, note: DiagramNote, { page, theme, locale }: NoteInput): SceneMark {
  const target = note.about === undefined ? undefined : anchorBox(scene, note.about)
  const size = page.minText * 1.08
  const { lines } = wrapText(nameIn(note.text, locale), 'text', size, Math.min(page.width, page.height) * 0.26)
  const key = noteKey(note.id)
  const words = (x: number, y: number): TextMark => {
    const lineHeight = size * 1.25
    return {
      type: 'text',
      key: `${key}/words`,
      x,
      y,
      lines,
      size,
      lineHeight,
      face: 'text',
      fill: theme.text,
      anchor: 'start',
    }
  }
  const air = size * 0.5
  const bare = labelBox(words(0, 0))
  const wanted = noteMiddle(note, page, target && middleOf(target))
  const [width, height] = [bare.width + 2 * air, bare.height + 2 * air]
  const box = { x: within(wanted.x, width, page.width), y: within(wanted.y, height, page.height), width, height }
  const isLost = note.about !== undefined && !target
  const rim: PathMark = {
    type: 'path',
    key: `${key}/rim`,
    d: roundedBox(box, size * 0.35),
    fill: theme.ground,
    fillOpacity: 0.92,
    stroke: { colour: theme.quietText, width: size * 0.06, ...(isLost && { dash: [size * 0.3, size * 0.25] }) },
  }
  const line = note.arrow && target ? arrowTo(box, target, size) : undefined
  return {
    type: 'group',
    key,
    entityId: key,
    role: 'note',
    ...(isLost && { title: say(diagramWords.noteLost, locale) }),
    marks: [
      ...(line
        ? [
            {
              type: 'path' as const,
              key: `${key}/arrow`,
              d: line,
              stroke: { colour: theme.quietText, width: size * 0.1, cap: 'round' as const },
            },
          ]
        : []),
      rim,
      words(box.x + air, box.y + air + fontMetrics('text').ascent * size),
    ],
  }
}

/** Where a length begins whose middle is wished for: inside a whole, from its edge where there is no room. */
function within(middle: number, length: number, whole: number): number {
  return Math.max(0, Math.min(whole - length, middle - length / 2))
}

function roundedBox({ x, y, width, height }: Box, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2)
  const path = pathRound(digits)
  path.moveTo(x + r, y)
  path.arcTo(x + width, y, x + width, y + height, r)
  path.arcTo(x + width, y + height, x, y + height, r)
  path.arcTo(x, y + height, x, y, r)
  path.arcTo(x, y, x + width, y, r)
  path.closePath()
  return `${path}`
}

/** A slightly bent line from the rim of one box to the rim of another, with a head; undefined where they all but touch. */
function arrowTo(from: Box, to: Box, size: number): string | undefined {
  const [a, b] = [middleOf(from), middleOf(to)]
  const start = rimPoint(from, b)
  const end = rimPoint(grow(to, size * 0.3), a)
  if (distance(start, end) < size || distance(a, end) < distance(a, start)) return undefined
  const along = unit({ x: end.x - start.x, y: end.y - start.y })
  const bend = plus(mix(start, end, 0.5), { x: -along.y, y: along.x }, distance(start, end) * 0.12)
  const back = unit({ x: bend.x - end.x, y: bend.y - end.y })
  const head = size * 0.55
  const path = pathRound(digits)
  path.moveTo(start.x, start.y)
  path.quadraticCurveTo(bend.x, bend.y, end.x, end.y)
  for (const side of [1, -1]) {
    // A head of 2 x 26 degrees.
    const barb = { x: back.x * 0.9 - side * back.y * 0.44, y: back.y * 0.9 + side * back.x * 0.44 }
    const tip = plus(end, barb, head)
    path.moveTo(tip.x, tip.y)
    path.lineTo(end.x, end.y)
  }
  return `${path}`
}

/** Where the line from a box's middle to a point leaves the box. */
function rimPoint(box: Box, towards: Point): Point {
  const middle = middleOf(box)
  const [dx, dy] = [towards.x - middle.x, towards.y - middle.y]
  const share = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(dy),
  )
  return Number.isFinite(share) ? plus(middle, { x: dx, y: dy }, Math.min(1, share)) : middle
}

/** The notes as a branch of the outline; each names what it is about. */
export function noteEntries(
  { diagram, locale }: OutlineInput,
  outline: readonly OutlineEntry[],
): readonly OutlineEntry[] {
  const notes = diagram.notes ?? []
  if (notes.length === 0) return []
  const children = notes.map(({ id, text, about }) => ({
    key: noteKey(id),
    entityId: noteKey(id),
    role: 'note',
    label: nameIn(text, locale),
    detail: about === undefined ? '' : (labelOf(outline, about) ?? say(diagramWords.notShown, locale)),
    children: [],
  }))
  return [
    { key: 'notes', role: 'notes', label: say(diagramWords.notes, locale), detail: String(notes.length), children },
  ]
}

function labelOf(entries: readonly OutlineEntry[], entityId: string): string | undefined {
  for (const entry of entries) {
    const found = entry.entityId === entityId ? entry.label : labelOf(entry.children, entityId)
    if (found !== undefined) return found
  }
  return undefined
}
