import { limits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'

/**
 * What keeps a picture of a number of pixels from being drawn: `canvas-too-large` beyond what browsers can hold (they
 * would give a blank file), with the largest size of the same proportions; `canvas-empty` where there is not one pixel.
 */
export function canvasProblem(width: number, height: number): Problem | undefined {
  if (!(width >= 1 && height >= 1)) return { code: 'canvas-empty', severity: 'error', values: { width, height } }
  const { canvasSide, canvasArea } = limits
  if (Math.max(width, height) <= canvasSide && width * height <= canvasArea) return undefined
  const scale = Math.min(canvasSide / Math.max(width, height), Math.sqrt(canvasArea / width / height))
  const values = { width, height, largestWidth: fitted(width * scale), largestHeight: fitted(height * scale) }
  return { code: 'canvas-too-large', severity: 'error', values }
}

function fitted(length: number): number {
  return Math.min(limits.canvasSide, Math.max(1, Math.floor(length)))
}
