import { done, type Result, refused, type SvgElement, svgToText } from '#core'
import { canvasProblem, checkPng, type PixelSize, stretchedTo, withDensity } from '#core/export'
import { embedFonts } from './embedFonts.ts'

/**
 * Draws an SVG picture as a PNG of exactly a number of pixels with its density. The rasteriser's adapter of the page: the
 * fonts are put into the picture, it is drawn on a canvas, and the bytes are read again before they are offered.
 */
export async function rasterise(svg: SvgElement, size: PixelSize, dotsPerInch: number): Promise<Result<Uint8Array>> {
  const tooLarge = canvasProblem(size.width, size.height)
  if (tooLarge) return refused(tooLarge)
  try {
    const image = await loadImage(svgToText(await embedFonts(stretchedTo(svg, size))))
    const blob = await drawn(image, size)
    const png = withDensity(new Uint8Array(await blob.arrayBuffer()), dotsPerInch)
    const problem = checkPng(png, size)
    return problem ? refused(problem) : done(png)
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error)
    return refused({ code: 'picture-not-drawn', severity: 'error', value })
  }
}

async function loadImage(text: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = url
  try {
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** Without an error, browsers give no blob where a canvas is too large for their memory. */
function drawn(image: HTMLImageElement, { width, height }: PixelSize): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) return Promise.reject(new Error('no canvas'))
  context.drawImage(image, 0, 0, width, height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  )
}
