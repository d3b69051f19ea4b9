/** An id that none of these has: the wish, else the wish with the smallest number from 2 that is free. */
export function freshId(wish: string, taken: Iterable<string>): string {
  const known = new Set(taken)
  if (!known.has(wish)) return wish
  let number = 2
  while (known.has(`${wish}-${number}`)) number++
  return `${wish}-${number}`
}

/** Ids are written by machines and read by people: short, and of letters that every keyboard has. */
const longest = 40

/** The wish for an id that a name gives: `Hälsa & vård` is `halsa-vard`; `otherwise` where no letter or digit is left. */
export function slugOf(name: string, otherwise: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const dashed = plain.replace(/[^a-z0-9]+/g, '-').slice(0, longest)
  return dashed.replace(/^-+|-+$/g, '') || otherwise
}
