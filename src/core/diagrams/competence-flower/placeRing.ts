import { grow } from '../../scene/boxGrid.ts'
import type { Box } from '../../scene/scene.ts'
import type { DiagramInput } from '../diagramKind.ts'
import type { FlowerPlan } from './flowerPlan.ts'
import { type FlowerRegions, type FlowerType, flowerRegions } from './flowerType.ts'
import { keyParagraphs } from './key.ts'
import { largestKey } from './keyFacts.ts'
import { layoutRingPart, type RingPart } from './layout.ts'
import type { CompetenceFlowerOptions } from './options.ts'
import { shownArea } from './petal.ts'
import { layoutPetalNames } from './petalNames.ts'
import { ringFloor } from './ringShape.ts'
import type { Sides } from './sides.ts'
import { layoutStem, type StemLayout, stemWords } from './stem.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

/** A ring with its stem in one way to share the page. */
export interface PlacedRing {
  readonly regions: FlowerRegions
  readonly part: RingPart
  readonly stem: StemLayout
  /** Its place among the ways to share the page. */
  readonly way: number
}

/** What a hidden name, or one that only a line ties to its petal, may cost of the ring's size. */
const costs = { hidden: 0.5, led: 0.3 }

/**
 * Tries every way to share the page between the ring and the names about it, and takes the largest ring that hides no
 * name: the flower fills the page it is given. `chosen`: the one way to take, found before.
 */
export function placeRing(input: Input, plan: FlowerPlan, sides: Sides, type: FlowerType, chosen?: number): PlacedRing {
  const ways = flowerRegions(sides.flower, type, plan.theme.kind === 'cluster', plan.numbered ? 2 : 1)
  const key = keptOff(sides.boxes(keyParagraphs(input, plan, largestKey(plan, type), type), []), type)
  const tried = ways
    .map((regions, way) => ({ regions, way }))
    .filter(({ way }) => chosen === undefined || way === chosen)
    .map(({ regions, way }) => {
      const part = layoutRingPart(input, plan, regions.ring, type)
      return { regions, way, part, size: Math.sqrt(part.ring.petals.reduce((sum, petal) => sum + shownArea(petal), 0)) }
    })
    .sort((a, b) => b.size - a.size)
  const words = stemWords(input, plan.theme, type)
  let best: (PlacedRing & { worth: number }) | undefined
  for (const { regions, way, part, size } of tried) {
    if (best && best.worth >= size) break
    const { centre } = part.ring
    const ground = { from: centre, floor: ringFloor(part.ring), ground: regions.ground, column: sides.flower }
    const stem = layoutStem(input, plan.theme, words, ground, type)
    const names = layoutPetalNames(
      input,
      plan,
      part,
      { air: airOf(regions, sides), obstacles: [...stem.boxes, ...key] },
      type,
    )
    const worth = size * (1 - costs.led * names.led) * costs.hidden ** (names.hidden + stem.unnamed)
    if (!best || worth > best.worth) best = { regions, part, stem, way, worth }
  }
  if (!best) throw new Error('there is no way to share the page')
  return best
}

/** Where names of petals may stand. */
export function airOf({ air }: FlowerRegions, sides: Sides): Box {
  return { ...air, x: sides.air.x, width: sides.air.width }
}

/** The boxes of key and index with air around them: a name beside them is no part of them. */
export function keptOff(boxes: readonly Box[], type: FlowerType): Box[] {
  return boxes.map((box) => grow(box, type.key * 0.6))
}
