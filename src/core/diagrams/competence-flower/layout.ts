import type { Box } from '../../scene/scene.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { type CoreText, layoutCore } from './core.ts'
import { type FloretsLayout, layoutFlorets } from './florets.ts'
import type { FlowerPlan } from './flowerPlan.ts'
import type { FlowerType } from './flowerType.ts'
import type { CompetenceFlowerOptions } from './options.ts'
import { shownArea } from './petal.ts'
import { layoutRing, type RingLayout } from './ring.ts'
import { firstLane, layoutShared, mostArcs, type SharedLayout } from './shared.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

/** The ring of petals, its core, and what petals share, before florets are packed into them. */
export interface RingPart {
  readonly ring: RingLayout
  readonly shared: SharedLayout
  /** Radius of a disc that counts what is shared, px. */
  readonly disc: number
  /** The words in the middle; undefined where the core is too small for them: they stand outside. */
  readonly core: CoreText | undefined
  /** Kept free of florets around the core, for arcs, px. */
  readonly moat: number
}

/** Every number of a flower: where its parts stand, and how large they are. */
export interface FlowerLayout extends RingPart {
  readonly florets: FloretsLayout
}

/** The core's radius as a share of the ring's shorter side: words may make it larger, but not so that petals are stubs. */
const smallestCore = 0.085
const largestCore = 0.185

/** Lays the ring of a planned flower out in a box. */
export function layoutRingPart(input: Input, plan: FlowerPlan, box: Box, type: FlowerType): RingPart {
  const short = Math.min(box.width, box.height)
  const core = layoutCore(input, plan, type, short * largestCore)
  const ring = layoutRing(plan.ring, box, Math.max(core?.radius ?? 0, short * smallestCore))
  const disc = type.label * 0.86
  const count = plan.ring.petals.length
  const far = plan.ring.ties.filter(({ petals: [a, b] }) => b - a > 1 && !(a === 0 && b === count - 1)).length
  const wanted = disc * (firstLane + Math.min(far, mostArcs) * 1.1)
  const moat = far > 0 && hasRoom(ring, wanted) ? wanted : 0
  return { ring, shared: layoutShared(plan.ring.ties, ring, disc, moat), disc, core, moat }
}

/** Packs the florets into the petals of a laid out ring. */
export function layoutFlower({ ring: { petals } }: FlowerPlan, part: RingPart, type: FlowerType): FlowerLayout {
  const florets = layoutFlorets(petals, part.ring.petals, part.ring.petals.map(shownArea), {
    rim: type.label * 0.32,
    blank: type.label * 0.55,
    moat: part.moat,
  })
  return { ...part, florets }
}

/** Whether arcs find room between the core and what petals hold. */
function hasRoom({ petals, core }: RingLayout, moat: number): boolean {
  return petals.every(({ length, shoulder }) => moat < (length - core) * 0.3 && core + moat < shoulder * 0.97)
}
