import { crc32 } from '../../export/crc32.ts'
import type { Limits } from '../../model/limits.ts'
import { Refusal } from '../refusal.ts'
import type { ArchiveEntry } from './archiveEntries.ts'
import { inflateCapped } from './inflateCapped.ts'

/** Below this size nothing is a bomb: short texts may be packed as closely as they like. */
const harmlessBytes = 1 << 20

/**
 * Unpacks an entry of an archive piece by piece. `onPiece` may return true to have no more. It throws a Refusal at the
 * first byte over what the entry states or over the ratio (`archive-ratio`), and at the end where bytes lack or the check
 * sum does not agree (`archive-damaged`): the bytes themselves are counted, not what the archive states.
 */
export function unzip(entry: ArchiveEntry, limits: Limits, onPiece: (piece: Uint8Array) => boolean | undefined): void {
  const { name, packed, size } = entry
  const most = Math.max(packed.length * limits.archiveRatio, harmlessBytes)
  let [count, sum, stopped] = [0, 0, false]
  const take = (piece: Uint8Array): boolean => {
    count += piece.length
    if (count > size) throw new Refusal({ code: 'archive-damaged', value: name })
    if (count > most)
      throw new Refusal({ code: 'archive-ratio', value: name, values: { bytes: count, limit: limits.archiveRatio } })
    sum = crc32(piece, sum)
    stopped = onPiece(piece) === true
    return stopped
  }
  if (entry.method === 'deflated') inflateNamed(entry, take)
  else if (packed.length > 0) take(packed)
  if (!stopped && (count !== size || sum !== entry.checkSum))
    throw new Refusal({ code: 'archive-damaged', value: name })
}

function inflateNamed({ name, packed }: ArchiveEntry, take: (piece: Uint8Array) => boolean): void {
  try {
    inflateCapped(packed, take)
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.value !== undefined) throw error
    throw new Refusal({ ...error.problem, value: name })
  }
}
