import { textWidth } from '../../scene/textWidth.ts'
import { wrapText } from '../../scene/wrapText.ts'
import type { Contour } from './contour.ts'
import type { GroupPlan, TipPlan } from './plan.ts'
import { placeWords, type RimPlace, type RimWords, spreadOverRim, type WordsPlace } from './rim.ts'

/** Something that stands on a contour, or only its words do. */
export interface RimThing {
  readonly key: string
  readonly name: string
  /** Words that are broken already, with their size: the name of a bough. */
  readonly heading?: { readonly lines: readonly string[]; readonly size: number }
  /** Names are given up from the smallest rank; of what has none, never. */
  readonly rank: number
  /** Least room for the thing itself, px; 0: it is only words. */
  readonly room: number
  readonly startsGroup: boolean
  readonly bold: boolean
  /** What is only words wants to stand at these. */
  readonly near?: readonly string[]
  /** How much of the air between two it has before it; 1 where not said. */
  readonly airBefore?: number
  /** Its words are at least so high, px: an apple is. */
  readonly height: number
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
  /** Where tips and apples stand, on the inner contour. */
  readonly placeOf: ReadonlyMap<string, RimPlace>
  /** Where words stand that found room, on the outer contour. */
  readonly wordsOf: ReadonlyMap<string, PlacedWords>
}

export interface PlacedWords {
  readonly place: WordsPlace
  readonly lines: readonly string[]
}

/** The contour of the tips, and the one around it on which their words stand. */
export interface Rims {
  readonly inner: Contour
  readonly outer: Contour
}

/** Gives each thing its place on the contour; as many names as fit are kept, those of the highest rank first. */
export function planRim(things: readonly RimThing[], { inner, outer }: Rims, type: RimType): RimLayout {
  const standing = things.filter(({ room }) => room > 0)
  const places = spreadOverRim(standing, inner)
  const placeOf = new Map(standing.map(({ key }, i) => [key, places[i]]))
  const wished = wishedPlaces(things, placeOf, outer.length / inner.length)
  const wrapped = new Map<number, Wrapped>()
  const wordsOf = (i: number): Wrapped => {
    const known = wrapped.get(i) ?? wrapName(things[i], type)
    wrapped.set(i, known)
    return known
  }
  const ranked = things
    .map((_, i) => i)
    .filter((i) => things[i].name !== '')
    .sort((a, b) => (things[a].rank === things[b].rank ? a - b : things[b].rank - things[a].rank))
  const entryFor = (i: number) => entryOf(things[i], wordsOf(i), wished[i], type)
  const found = chooseWords(ranked, things, entryFor, outer, type)
  const placed = found.kept.map(
    (i, at) => [things[i].key, { place: found.places[at], lines: wordsOf(i).lines }] as const,
  )
  return { placeOf, wordsOf: new Map(placed) }
}

interface Chosen {
  readonly kept: readonly number[]
  readonly places: readonly WordsPlace[]
}

/**
 * Takes words in the order of their rank: each stays if all that were taken can then still stand, and no name further
 * from its tip than a few lines. What is not a name of a tip (an apple, a bough) is not held to that.
 */
function chooseWords(
  ranked: readonly number[],
  things: readonly RimThing[],
  entryFor: (i: number) => RimWords,
  outer: Contour,
  type: RimType,
): Chosen {
  const most = type.lineHeight * 5
  const attempt = (kept: readonly number[]): Chosen | undefined => {
    const entries = kept.map(entryFor)
    const places = placeWords(entries, outer)
    const far = places?.some(
      (place, at) => Number.isFinite(things[kept[at]].rank) && Math.abs(place.s - entries[at].wished) > most,
    )
    return places && !far ? { kept, places } : undefined
  }
  let best: Chosen = { kept: [], places: [] }
  let misses = 0
  for (const i of ranked) {
    if (best.kept.length >= type.budget || misses > mostMisses) break
    const at = best.kept.findIndex((other) => other > i)
    const next = attempt(at < 0 ? [...best.kept, i] : best.kept.toSpliced(at, 0, i))
    if (next) best = next
    else misses++
  }
  return best
}

/** After so many that found no room, the smaller ones hardly do. */
const mostMisses = 60

/** Where words would stand best: at their thing; those of what has no place, at the tips they are near to. */
function wishedPlaces(things: readonly RimThing[], placeOf: RimLayout['placeOf'], scale: number): number[] {
  return things.map(({ key, room, near = [] }) => {
    const at = (room > 0 ? [key] : near).map((one) => placeOf.get(one)?.s ?? 0)
    return (at.reduce((sum, s) => sum + s, 0) / Math.max(1, at.length)) * scale
  })
}

interface Wrapped {
  readonly lines: readonly string[]
  readonly width: number
}

/** A name in its lines: wrapped and measured once, however often it is tried. */
function wrapName({ name, bold, heading }: RimThing, { size, column, maxLines }: RimType): Wrapped {
  const face = bold ? 'text-semibold' : 'text'
  const lines = heading?.lines ?? wrapText(name, face, size, column, maxLines).lines
  return { lines, width: Math.max(0, ...lines.map((line) => textWidth(line, face, heading?.size ?? size))) }
}

function entryOf(thing: RimThing, { lines, width }: Wrapped, wished: number, type: RimType): RimWords {
  const size = thing.heading?.size ?? type.size
  const height = lines.length * type.lineHeight * (size / type.size) + type.size * 0.3
  return {
    width: width + size,
    height: Math.max(thing.height, height),
    wished,
    weight: thing.room === 0 ? 2 : Number.isFinite(thing.rank) ? 1 : 10,
  }
}

/** What the tips of groups need on the contour; with the words of each group on its upper side. */
export function tipThings(
  groups: readonly GroupPlan[],
  nameOf: (tip: TipPlan, group: GroupPlan) => string,
  room: (tip: TipPlan) => number,
  headings: ReadonlyMap<string, { readonly lines: readonly string[]; readonly size: number }>,
  upperFirst: (share: number) => boolean,
): RimThing[] {
  const all = groups.reduce((sum, { tips }) => sum + tips.length, 0)
  let before = 0
  return groups.flatMap((group) => {
    const tips = group.tips.map((tip, i) => ({
      key: tip.key,
      name: nameOf(tip, group),
      rank: tip.value > 0 ? tip.value : -1,
      room: room(tip),
      startsGroup: i === 0,
      bold: false,
      height: 0,
    }))
    const share = (before + tips.length / 2) / Math.max(1, all)
    before += tips.length
    const heading = headings.get(group.key)
    if (!heading) return tips
    const amid = tips.length < 4 || Math.abs(share - 0.5) < 0.14
    const first = upperFirst(share)
    const words: RimThing = {
      key: headingKey(group),
      near: amid ? tips.map(({ key }) => key) : [tips[first ? 0 : tips.length - 1].key],
      name: heading.lines.join(' '),
      heading,
      rank: Number.POSITIVE_INFINITY,
      room: 0,
      startsGroup: false,
      bold: true,
      height: 0,
    }
    const middle = Math.floor(tips.length / 2)
    // At the sides words stand over their tips; where the contour lies flat, amid them.
    if (amid && tips.length > 1) return [...tips.slice(0, middle), words, ...tips.slice(middle)]
    return first ? [words, ...tips] : [...tips, words]
  })
}

/** The key of a group's own words on the contour. */
export function headingKey({ key }: Pick<GroupPlan, 'key'>): string {
  return `heading/${key}`
}
