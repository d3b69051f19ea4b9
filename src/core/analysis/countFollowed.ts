import type { Shuffle } from './curveball.ts'
import type { Followed } from './drawTally.ts'

/** Counts what each followed pair shares in a draw: by the bits of both, or through the narrower row where that is shorter. */
export function countFollowed(left: Shuffle, right: Shuffle, followed: Followed, counts: Uint16Array): void {
  for (let k = 0; k < counts.length; k++) {
    const [i, j] = [followed.left[k], followed.right[k]]
    const mine = left.rowStart[i + 1] - left.rowStart[i]
    const theirs = right.rowStart[j + 1] - right.rowStart[j]
    if (Math.min(mine, theirs) > 2 * left.words) counts[k] = sharedBits(left, i, right, j)
    else counts[k] = mine <= theirs ? sharedColumns(left, i, right, j) : sharedColumns(right, j, left, i)
  }
}

function sharedBits(left: Shuffle, i: number, right: Shuffle, j: number): number {
  const { words, bits } = left
  const others = right.bits
  const [mine, theirs] = [i * words, j * words]
  let count = 0
  for (let word = 0; word < words; word++) {
    // The bits of a word, counted in parallel (Knuth, The Art of Computer Programming 4A, 7.1.3).
    let x = bits[mine + word] & others[theirs + word]
    x -= (x >>> 1) & 0x55555555
    x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
    count += Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}

function sharedColumns(narrow: Shuffle, i: number, broad: Shuffle, j: number): number {
  const { columns, rowStart } = narrow
  const { bits, words } = broad
  const base = j * words
  let count = 0
  for (let at = rowStart[i]; at < rowStart[i + 1]; at++) {
    const column = columns[at]
    count += (bits[base + (column >> 5)] >>> (column & 31)) & 1
  }
  return count
}
