/**
 * A seeded source of numbers in [0, 1): the same seed gives the same picture everywhere. Generator: sfc32 by Chris
 * Doty-Humphrey (PractRand, public domain), 32-bit integer arithmetic only, so every runtime agrees to the bit.
 */
export function createRandom(seed: number | string): () => number {
  const text = String(seed)
  let a = hash32(text, 0x9e3779b9)
  let b = hash32(text, 0x243f6a88)
  let c = hash32(text, 0xb7e15162)
  let counter = 1
  const next = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 4_294_967_296
  }
  // The first numbers still show the seed: sfc32 asks for a dozen rounds before use.
  for (let round = 0; round < 15; round++) next()
  return next
}

/** A 32-bit hash of a text: FNV-1a over UTF-16 units, ended by the finaliser of MurmurHash3 (Austin Appleby, public domain). */
function hash32(text: string, basis: number): number {
  let h = basis
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) | 0
}
