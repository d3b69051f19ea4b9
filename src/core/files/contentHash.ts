/**
 * Names content by 16 hexadecimal digits: the same bytes in any order of the files and under any names give the same.
 * Two 32-bit multiply-xorshift lanes with the constants of MurmurHash3 and xxHash; against mistakes, not against enemies.
 */
export function contentHash(files: readonly Uint8Array[]): string {
  const hashes = files.map(hashOf).sort()
  return hashes.length === 1 ? hashes[0] : hashOf(new TextEncoder().encode(hashes.join(' ')))
}

function hashOf(bytes: Uint8Array): string {
  let [a, b] = [0x9747b28c ^ bytes.length, 0x165667b1]
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.length & ~3
  for (let at = 0; at < whole; at += 4) {
    const word = view.getInt32(at, true)
    a = Math.imul(a ^ word, 0x85ebca6b)
    b = Math.imul(b ^ word, 0xc2b2ae35)
    a ^= a >>> 15
    b ^= b >>> 13
  }
  for (let at = whole; at < bytes.length; at++) {
    a = Math.imul(a ^ bytes[at], 0x27d4eb2f)
    b = Math.imul(b ^ bytes[at], 0x9e3779b1)
  }
  return hex(stirred(a ^ (b >>> 16))) + hex(stirred(b ^ (a >>> 11)))
}

function stirred(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}

function hex(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0')
}
