import type { Problem } from '../model/problem.ts'
import { chunkAgrees, pngChunks, pngSize } from './pngChunks.ts'

/**
 * What is wrong with a PNG that was to be `size` pixels: `picture-damaged` where its chunks do not hold together
 * (cut short, a check sum that does not agree, no pixels), `picture-size-wrong` where it has another size.
 */
export function checkPng(png: Uint8Array, size: { width: number; height: number }): Problem | undefined {
  const found = pngSize(png)
  const chunks = pngChunks(png)
  const whole = chunks.at(-1)?.type === 'IEND' && chunks.at(-1)?.end === png.length
  const hasPixels = chunks.some((chunk) => chunk.type === 'IDAT')
  if (!found || !whole || !hasPixels || !chunks.every((chunk) => chunkAgrees(png, chunk)))
    return { code: 'picture-damaged', severity: 'error', values: { bytes: png.length } }
  if (found.width === size.width && found.height === size.height) return undefined
  const values = { width: size.width, height: size.height, foundWidth: found.width, foundHeight: found.height }
  return { code: 'picture-size-wrong', severity: 'error', values }
}
