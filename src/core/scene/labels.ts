import { contains, createBoxGrid, grow } from './boxGrid.ts'
import type { Box, Colour, FontFace, TextMark } from './scene.ts'
import { fontMetrics, textWidth } from './textWidth.ts'

/** One way to set a label: its words, and where. `y` is the first baseline. */
export interface LabelCandidate {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly size: number
  readonly lineHeight: number
  readonly face: FontFace
  readonly anchor: 'start' | 'middle' | 'end'
}

/** A label to place: its candidates in order of preference. */
export interface LabelRequest {
  readonly key: string
  readonly candidates: readonly LabelCandidate[]
}

export interface LabelGround {
  /** Labels must lie inside. */
  readonly page: Box
  /** Labels must not touch these: apples, thick wood, the title. */
  readonly obstacles: readonly Box[]
  /** Least distance between two labels, px. */
  readonly gap: number
}

/**
 * Places labels in order of priority: each takes its first candidate that lies inside the page and clear of obstacles
 * and of labels placed before it. Returns the chosen candidate by key; a label that is not in the result is hidden.
 * Greedy over a uniform grid: near-linear in labels, candidates and obstacles.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  ground: LabelGround,
): ReadonlyMap<string, LabelCandidate> {
  const taken = createBoxGrid(ground.page, typicalSide(requests))
  for (const obstacle of ground.obstacles) taken.add(obstacle)
  const placed = new Map<string, LabelCandidate>()
  for (const { key, candidates } of requests) {
    let measured: MeasuredLabel | undefined
    for (const candidate of candidates) {
      measured = measure(candidate, measured)
      const box = boxOf(measured)
      if (!contains(ground.page, box) || taken.hits(box)) continue
      placed.set(key, candidate)
      taken.add(grow(box, ground.gap))
      break
    }
  }
  return placed
}

/** The box that a label's words cover, as browsers measure it: from the font's ascent to its descent, px. */
export function labelBox(label: LabelCandidate): Box {
  return boxOf(measure(label))
}

/** The boxes of the candidates of one label: its words are measured once, px. */
export function labelBoxes(labels: readonly LabelCandidate[]): Box[] {
  let measured: MeasuredLabel | undefined
  return labels.map((label) => {
    measured = measure(label, measured)
    return boxOf(measured)
  })
}

interface MeasuredLabel {
  readonly label: LabelCandidate
  readonly width: number
}

/** Candidates of a label mostly differ in place alone: what was measured before is not measured again. */
function measure(label: LabelCandidate, before?: MeasuredLabel): MeasuredLabel {
  const { lines, face, size } = label
  const same = before && before.label.lines === lines && before.label.face === face && before.label.size === size
  if (same) return { label, width: before.width }
  return { label, width: lines.reduce((most, line) => Math.max(most, textWidth(line, face, size)), 0) }
}

function boxOf({ label, width }: MeasuredLabel): Box {
  const { ascent, descent } = fontMetrics(label.face)
  const x = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2
  const height = (ascent + descent) * label.size + Math.max(0, label.lines.length - 1) * label.lineHeight
  return { x, y: label.y - ascent * label.size, width, height }
}

/** A placed label as a mark; `rest` is what the mark says beside the words: what it stands for, its halo. */
export function labelMark(
  key: string,
  candidate: LabelCandidate,
  fill: Colour,
  rest: Pick<TextMark, 'entityId' | 'role' | 'title' | 'opacity' | 'halo'> = {},
): TextMark {
  return { ...rest, ...candidate, type: 'text', key, fill }
}

/** A cell about as large as a label is high keeps the cells of a label few and the labels of a cell fewer. */
function typicalSide(requests: readonly LabelRequest[]): number {
  const sizes = requests.flatMap((r) => r.candidates.slice(0, 1).map((c) => c.size)).sort((a, b) => a - b)
  return Math.max(8, 2 * (sizes[sizes.length >> 1] ?? 12))
}
