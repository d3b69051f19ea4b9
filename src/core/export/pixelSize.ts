import type { Page } from '../scene/page.ts'

/** A size in whole pixels. */
export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** CSS pixels to the inch: a page's own measure. */
export const pageDensity = 96
const mmPerInch = 25.4

/**
 * The size of a picture in pixels at a density, pixels per inch. A page counts 96 px to the inch; paper is whole
 * millimetres, from which its px were rounded: A4 at 300 is 2480 × 3508.
 */
export function pixelSize(page: Page, dotsPerInch: number): PixelSize {
  const inches = (px: number) =>
    page.medium === 'paper' ? Math.round((px / pageDensity) * mmPerInch) / mmPerInch : px / pageDensity
  return {
    width: Math.round(inches(page.width) * dotsPerInch),
    height: Math.round(inches(page.height) * dotsPerInch),
  }
}

/**
 * An SVG picture to be drawn at a number of pixels. Whole pixels have not quite the page's proportions: it is stretched by
 * less than one of them, to the edges.
 */
export function stretchedTo<T extends { readonly attributes: Readonly<Record<string, string>> }>(
  svg: T,
  { width, height }: PixelSize,
): T {
  const attributes = { ...svg.attributes, width: `${width}`, height: `${height}`, preserveAspectRatio: 'none' }
  return { ...svg, attributes }
}
