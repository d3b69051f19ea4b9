import type { Incidence } from './incidence.ts'
import { columnsOf } from './matrix.ts'

/** How far apart two industries stand, 0..1. */
export type DistanceOf = (i: number, j: number) => number

/**
 * The distance of two industries is that of their sectors: 1 − cosine of what the sectors' industries have, rare competences
 * counting more (each industry adds ln(n / k_c) for a competence). 0 within a sector. An industry without a sector is a
 * sector of its own.
 */
export function distanceBetween({ left, sector }: Incidence): DistanceOf {
  const profiles = new Map<number, Float64Array>()
  const idf = Float64Array.from(left.ubiquity, (k) => (k === 0 ? 0 : Math.log(left.rows / k)))
  const fieldOf = (industry: number) => (sector[industry] >= 0 ? sector[industry] : -1 - industry)
  for (let industry = 0; industry < left.rows; industry++) {
    const profile = profiles.get(fieldOf(industry)) ?? new Float64Array(left.columns)
    for (const competence of columnsOf(left, industry)) profile[competence] += idf[competence]
    profiles.set(fieldOf(industry), profile)
  }
  for (const profile of profiles.values()) normalise(profile)
  const known = new Map<string, number>()
  return (i, j) => {
    const [a, b] = [fieldOf(i), fieldOf(j)]
    if (a === b) return 0
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    const distance = known.get(key) ?? 1 - Math.min(1, product(profiles.get(a), profiles.get(b)))
    known.set(key, distance)
    return distance
  }
}

function normalise(profile: Float64Array): void {
  const norm = Math.sqrt(profile.reduce((sum, value) => sum + value * value, 0))
  if (norm > 0) for (let c = 0; c < profile.length; c++) profile[c] /= norm
}

function product(a: Float64Array | undefined, b: Float64Array | undefined): number {
  return a && b ? a.reduce((sum, value, c) => sum + value * b[c], 0) : 0
}
