import type { Dataset } from '../../model/dataset.ts'
import { type EntityId, entityId } from '../../model/entityId.ts'
import type { Cluster } from '../../model/projectFile.ts'

/** What a flower is made from. */
export type Theme =
  | { readonly kind: 'cluster'; readonly cluster: Cluster }
  /** Picked competences: the flower shows the industries that carry them. */
  | { readonly kind: 'cut'; readonly competences: readonly string[] }
  | { readonly kind: 'all' }

export type PetalKind = 'areas' | 'sectors'

/** A floret: an industry, or the part of it that belongs to one petal. */
export interface FloretPlan {
  readonly key: string
  readonly entityId?: EntityId
  /** Place in the industries; -1 for gathered ones. */
  readonly place: number
  /** Its part of the industry's number, >= 0. */
  readonly value: number
  /** Its industry has no number: 0 here, but unknown. */
  readonly missing: boolean
  /** 0..1 of the industry's number: 1 where it is all here. */
  readonly share: number
  readonly gathered: number
}

export interface PetalPlan {
  readonly key: string
  readonly entityId?: EntityId
  /** Place in areas or sectors; -1 without a group; -2 for the small ones taken together. */
  readonly group: number
  readonly value: number
  readonly florets: readonly FloretPlan[]
}

/** What two petals share: industries with competences in both areas, or competences that industries of both sectors have. */
export interface Tie {
  readonly petals: readonly [number, number]
  readonly entityIds: readonly EntityId[]
}

export interface Bloom {
  readonly petals: readonly PetalPlan[]
  readonly ties: readonly Tie[]
  readonly kind: PetalKind
  /** Each industry counted once. */
  readonly total: number
  readonly industries: number
  /** Industries (or competences) that more than one petal has. */
  readonly shared: number
}

/** One (industry, group) with its part of the industry's number. */
interface Part {
  readonly place: number
  readonly group: number
  readonly share: number
}

/** The industries a flower is about: a cluster's members, those that carry a picked competence, or all. */
export function membersOf(dataset: Dataset, theme: Theme): number[] {
  if (theme.kind === 'all') return dataset.industries.ids.map((_, place) => place)
  if (theme.kind === 'cluster') return placesOf(dataset.industries.indexOf, theme.cluster.memberIds)
  const picked = new Set(placesOf(dataset.competences.indexOf, theme.competences))
  const { industry, competence, role } = dataset.uses
  const carriers = new Set<number>()
  for (let use = 0; use < industry.length; use++)
    if (role[use] === 0 && picked.has(competence[use])) carriers.add(industry[use])
  return [...carriers].sort((a, b) => a - b)
}

function placesOf(indexOf: ReadonlyMap<string, number>, ids: readonly string[]): number[] {
  return [...new Set(ids.flatMap((id) => indexOf.get(id) ?? []))]
}

/** The competences a flower is about; undefined: all. */
function scopeOf(dataset: Dataset, theme: Theme): ReadonlySet<number> | undefined {
  const ids = theme.kind === 'cut' ? theme.competences : theme.kind === 'cluster' ? theme.cluster.competenceIds : []
  return ids.length > 0 ? new Set(placesOf(dataset.competences.indexOf, ids)) : undefined
}

/**
 * Divides a theme into petals and florets. By areas, an industry's number is split over the areas of the competences it
 * has, in proportion to the weights, so that every petal's value is exact and the total counts each industry once; by
 * sectors, an industry stands whole in its own. `values` by industry, NaN where missing: such a floret has no area.
 */
export function planBloom(dataset: Dataset, theme: Theme, values: Float64Array, wanted: PetalKind | 'auto'): Bloom {
  const members = membersOf(dataset, theme)
  const scope = scopeOf(dataset, theme)
  const byArea = partsByArea(dataset, members, scope)
  const kind = wanted === 'auto' ? chooseKind(byArea) : wanted
  const parts =
    kind === 'areas' ? byArea : members.map((place) => ({ place, group: dataset.industries.group[place], share: 1 }))
  const groups = [...new Set(parts.map(({ group }) => group))].sort((a, b) => Number(a < 0) - Number(b < 0) || a - b)
  const petals = groups.map((group) => petalOf(dataset, kind, group, parts, values))
  const ties =
    kind === 'areas' ? sharedIndustries(dataset, groups, parts) : sharedCompetences(dataset, groups, parts, scope)
  const number = (place: number) => (values[place] > 0 ? values[place] : 0)
  return {
    petals,
    ties,
    kind,
    total: members.reduce((sum, place) => sum + number(place), 0),
    industries: members.length,
    shared: new Set(ties.flatMap((tie) => tie.entityIds)).size,
  }
}

