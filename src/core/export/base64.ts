const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const [padding, other] = [64, 65]
const values = new Uint8Array(256).fill(other)
for (let i = 0; i < letters.length; i++) values[letters.charCodeAt(i)] = i
for (const space of '\t\n\r ') values[space.charCodeAt(0)] = 255
values['='.charCodeAt(0)] = padding

const decoder = new TextDecoder()

/** Bytes as text in base64 (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill('='.charCodeAt(0))
  for (let from = 0, to = 0; from < bytes.length; from += 3) {
    const left = bytes.length - from
    const three = (bytes[from] << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0)
    for (let i = 0; i <= Math.min(left, 3); i++) text[to + i] = letters.charCodeAt((three >> (18 - 6 * i)) & 63)
    to += 4
  }
  return decoder.decode(text)
}

/** The bytes of text in base64, given as its ASCII codes; white space is passed. Undefined where it is none. */
export function fromBase64(text: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4))
  let [count, bits, held, padded] = [0, 0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const value = values[text[i]]
    if (value === 255) continue
    if (value === padding) padded++
    else if (value === other || padded > 0) return undefined
    else {
      held = (held << 6) | value
      bits += 6
      if (bits < 8) continue
      bits -= 8
      bytes[count++] = (held >> bits) & 255
    }
  }
  // Two bits of padding to each sign that is left out, and none of them set.
  const isWhole = padded * 2 === bits && (held & ((1 << bits) - 1)) === 0
  return isWhole ? bytes.subarray(0, count) : undefined
}
