import { isRecord } from './jsonRecord.ts'

/** Keys that come first wherever they stand, in this order; all others follow by the alphabet. */
const firstKeys = (
  'id kind name title subtitle sv en pair verdict year phase marks signs members inferred from to ' +
  'memberIds competenceIds actors phases actorId role options touches seed dx dy hidden'
).split(' ')
const ranks = new Map(firstKeys.map((key, rank) => [key, rank]))

/**
 * Writes a value as JSON on one line with a fixed order of keys: equal values give equal text. Unlike JSON.stringify it
 * keeps -0 apart from 0. What is undefined is left out; a number that is not finite becomes null.
 */
export function jsonText(value: unknown): string {
  if (Object.is(value, -0)) return '-0'
  if (Array.isArray(value)) return `[${value.map((entry) => jsonText(entry ?? null)).join(',')}]`
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null'
  const entries = sortedKeys(value).map((key) => `${JSON.stringify(key)}:${jsonText(value[key])}`)
  return `{${entries.join(',')}}`
}

/** The own keys that hold something, in the order in which they are written. */
export function sortedKeys(record: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort(compareKeys)
}

function compareKeys(a: string, b: string): number {
  const byRank = (ranks.get(a) ?? ranks.size) - (ranks.get(b) ?? ranks.size)
  return byRank !== 0 ? byRank : a < b ? -1 : a > b ? 1 : 0
}
