/** All that are largest, within what a rounded number hides: more than one where they are equal. */
export function largestOf<T extends { readonly value: number }>(all: readonly T[]): readonly T[] {
  const most = Math.max(...all.map(({ value }) => value))
  return all.filter(({ value }) => value >= most * (1 - 1e-9))
}
