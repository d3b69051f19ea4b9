import type { Dataset } from '../../model/dataset.ts'

/** A twig's or a root tip's part of the flow: a place in its table, and its number. */
export interface FlowPart {
  readonly place: number
  readonly value: number
}

/** A bough or a main root: a group with its parts, in the order of the tables. */
export interface FlowGroup {
  readonly role: 'group' | 'common' | 'unassigned'
  /** Place in sectors or areas; -1 where there is none. */
  readonly group: number
  readonly value: number
  readonly parts: readonly FlowPart[]
}

export interface Flow {
  /** The trunk: the sum of the boughs. */
  readonly total: number
  readonly boughs: readonly FlowGroup[]
  /** Main roots in barycentre order of the boughs they feed. Their sum is the total. */
  readonly roots: readonly FlowGroup[]
}

/**
 * Leads each industry's number from its bough through the trunk to the competences it has, in proportion to the
 * weights, so that roots = trunk = boughs. A competence that more than half of the industries have joins the root
 * `common`; what industries without uses bring comes from the root `unassigned`. `values` as of `industryValues`: NaN
 * takes no part in the sum.
 */
export function conserveFlow(dataset: Dataset, values: Float64Array): Flow {
  const boughs = groupParts(dataset.industries.group, values, dataset.sectors.length)
  const total = sum(boughs.map(({ value }) => value))
  const { tips, unassigned, pull } = splitOverCompetences(dataset, values, boughPlaces(dataset, boughs))
  const roots = groupRoots(dataset, tips, unassigned)
  const barycentre = new Map(roots.map((root) => [root, meanPull(root, pull)]))
  roots.sort((a, b) => (barycentre.get(a) ?? 0) - (barycentre.get(b) ?? 0))
  return { total, boughs, roots }
}

function groupParts(groupOf: Int32Array, values: Float64Array, groups: number): FlowGroup[] {
  const parts: FlowPart[][] = Array.from({ length: groups + 1 }, () => [])
  for (let place = 0; place < values.length; place++) parts[groupOf[place] + 1].push({ place, value: values[place] })
  return parts
    .map((own, at) => ({ role: 'group' as const, group: at - 1, value: sumParts(own), parts: own }))
    .filter((group) => group.parts.length > 0)
    .sort((a, b) => Number(a.group < 0) - Number(b.group < 0))
}

/** Where each industry's bough stands, from 0 (left) to 1 (right). */
function boughPlaces(dataset: Dataset, boughs: readonly FlowGroup[]): Float64Array {
  const places = new Float64Array(dataset.industries.ids.length)
  boughs.forEach((bough, at) => {
    for (const { place } of bough.parts) places[place] = (at + 0.5) / boughs.length
  })
  return places
}

interface Split {
  /** By competence. */
  readonly tips: Float64Array
  readonly unassigned: number
  /** Value x place of the bough it goes to, by competence, and last for what is unassigned. */
  readonly pull: Float64Array
}

function splitOverCompetences(dataset: Dataset, values: Float64Array, boughAt: Float64Array): Split {
  const { industry, competence, role, weight } = dataset.uses
  const weights = new Float64Array(values.length)
  for (let use = 0; use < industry.length; use++) if (role[use] === 0) weights[industry[use]] += weight[use]
  const competences = dataset.competences.ids.length
  const tips = new Float64Array(competences)
  const pull = new Float64Array(competences + 1)
  for (let use = 0; use < industry.length; use++) {
    const from = industry[use]
    if (role[use] !== 0 || !(values[from] > 0)) continue
    const part = values[from] * (weight[use] / weights[from])
    tips[competence[use]] += part
    pull[competence[use]] += part * boughAt[from]
  }
  let unassigned = 0
  for (let place = 0; place < values.length; place++) {
    if (weights[place] > 0 || !(values[place] > 0)) continue
    unassigned += values[place]
    pull[competences] += values[place] * boughAt[place]
  }
  return { tips, unassigned, pull }
}

function groupRoots(dataset: Dataset, tips: Float64Array, unassigned: number): FlowGroup[] {
  const common = commonGround(dataset)
  const byArea = new Map<number, FlowPart[]>()
  for (let place = 0; place < tips.length; place++) {
    const area = common[place] ? -2 : dataset.competences.group[place]
    const own = byArea.get(area) ?? []
    if (own.length === 0) byArea.set(area, own)
    own.push({ place, value: tips[place] })
  }
  const roots: FlowGroup[] = [...byArea].map(([area, parts]) => ({
    role: area === -2 ? 'common' : 'group',
    group: Math.max(area, -1),
    value: sumParts(parts),
    parts,
  }))
  if (unassigned > 0) roots.push({ role: 'unassigned', group: -1, value: unassigned, parts: [] })
  return roots
}

/** 1 for each competence that more than half of the industries have (product.md, "common ground"). */
function commonGround(dataset: Dataset): Uint8Array {
  const { industry, competence, role } = dataset.uses
  const users = new Float64Array(dataset.competences.ids.length)
  for (let use = 0; use < industry.length; use++) if (role[use] === 0) users[competence[use]]++
  return Uint8Array.from(users, (n) => (n > dataset.industries.ids.length / 2 ? 1 : 0))
}

function meanPull(root: FlowGroup, pull: Float64Array): number {
  if (!(root.value > 0)) return 0.5
  const places = root.role === 'unassigned' ? [pull.length - 1] : root.parts.map(({ place }) => place)
  return sum(places.map((place) => pull[place])) / root.value
}

function sumParts(parts: readonly FlowPart[]): number {
  return sum(parts.map(({ value }) => (value > 0 ? value : 0)))
}

/** Neumaier's compensated sum: the three sums of the flow are compared to 1e-9. */
function sum(values: readonly number[]): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}
