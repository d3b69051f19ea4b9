import { millimetrePage, type Page, type PaperSize, paperPage, screenPage } from '#core'
import { type PixelSize, pageDensity } from '#core/export'

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
