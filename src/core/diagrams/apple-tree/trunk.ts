import { smoothstep } from './geometry.ts'
import type { Profile } from './limb.ts'

/** How much thicker the trunk is where it stands on its roots. */
const flare = 1.4

/** The trunk above the ground: thicker at its foot, its number holds where it first forks. */
export function flaring(width: number): Profile {
  return (t) => (width / 2) * (1 + (flare - 1) * smoothstep(1 - t / 0.75))
}

/** How far the edges of the trunk's foot turn outwards before roots leave it, radians. */
export const splay = 0.5

/** The foot of the trunk: from upright edges to edges that spread as the roots do that leave it. */
export function spreading(width: number, depth: number): Profile {
  return (t) => (width / 2) * flare + Math.tan(splay) * depth * t * t * 0.5
}
