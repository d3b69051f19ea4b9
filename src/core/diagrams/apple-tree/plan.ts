import type { Dataset } from '../../model/dataset.ts'
import { entityId } from '../../model/entityId.ts'
import type { Flow, FlowGroup, FlowPart } from './flow.ts'

/** A twig or a root tip to draw; one that stands for several gathered ones has `gathered` > 1 and no entity. */
export interface TipPlan {
  readonly key: string
  readonly entityId?: string
  /** Place in its table; -1 for gathered ones. */
  readonly place: number
  /** >= 0; NaN where the measure is missing. */
  readonly value: number
  readonly gathered: number
}

/** A bough or a main root to draw. */
export interface GroupPlan {
  readonly key: string
  readonly entityId?: string
  readonly role: FlowGroup['role']
  readonly group: number
  readonly value: number
  readonly tips: readonly TipPlan[]
}

export interface TreePlan {
  readonly total: number
  readonly boughs: readonly GroupPlan[]
  readonly roots: readonly GroupPlan[]
}

/**
 * Decides what is drawn by itself: at most `twigs` twigs and `rootTips` root tips, shared out by the size of the groups;
 * the smallest of a group are gathered into one limb that carries their sum, so that flow is still conserved.
 */
export function planTree(dataset: Dataset, flow: Flow, room: { twigs: number; rootTips: number }): TreePlan {
  const boughs = flow.boughs.map((group) => ({
    group,
    key: group.group < 0 ? 'bough' : entityId('sector', dataset.sectors[group.group].id),
  }))
  const roots = flow.roots.map((group) => ({ group, key: rootKey(dataset, group) }))
  return {
    total: flow.total,
    boughs: planGroups(boughs, room.twigs, (place) => entityId('industry', dataset.industries.ids[place])),
    roots: planGroups(roots, room.rootTips, (place) => entityId('competence', dataset.competences.ids[place])),
  }
}

function rootKey(dataset: Dataset, { role, group }: FlowGroup): string {
  if (role !== 'group') return role
  return group < 0 ? 'root' : entityId('area', dataset.areas[group].id)
}

function planGroups(
  groups: readonly { group: FlowGroup; key: string }[],
  room: number,
  entityOf: (place: number) => string,
): GroupPlan[] {
  const count = groups.reduce((total, { group }) => total + group.parts.length, 0)
  return groups.map(({ group, key }) => {
    const own = count <= room ? group.parts.length : Math.max(1, Math.floor((room * group.parts.length) / count))
    return {
      key,
      entityId: key.includes(':') ? key : undefined,
      role: group.role,
      group: group.group,
      value: group.value,
      tips: group.parts.length > 0 ? planTips(group.parts, own, key, entityOf) : [restOf(key, group.value, 1)],
    }
  })
}

function planTips(
  parts: readonly FlowPart[],
  room: number,
  key: string,
  entityOf: (place: number) => string,
): TipPlan[] {
  // Gathering one alone would only take its name away.
  const shown = parts.length <= Math.max(2, room) ? parts : largest(parts, Math.max(1, room - 1))
  const tips = shown.map(({ place, value }) => ({
    key: entityOf(place),
    entityId: entityOf(place),
    place,
    value,
    gathered: 1,
  }))
  const kept = new Set(shown)
  const rest = parts.filter((part) => !kept.has(part))
  if (rest.length === 0) return tips
  const value = rest.reduce((total, part) => total + (part.value > 0 ? part.value : 0), 0)
  return [...tips, restOf(key, value, rest.length)]
}

function restOf(key: string, value: number, gathered: number): TipPlan {
  return { key: `${key}/rest`, place: -1, value, gathered }
}

/** The `count` largest, in the order they came in; of equals the first. */
function largest(parts: readonly FlowPart[], count: number): FlowPart[] {
  const size = ({ value }: FlowPart) => (value >= 0 ? value : -1)
  const ranked = parts.map((part, at) => ({ part, at })).sort((a, b) => size(b.part) - size(a.part) || a.at - b.at)
  return ranked
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ part }) => part)
}
