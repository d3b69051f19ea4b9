export const encodings = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'Windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** A file's bytes as UTF-8 without byte order mark, and the encoding they were in. */
export interface Decoded {
  readonly bytes: Uint8Array
  readonly encoding: Encoding
}

const chunk = 1 << 22

/** Makes UTF-8 of a file. The encoding is the one given, or guessed: byte order mark, valid UTF-8, else Windows-1252. */
export function decode(bytes: Uint8Array, given?: Encoding): Decoded {
  const encoding = given ?? guessEncoding(bytes)
  const body = bytes.subarray(markLength(bytes, encoding))
  if (encoding === 'UTF-8' && (given === undefined || isUtf8(body))) return { bytes: body, encoding }
  return { bytes: reencode(body, encoding), encoding }
}

function guessEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  return isUtf8(bytes) ? 'UTF-8' : 'Windows-1252'
}

function markLength(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'UTF-8') return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  if (encoding === 'UTF-16LE') return bytes[0] === 0xff && bytes[1] === 0xfe ? 2 : 0
  if (encoding === 'UTF-16BE') return bytes[0] === 0xfe && bytes[1] === 0xff ? 2 : 0
  return 0
}

/** In pieces, so that checking 200 MB makes no string of 200 MB. */
function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += chunk) decoder.decode(bytes.subarray(at, at + chunk), { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

function reencode(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  const decoder = new TextDecoder(encoding.toLowerCase())
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += chunk)
    pieces.push(encoder.encode(decoder.decode(bytes.subarray(at, at + chunk), { stream: true })))
  pieces.push(encoder.encode(decoder.decode()))
  return joined(pieces)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
