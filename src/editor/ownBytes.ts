/** What an object, an entry or a number takes, about, in bytes. */
const perValue = 16

/**
 * About how many bytes of memory a value takes that another does not share with it. What is the same object in both
 * costs nothing; texts take two bytes a character. Documents are trees of JSON and typed arrays.
 */
export function ownBytes(value: unknown, other: unknown): number {
  if (value === other) return 0
  if (typeof value === 'string') return perValue + value.length * 2
  if (typeof value !== 'object' || value === null) return perValue
  if (ArrayBuffer.isView(value)) return perValue + value.byteLength
  if (Array.isArray(value)) return listBytes(value, other)
  const theirs = (typeof other === 'object' && other !== null ? other : {}) as Record<string, unknown>
  return Object.entries(value).reduce(
    (bytes, [key, part]) => bytes + perValue + ownBytes(part, Object.hasOwn(theirs, key) ? theirs[key] : undefined),
    perValue,
  )
}

/** Entries of lists move: one that stands anywhere in the other list is shared. */
function listBytes(list: readonly unknown[], other: unknown): number {
  const theirs: readonly unknown[] = Array.isArray(other) ? other : []
  const shared = new Set<unknown>(theirs.filter((entry) => typeof entry === 'object'))
  return list.reduce<number>(
    (bytes, entry, place) => bytes + perValue + (shared.has(entry) ? 0 : ownBytes(entry, theirs[place])),
    perValue,
  )
}
