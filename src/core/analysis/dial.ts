/**
 * The dial from "near and safe" (0) over strength alone (0.5) to "far but plausible" (1):
 * `strength × 4^((2·dial − 1) · (2·distance − 1))`. At its far end a pair of the greatest distance counts fourfold and one
 * of none a quarter, at its near end the other way about; what has no strength stays at 0. `distance` and `dial` are 0..1.
 */
export function dialledStrength(strength: number, distance: number, dial: number): number {
  return strength * 4 ** ((2 * dial - 1) * (2 * distance - 1))
}
