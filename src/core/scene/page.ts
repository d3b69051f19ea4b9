/** Where a picture is read; it sets the smallest text and the label budget. */
export type Medium = 'screen' | 'slide' | 'paper'

export interface Page {
  /** CSS pixels (1/96 inch on paper). */
  readonly width: number
  readonly height: number
  readonly medium: Medium
  /** Smallest text in px: screen 12 (or 1/80 of the short side), slide 1/50 of the height, A4 8 pt, A0 24 pt. */
  readonly minText: number
  /** How many labels are shown before the rest goes to the index (product.md): slide 35, A4 80, A0 all. */
  readonly labelBudget: number
}

export type PaperSize = 'a4' | 'a3' | 'a0' | '16:9'

const mm = 96 / 25.4
const pt = 96 / 72

const papers: Record<
  Exclude<PaperSize, '16:9'>,
  { width: number; height: number; minText: number; labelBudget: number }
> = {
  a4: { width: 210, height: 297, minText: 8 * pt, labelBudget: 80 },
  a3: { width: 297, height: 420, minText: 10 * pt, labelBudget: 140 },
  a0: { width: 841, height: 1189, minText: 24 * pt, labelBudget: Number.MAX_SAFE_INTEGER },
}

/** The page of a paper size; 16:9 is a slide of 1920 x 1080 and has no other way up. */
export function paperPage(size: PaperSize, landscape: boolean): Page {
  if (size === '16:9') return { width: 1920, height: 1080, medium: 'slide', minText: 1080 / 50, labelBudget: 35 }
  const { width, height, minText, labelBudget } = papers[size]
  const [w, h] = landscape ? [height, width] : [width, height]
  return { width: Math.round(w * mm), height: Math.round(h * mm), medium: 'paper', minText, labelBudget }
}

/** A page of paper of any size, mm, with type as on the nearest of the known sizes: never smaller than on A4. */
export function millimetrePage(width: number, height: number): Page {
  const { minText, labelBudget } = Math.max(width, height) >= papers.a0.width ? papers.a0 : papers.a4
  return { width: Math.round(width * mm), height: Math.round(height * mm), medium: 'paper', minText, labelBudget }
}

/** A page of a number of pixels, read on a screen at 100 %. */
export function screenPage(width: number, height: number): Page {
  const minText = Math.max(12, Math.min(width, height) / 80)
  return { width, height, medium: 'screen', minText, labelBudget: 80 }
}
