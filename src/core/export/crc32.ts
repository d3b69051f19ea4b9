/** Four tables, so that four bytes are summed at a time ("slicing-by-4", Kounavis and Berry, 2008). */
const tables = makeTables()

function makeTables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    return c
  })
  const all = [first]
  for (let i = 1; i < 4; i++) all.push(all[i - 1].map((c) => first[c & 0xff] ^ (c >>> 8)))
  return all
}

/**
 * The check sum of a PNG chunk's type and content, or of an entry of a ZIP archive, 0..2^32-1 (PNG, third edition,
 * annex D). Bytes may come in pieces: `before` is the sum of those that came before.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3] = tables
  const whole = bytes.length - (bytes.length % 4)
  let c = ~before
  let at = 0
  for (; at < whole; at += 4) {
    c ^= bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)
    c = t3[c & 0xff] ^ t2[(c >>> 8) & 0xff] ^ t1[(c >>> 16) & 0xff] ^ t0[c >>> 24]
  }
  for (; at < bytes.length; at++) c = t0[(c ^ bytes[at]) & 0xff] ^ (c >>> 8)
  return ~c >>> 0
}
