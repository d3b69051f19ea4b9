import type { ColumnFacts } from './columnFacts.ts'
import type { Table } from './table.ts'

/** Texts by which another table may refer to the rows of this one: those of its first columns where none repeats. */
export function keysOf({ table, facts }: { table: Table; facts: readonly ColumnFacts[] }): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const { column } of facts.filter(({ unique, content }) => unique && content !== 'empty').slice(0, 2))
    for (const code of table.distinct(column)) keys.add(table.text(code).toLowerCase())
  return keys
}

/** The share of texts that are among the keys. */
export function overlap(texts: readonly string[], keys: ReadonlySet<string>): number {
  if (texts.length === 0) return 0
  return texts.filter((text) => keys.has(text.toLowerCase())).length / texts.length
}