/** Areas where they tell industries apart; else the sectors are the sub-branches. */
function chooseKind(byArea: readonly Part[]): PetalKind {
  return new Set(byArea.map(({ group }) => group).filter((group) => group >= 0)).size > 1 ? 'areas' : 'sectors'
}

function partsByArea(dataset: Dataset, members: readonly number[], scope: ReadonlySet<number> | undefined): Part[] {
  const { industry, competence, role, weight } = dataset.uses
  const among = new Set(members)
  const weights = new Map<number, Map<number, number>>()
  for (let use = 0; use < industry.length; use++) {
    if (role[use] !== 0 || !among.has(industry[use]) || (scope && !scope.has(competence[use]))) continue
    const own = weights.get(industry[use]) ?? new Map<number, number>()
    const area = dataset.competences.group[competence[use]]
    own.set(area, (own.get(area) ?? 0) + weight[use])
    weights.set(industry[use], own)
  }
  return members.flatMap((place): Part[] => {
    const own = weights.get(place)
    if (!own) return [{ place, group: -1, share: 1 }]
    const whole = [...own.values()].reduce((sum, w) => sum + w, 0)
    return [...own].map(([group, w]) => ({ place, group, share: w / whole }))
  })
}

function petalOf(
  dataset: Dataset,
  kind: PetalKind,
  group: number,
  parts: readonly Part[],
  values: Float64Array,
): PetalPlan {
  const table = kind === 'areas' ? dataset.areas : dataset.sectors
  const id = group >= 0 ? entityId(kind === 'areas' ? 'area' : 'sector', table[group].id) : undefined
  const key = id ?? 'petal'
  const florets = parts
    .filter((part) => part.group === group)
    .map(({ place, share }) => {
      const own = entityId('industry', dataset.industries.ids[place])
      const value = values[place] > 0 ? values[place] * share : 0
      return { key: `${key}/${own}`, entityId: own, place, value, missing: !(values[place] >= 0), share, gathered: 1 }
    })
    .sort((a, b) => b.value - a.value)
  return { key, entityId: id, group, value: florets.reduce((sum, { value }) => sum + value, 0), florets }
}

function sharedIndustries(dataset: Dataset, groups: readonly number[], parts: readonly Part[]): Tie[] {
  const petalsOf = new Map<number, number[]>()
  for (const { place, group } of parts) petalsOf.set(place, [...(petalsOf.get(place) ?? []), groups.indexOf(group)])
  return tiesOf(
    [...petalsOf].map(([place, petals]) => ({ id: entityId('industry', dataset.industries.ids[place]), petals })),
  )
}

function sharedCompetences(
  dataset: Dataset,
  groups: readonly number[],
  parts: readonly Part[],
  scope: ReadonlySet<number> | undefined,
): Tie[] {
  const petalOf = new Map(parts.map(({ place, group }) => [place, groups.indexOf(group)]))
  const petalsOf = new Map<number, Set<number>>()
  const { industry, competence, role } = dataset.uses
  for (let use = 0; use < industry.length; use++) {
    const petal = petalOf.get(industry[use])
    if (role[use] !== 0 || petal === undefined || (scope && !scope.has(competence[use]))) continue
    petalsOf.set(competence[use], (petalsOf.get(competence[use]) ?? new Set()).add(petal))
  }
  return tiesOf(
    [...petalsOf].map(([place, petals]) => ({
      id: entityId('competence', dataset.competences.ids[place]),
      petals: [...petals],
    })),
  )
}

/** Every two petals that have something in common, with what it is. */
function tiesOf(things: readonly { id: EntityId; petals: readonly number[] }[]): Tie[] {
  const ties = new Map<string, { petals: [number, number]; entityIds: EntityId[] }>()
  for (const { id, petals } of things) {
    const sorted = [...petals].sort((a, b) => a - b)
    sorted.forEach((a, i) => {
      for (const b of sorted.slice(i + 1)) {
        const key = `${a}/${b}`
        const tie = ties.get(key) ?? { petals: [a, b], entityIds: [] }
        tie.entityIds.push(id)
        ties.set(key, tie)
      }
    })
  }
  return [...ties.values()]
}
