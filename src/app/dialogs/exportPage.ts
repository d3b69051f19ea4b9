import { millimetrePage, type Page, type PaperSize, paperPage, screenPage } from '#core'
import type { PixelSize } from '../browser/rasterise.ts'

/** How large a picture is to be, as the user says it. */
export interface SizeChoice {
  readonly kind: 'seen' | 'pixels' | 'millimetres' | PaperSize
  readonly landscape: boolean
  /** px, or mm. */
  readonly width: number
  readonly height: number
  /** Pixels per inch of paper. */
  readonly density: number
}

/** CSS pixels to the inch: the page's own measure. */
const pageDensity = 96
const mmPerInch = 25.4

/** The page of a choice; `seen` is what the canvas shows. */
export function pageOf({ kind, landscape, width, height }: SizeChoice, seen: PixelSize): Page {
  if (kind === 'seen') return screenPage(seen.width, seen.height)
  if (kind === 'pixels') return screenPage(width, height)
  if (kind === 'millimetres') return millimetrePage(width, height)
  return paperPage(kind, landscape)
}

/** Pixels per inch of the picture: paper has its density, all else the page's. */
export function densityOf(page: Page, { density }: SizeChoice): number {
  return page.medium === 'paper' ? density : pageDensity
}

/** The picture's size in pixels; paper is whole millimetres, from which its px were rounded: A4 at 300 is 2480 × 3508. */
export function pixelsOf(page: Page, density: number): PixelSize {
  const inches = (px: number) =>
    page.medium === 'paper' ? Math.round((px / pageDensity) * mmPerInch) / mmPerInch : px / pageDensity
  return {
    width: Math.round(inches(page.width) * density),
    height: Math.round(inches(page.height) * density),
  }
}
