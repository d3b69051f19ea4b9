import { textWidth } from '../../scene/textWidth.ts'
import { wrapText } from '../../scene/wrapText.ts'
import type { Contour } from './contour.ts'
import type { GroupPlan, TipPlan } from './plan.ts'
import { type RimEntry, type RimPlace, spreadOverRim } from './rim.ts'

/** Something with a name that takes room on a contour. */
export interface RimThing {
  readonly key: string
  readonly name: string
  /** Names are given up from the smallest rank. */
  readonly rank: number
  /** Least room for the thing itself, px. */
  readonly room: number
  readonly startsGroup: boolean
  readonly bold: boolean
}

export interface RimType {
  readonly size: number
  readonly lineHeight: number
  /** Names are wrapped to this width, px. */
  readonly column: number
  readonly maxLines: number
  /** At most so many names. */
  readonly budget: number
}

export interface RimLayout {
  readonly placeOf: ReadonlyMap<string, RimPlace>
  /** Lines of the names that found room. */
  readonly linesOf: ReadonlyMap<string, readonly string[]>
}

/** Gives each thing its place on the contour; as many names as fit are kept, those of the highest rank first. */
export function planRim(things: readonly RimThing[], contour: Contour, type: RimType): RimLayout {
  const wrapped = new Map<number, Wrapped>()
  const wordsOf = (i: number): Wrapped => {
    const known = wrapped.get(i) ?? wrapName(things[i], type)
    wrapped.set(i, known)
    return known
  }
  // However many names there are, they leave this share of the contour to the twigs as air.
  const air = (contour.length * 0.5) / Math.max(1, things.length)
  const ranked = things.map((_, i) => i).sort((a, b) => things[b].rank - things[a].rank || a - b)
  const attempt = (named: number, squeeze: number) => {
    const kept = new Set(ranked.slice(0, named))
    const entries = things.map((thing, i) => entryOf(thing, kept.has(i) ? wordsOf(i) : undefined, air, type, squeeze))
    const places = spreadOverRim(entries, contour)
    return places ? { places, kept } : undefined
  }
  const found = mostNames(Math.min(things.length, type.budget), attempt)
  const placeOf = new Map(things.map(({ key }, i) => [key, found.places[i]]))
  const linesOf = new Map([...found.kept].map((i) => [things[i].key, wordsOf(i).lines]))
  return { placeOf, linesOf }
}

interface Attempt {
  readonly places: readonly RimPlace[]
  readonly kept: ReadonlySet<number>
}

/** The largest number of names with which all fit, by bisection; without names things are squeezed until they fit. */
function mostNames(most: number, attempt: (named: number, squeeze: number) => Attempt | undefined): Attempt {
  let best = attempt(0, 1)
  for (let squeeze = 0.8; best === undefined; squeeze *= 0.8) best = attempt(0, squeeze)
  let low = 0
  let high = most
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const next = attempt(middle, 1)
    if (next) {
      best = next
      low = middle
    } else high = middle - 1
  }
  return best
}

interface Wrapped {
  readonly lines: readonly string[]
  readonly width: number
}

/** A name in its lines: wrapped and measured once, however often it is tried. */
function wrapName({ name, bold }: RimThing, { size, column, maxLines }: RimType): Wrapped {
  const face = bold ? 'text-semibold' : 'text'
  const { lines } = wrapText(name, face, size, column, maxLines)
  return { lines, width: Math.max(0, ...lines.map((line) => textWidth(line, face, size))) }
}

function entryOf(
  thing: RimThing,
  words: Wrapped | undefined,
  air: number,
  type: RimType,
  squeeze: number,
): RimEntry {
  return {
    width: words ? words.width + type.size : 0,
    height: words ? words.lines.length * type.lineHeight + type.size * 0.3 : 0,
    room: Math.max(thing.room, air) * squeeze,
    before: thing.startsGroup ? type.size * 0.7 * squeeze : 0,
  }
}

/** What the tips of groups need on the contour. */
export function tipThings(
  groups: readonly GroupPlan[],
  nameOf: (tip: TipPlan, group: GroupPlan) => string,
  room: (tip: TipPlan) => number,
): RimThing[] {
  return groups.flatMap((group) =>
    group.tips.map((tip, i) => ({
      key: tip.key,
      name: nameOf(tip, group),
      rank: tip.value > 0 ? tip.value : -1,
      room: room(tip),
      startsGroup: i === 0,
      bold: false,
    })),
  )
}
