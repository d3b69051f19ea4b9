import { formatNumber } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { fitInDisc } from './discText.ts'
import type { FloretLayout } from './florets.ts'
import type { FlowerType } from './flowerType.ts'
import type { FlowerLayout } from './layout.ts'
import { floretName } from './naming.ts'
import type { FloretWords } from './petalMarks.ts'

export interface FloretIndex {
  /** What stands in each floret, by its key. */
  readonly words: ReadonlyMap<string, FloretWords>
  /** Numbered names, in the order of their numbers. */
  readonly entries: readonly { readonly number: number; readonly name: string }[]
  /** Florets with neither name nor number. */
  readonly unnamed: number
}

/** How many lines an index may have, and how many one of its names takes. */
export interface IndexRoom {
  readonly lines: number
  readonly linesOf: (number: number, name: string) => number
}

type Input = Pick<DiagramInput, 'dataset' | 'names' | 'locale' | 'page'>

/**
 * Names the florets: inside where the name fits, else by a number that stands in the index; largest first, as many
 * names as the page can carry and as many numbers as the index has lines. One industry has one number all over.
 */
export function indexFlorets(input: Input, layout: FlowerLayout, type: FlowerType, room: IndexRoom): FloretIndex {
  const { florets } = layout
  const words = new Map<string, FloretWords>()
  const numbers = new Map<string, number>()
  const entries: { number: number; name: string }[] = []
  let unnamed = 0
  let left = room.lines
  let budget = input.page.labelBudget
  const all = florets.petals.flat().sort((a, b) => b.radius - a.radius)
  for (const floret of all) {
    if (isCovered(floret, layout)) {
      unnamed++
      continue
    }
    const name = floretName(input, floret.plan)
    const inside = budget > 0 ? fitName(name, floret, type) : undefined
    if (inside) {
      budget--
      words.set(floret.plan.key, { lines: inside, isNumber: false })
      continue
    }
    const key = floret.plan.entityId ?? floret.plan.key
    const known = numbers.get(key)
    const number = known ?? entries.length + 1
    const lines = known ? 0 : room.linesOf(number, name)
    const digits = lines <= left ? fitNumber(number, floret, type, input) : undefined
    if (!digits) {
      unnamed++
      continue
    }
    words.set(floret.plan.key, { lines: digits, isNumber: true })
    if (known) continue
    left -= lines
    numbers.set(key, number)
    entries.push({ number, name })
  }
  return { words, entries, unnamed }
}

/** Whether a disc that counts what is shared lies on a floret. */
function isCovered({ centre, radius }: FloretLayout, { shared, disc }: FlowerLayout): boolean {
  const counts = [...shared.seams.map((seam) => seam.centre), ...shared.arcs.map((arc) => arc.middle)]
  return counts.some(({ x, y }) => Math.hypot(x - centre.x, y - centre.y) < radius + disc * 0.9)
}

function fitName(name: string, { radius }: FloretLayout, type: FlowerType): readonly string[] | undefined {
  if (radius < type.label * 1.2) return undefined
  return fitInDisc(name, { face: 'text', size: type.label, lineHeight: type.lineHeight }, radius * 0.97)
}

function fitNumber(
  number: number,
  { radius }: FloretLayout,
  type: FlowerType,
  { locale }: Pick<Input, 'locale'>,
): readonly string[] | undefined {
  const look = { face: 'text-semibold' as const, size: type.label, lineHeight: type.label }
  return fitInDisc(formatNumber(number, locale), look, radius * 1.12)
}
