import type { PhaseEntry } from '#core'

/** An entry with some of its fields changed; what is empty or false is left out, as files leave it out. */
export function changedEntry(entry: PhaseEntry, part: Partial<PhaseEntry>): PhaseEntry {
  const fields = Object.entries({ ...entry, ...part }).filter(
    ([, value]) =>
      value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(fields) as PhaseEntry
}

/** A new year begins with the phase that holds then. */
export function nextEntry(entries: readonly PhaseEntry[], year: number): PhaseEntry {
  const before = entries.filter((entry) => entry.year < year).at(-1)
  return { year, phase: before?.phase ?? 'unknown' }
}

/** A list with something in it or not, in the order in which things were ticked. */
export function ticked<T>(list: readonly T[] | undefined, one: T, on: boolean): T[] {
  const others = (list ?? []).filter((other) => other !== one)
  return on ? [...others, one] : others
}
