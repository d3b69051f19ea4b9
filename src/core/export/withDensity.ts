import { joinedBytes, pngChunk, pngChunks, viewOf } from './pngChunks.ts'

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
  return joinedBytes([png.subarray(0, header.end), densityChunk(dotsPerInch), ...kept, unread])
}

/** Pixels per unit across and down, and the unit (PNG, third edition, 11.3.4.3). */
function densityChunk(dotsPerInch: number): Uint8Array {
  const content = new Uint8Array(contentBytes)
  const view = viewOf(content)
  const perMetre = Math.max(1, Math.round(dotsPerInch * inchesPerMetre))
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  view.setUint8(8, unitIsMetre)
  return pngChunk('pHYs', content)
}
