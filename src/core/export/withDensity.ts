import { crc32 } from './crc32.ts'
import { headBytes, pngChunks, tailBytes, viewOf } from './pngChunks.ts'

const inchesPerMetre = 1 / 0.0254
const unitIsMetre = 1
const contentBytes = 9

/**
 * The PNG with its density said in a pHYs chunk, so that documents place it at its size on paper; one that it had is
 * replaced. The density is kept in whole pixels per metre. Bytes that are no PNG come back as they are: `checkPng` names
 * what is wrong with them. Throws RangeError where the density is no positive number.
 */
export function withDensity(png: Uint8Array, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  if (!(dotsPerInch > 0 && dotsPerInch <= 1e6)) throw new RangeError(`No density: ${dotsPerInch} dots per inch`)
  const chunks = pngChunks(png)
  const [header, ...rest] = chunks
  if (header?.type !== 'IHDR') return png.slice()
  const kept = rest.filter((chunk) => chunk.type !== 'pHYs').map((chunk) => png.subarray(chunk.start, chunk.end))
  // What a reader cannot make out stays where it is: it is `checkPng` that refuses.
  const unread = png.subarray(chunks.at(-1)?.end ?? png.length)
  return joined([png.subarray(0, header.end), densityChunk(dotsPerInch), ...kept, unread])
}

/** Pixels per unit across and down, and the unit (PNG, third edition, 11.3.4.3). */
function densityChunk(dotsPerInch: number): Uint8Array {
  const chunk = new Uint8Array(headBytes + contentBytes + tailBytes)
  const view = viewOf(chunk)
  const perMetre = Math.max(1, Math.round(dotsPerInch * inchesPerMetre))
  view.setUint32(0, contentBytes)
  for (const [i, letter] of [...'pHYs'].entries()) view.setUint8(4 + i, letter.charCodeAt(0))
  view.setUint32(headBytes, perMetre)
  view.setUint32(headBytes + 4, perMetre)
  view.setUint8(headBytes + 8, unitIsMetre)
  view.setUint32(headBytes + contentBytes, crc32(chunk.subarray(4, headBytes + contentBytes)))
  return chunk
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
