import type { SuggestionKind } from './settings.ts'

/**
 * All pairs of n industries as places of one array. `shared`: i < j, row after row. `supply`: ordered pairs, i * n + j; the
 * places of i = j are there and never used.
 */
export interface PairSpace {
  readonly kind: SuggestionKind
  readonly n: number
  readonly size: number
}

export function createPairSpace(kind: SuggestionKind, n: number): PairSpace {
  return { kind, n, size: kind === 'shared' ? (n * (n - 1)) / 2 : n * n }
}

/** The first partner of industry i. */
export function firstPartner({ kind }: PairSpace, i: number): number {
  return kind === 'shared' ? i + 1 : 0
}

/** What is added to j to get the place of (i, j). */
export function pairBase({ kind, n }: PairSpace, i: number): number {
  return kind === 'shared' ? (i * (2 * n - i - 1)) / 2 - i - 1 : i * n
}

/** The place of (i, j); for `shared` in any order. */
export function pairPlace(space: PairSpace, i: number, j: number): number {
  return space.kind === 'shared' && i > j ? pairBase(space, j) + i : pairBase(space, i) + j
}

/** The industry i of the pair at a place. */
export function rowOfPair(space: PairSpace, place: number): number {
  let [low, high] = [0, space.n - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pairBase(space, middle) + firstPartner(space, middle) <= place) low = middle
    else high = middle - 1
  }
  return low
}
