/** Something that can be found by its name. */
export interface Findable {
  readonly key: string
  readonly label: string
  /** What is said beside the name, and found too: where it stands, its code. */
  readonly detail?: string
  /** The keys that do the same. */
  readonly keys?: string
}

/**
 * What matches a text, best first: every word of it stands in the name or beside it. Names that begin with the text come
 * first, then those with a word that does, then the rest in their own order. Accents may be left out.
 */
export function matching<T extends Findable>(entries: readonly T[], text: string): T[] {
  const wanted = wordsOf(text)
  if (wanted.length === 0) return [...entries]
  const ranked = entries.flatMap((entry, place) => {
    if (!hasWords(`${entry.label} ${entry.detail ?? ''}`, wanted)) return []
    return [{ entry, place, rank: rankOf(folded(entry.label), wanted[0]) }]
  })
  return ranked.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ entry }) => entry)
}

function rankOf(name: string, word: string): number {
  if (name.startsWith(word)) return 0
  if (name.includes(` ${word}`)) return 1
  return name.includes(word) ? 2 : 3
}

/** The words of a text that is looked for, as `hasWords` takes them. */
export function wordsOf(text: string): string[] {
  return folded(text).split(/\s+/).filter(Boolean)
}

/** Whether all of the words stand in a text. */
export function hasWords(text: string, wanted: readonly string[]): boolean {
  const all = folded(text)
  return wanted.every((word) => all.includes(word))
}

/** Small letters without their accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
