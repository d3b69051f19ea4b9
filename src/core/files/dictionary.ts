/** Shorter texts are copied faster byte by byte. */
const worthSetting = 128

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Distinct cell texts of a table, numbered from 0 in the order of their first appearance; 0 is the empty text. Cells are
 * looked up as UTF-8 bytes, so a million equal cells make one string, and a number that nobody asks for makes none.
 */
export class Dictionary {
  #arena = new Uint8Array(1 << 16)
  #ends = new Int32Array(1 << 10)
  #hashes = new Int32Array(1 << 10)
  #slots = new Int32Array(1 << 12).fill(-1)
  readonly #texts: (string | undefined)[] = []
  #size = 0

  constructor() {
    this.code(this.#arena, 0, 0)
  }

  get size(): number {
    return this.#size
  }

  /** Bytes of all texts together. */
  get textBytes(): number {
    return this.#ends[this.#size - 1]
  }

  /** The number of the text in `bytes[start, end)`, which is added where it is new. */
  code(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end)
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const code = this.#slots[slot]
      if (code < 0) return this.#add(bytes, start, end, hash, slot)
      if (this.#hashes[code] === hash && this.#equals(code, bytes, start, end)) return code
    }
  }

  /** The text of a number given by `code`. */
  text(code: number): string {
    const known = this.#texts[code]
    if (known !== undefined) return known
    const text = decoder.decode(this.#arena.subarray(this.#start(code), this.#ends[code]))
    this.#texts[code] = text
    return text
  }

  #start(code: number): number {
    return code === 0 ? 0 : this.#ends[code - 1]
  }

  #equals(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#start(code)
    if (this.#ends[code] - from !== end - start) return false
    const arena = this.#arena
    for (let i = start, j = from; i < end; i++, j++) if (bytes[i] !== arena[j]) return false
    return true
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const code = this.#size
    const from = code === 0 ? 0 : this.#ends[code - 1]
    const to = from + end - start
    if (code === this.#ends.length) {
      this.#ends = widened(this.#ends)
      this.#hashes = widened(this.#hashes)
    }
    if (to > this.#arena.length) this.#arena = roomFor(this.#arena, to)
    if (end - start > worthSetting) this.#arena.set(bytes.subarray(start, end), from)
    else for (let i = start, j = from; i < end; i++, j++) this.#arena[j] = bytes[i]
    this.#ends[code] = to
    this.#hashes[code] = hash
    this.#slots[slot] = code
    this.#size++
    if (this.#size * 2 > this.#slots.length) this.#rehash()
    return code
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4).fill(-1)
    const mask = slots.length - 1
    for (let code = 0; code < this.#size; code++) {
      let slot = this.#hashes[code] & mask
      while (slots[slot] >= 0) slot = (slot + 1) & mask
      slots[slot] = code
    }
    this.#slots = slots
  }
}

/** FNV-1a with a last stir, since only the low bits choose the slot. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 13)
}

function widened(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(numbers.length * 2)
  wide.set(numbers)
  return wide
}

function roomFor(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const wide = new Uint8Array(Math.max(length, bytes.length * 2))
  wide.set(bytes)
  return wide
}
