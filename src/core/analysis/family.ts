import type { Incidence } from './incidence.ts'
import { firstPartner, type PairSpace, pairBase } from './pairSpace.ts'
import type { PairFamily } from './settings.ts'

/**
 * Which pairs are looked at, 1 by place: all, or those across sectors. An industry without a sector is in a sector of its
 * own. Filtered before testing, because the correction counts the tests.
 */
export function familyOf({ sector }: Incidence, space: PairSpace, pairs: PairFamily): Uint8Array {
  const member = new Uint8Array(space.size)
  for (let i = 0; i < space.n; i++) {
    const base = pairBase(space, i)
    for (let j = firstPartner(space, i); j < space.n; j++)
      if (i !== j && (pairs === 'all' || sector[i] !== sector[j] || sector[i] < 0)) member[base + j] = 1
  }
  return member
}
