import { done, type Problem, type Result, refused, type SvgElement, svgToText } from '#core'
import { canvasProblem, checkPng, withDensity } from '#core/export'
import { embedFonts } from './embedFonts.ts'

export interface PixelSize {
  readonly width: number
  readonly height: number
}

/**
 * Draws an SVG picture as a PNG of exactly a number of pixels with its density. The rasteriser's adapter of the page: the
 * fonts are put into the picture, it is drawn on a canvas, and the bytes are read again before they are offered.
 */
export async function rasterise(svg: SvgElement, size: PixelSize, dotsPerInch: number): Promise<Result<Uint8Array>> {
  const tooLarge = canvasProblem(size.width, size.height)
  if (tooLarge) return refused(tooLarge)
  const image = await loadImage(svgToText(await embedFonts(sized(svg, size))))
  if (!image) return refused(failed('picture-not-drawn'))
  const blob = await drawn(image, size)
  if (!blob) return refused(failed('picture-not-drawn'))
  const png = withDensity(new Uint8Array(await blob.arrayBuffer()), dotsPerInch)
  const problem = checkPng(png, size)
  return problem ? refused(problem) : done(png)
}

function failed(code: string): Problem {
  return { code, severity: 'error' }
}

/** Whole pixels have not quite the page's proportions: the picture is stretched by less than one of them, to the edges. */
function sized(svg: SvgElement, { width, height }: PixelSize): SvgElement {
  const attributes = { ...svg.attributes, width: `${width}`, height: `${height}`, preserveAspectRatio: 'none' }
  return { ...svg, attributes }
}

async function loadImage(text: string): Promise<HTMLImageElement | undefined> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = url
  try {
    await image.decode()
    return image
  } catch {
    return undefined
  } finally {
    URL.revokeObjectURL(url)
  }
}

function drawn(image: HTMLImageElement, { width, height }: PixelSize): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) return Promise.resolve(null)
  context.drawImage(image, 0, 0, width, height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
