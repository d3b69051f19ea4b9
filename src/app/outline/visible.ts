import type { OutlineEntry } from '#core'

/** A line of the outline that is to be seen, with its place in the tree. */
export interface Line {
  readonly entry: OutlineEntry
  readonly level: number
  readonly place: number
  readonly siblings: number
  readonly parent: string | undefined
}

/** The lines under open branches, in order. */
export function visibleLines(
  entries: readonly OutlineEntry[],
  open: ReadonlySet<string>,
  level = 1,
  parent?: string,
): Line[] {
  return entries.flatMap((entry, i) => [
    { entry, level, place: i + 1, siblings: entries.length, parent },
    ...(open.has(entry.key) ? visibleLines(entry.children, open, level + 1, entry.key) : []),
  ])
}

/** The entries from the root to the first that passes, itself last; none where none does. */
export function pathTo(entries: readonly OutlineEntry[], passes: (entry: OutlineEntry) => boolean): OutlineEntry[] {
  for (const entry of entries) {
    if (passes(entry)) return [entry]
    const deeper = pathTo(entry.children, passes)
    if (deeper.length > 0) return [entry, ...deeper]
  }
  return []
}

/** The entries with these keys, in the order of the keys; keys that are not in the outline are left out. */
export function entriesOf(entries: readonly OutlineEntry[], keys: readonly string[]): OutlineEntry[] {
  if (keys.length === 0) return []
  const wanted = new Set(keys)
  const found = new Map<string, OutlineEntry>()
  const visit = (entry: OutlineEntry): void => {
    if (wanted.has(entry.key)) found.set(entry.key, entry)
    entry.children.forEach(visit)
  }
  entries.forEach(visit)
  return keys.flatMap((key) => found.get(key) ?? [])
}

/** The entries that pass, with the branches they stand on and all below them; `count` is of those that pass themselves. */
export function filtered(
  entries: readonly OutlineEntry[],
  passes: (entry: OutlineEntry) => boolean,
): { readonly entries: OutlineEntry[]; readonly count: number } {
  let count = 0
  const keep = (entry: OutlineEntry): OutlineEntry[] => {
    const passesItself = passes(entry)
    if (passesItself) count++
    const below = entry.children.flatMap(keep)
    if (passesItself && below.length === 0) return [entry]
    return passesItself || below.length > 0 ? [{ ...entry, children: below }] : []
  }
  return { entries: entries.flatMap(keep), count }
}

/** Every entry with those below it. */
export function allEntries(entries: readonly OutlineEntry[]): OutlineEntry[] {
  return entries.flatMap((entry) => [entry, ...allEntries(entry.children)])
}
