/** An id that none of these has: the wish, else the wish with the smallest number from 2 that is free. */
export function freshId(wish: string, taken: Iterable<string>): string {
  const known = new Set(taken)
  if (!known.has(wish)) return wish
  let number = 2
  while (known.has(`${wish}-${number}`)) number++
  return `${wish}-${number}`
}
