import type { Shuffle } from './curveball.ts'
import type { Followed } from './drawTally.ts'

/** Counts what each followed pair shares in a draw: by the bits of both, or through the narrower row where that is shorter. */
export function countFollowed(left: Shuffle, right: Shuffle, followed: Followed, counts: Uint16Array): void {
  for (let k = 0; k < counts.length; k++) {
    const [i, j] = [followed.left[k], followed.right[k]]
    const mine = left.rowStart[i + 1] - left.rowStart[i]
    const theirs = right.rowStart[j + 1] - right.rowStart[j]
    if (Math.min(mine, theirs) > left.words) counts[k] = sharedBits(left, i, right, j)
    else counts[k] = mine <= theirs ? sharedColumns(left, i, right, j) : sharedColumns(right, j, left, i)
  }
}

/** Four words at a time are added with carries, bit by bit (Harley and Seal's way; Warren, Hacker's Delight 2, 5-1): half the work. */
function sharedBits(left: Shuffle, i: number, right: Shuffle, j: number): number {
  const { words, bits } = left
  const others = right.bits
  let mine = i * words
  let theirs = j * words
  const end = mine + words
  let ones = 0
  let twos = 0
  let count = 0
  for (; mine + 4 <= end; mine += 4, theirs += 4) {
    const a = bits[mine] & others[theirs]
    const b = bits[mine + 1] & others[theirs + 1]
    const c = bits[mine + 2] & others[theirs + 2]
    const d = bits[mine + 3] & others[theirs + 3]
    const sumA = ones ^ a
    const twosA = (ones & a) | (sumA & b)
    ones = sumA ^ b
    const sumB = ones ^ c
    const twosB = (ones & c) | (sumB & d)
    ones = sumB ^ d
    const sumTwos = twos ^ twosA
    count += bitCount((twos & twosA) | (sumTwos & twosB))
    twos = sumTwos ^ twosB
  }
  count = 4 * count + 2 * bitCount(twos) + bitCount(ones)
  for (; mine < end; mine++, theirs++) count += bitCount(bits[mine] & others[theirs])
  return count
}

/** The bits of a word, counted in parallel (Knuth, The Art of Computer Programming 4A, 7.1.3). */
function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
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
