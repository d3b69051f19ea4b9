import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { cliWords, type Locale, type SvgElement, say, svgToText } from '#core'
import { canvasProblem, type PixelSize, pngSize, stretchedTo, withDensity } from '#core/export'
import { packageRoot } from './packageRoot.ts'
import { lineOf, reportOf } from './report.ts'
import { Stop } from './stop.ts'

const fontNames = ['SourceSans3-Regular.ttf', 'SourceSans3-Semibold.ttf', 'SourceSerif4-Semibold.ttf']

/**
 * Draws an SVG picture as a PNG of exactly a number of pixels, stamped with its density. The rasteriser's adapter of the command
 * line. Throws Stop(1) over the canvas limit, without the fonts, or when the PNG's size is not what was asked.
 */
export function rasterise(svg: SvgElement, size: PixelSize, dotsPerInch: number, locale: Locale): Uint8Array {
  const problem = canvasProblem(size.width, size.height)
  if (problem) throw new Stop(1, lineOf(reportOf(problem, locale)))
  const picture = new Resvg(svgToText(stretchedTo(svg, size)), {
    font: { loadSystemFonts: false, fontFiles: fontFiles(locale), defaultFontFamily: 'Source Sans 3' },
    logLevel: 'off',
  }).render()
  const png = withDensity(picture.asPng(), dotsPerInch)
  const found = pngSize(png)
  if (found?.width === size.width && found.height === size.height) return png
  const [is, expected] = [`${found?.width} × ${found?.height}`, `${size.width} × ${size.height}`]
  throw new Stop(1, say(cliWords.badPicture, locale, { found: is, expected }))
}

/** Resvg leaves text out in silence where it has no font: their absence is an error here. */
function fontFiles(locale: Locale): string[] {
  return fontNames.map((name) => {
    const file = join(packageRoot(), 'public', 'fonts', name)
    if (!existsSync(file)) throw new Stop(1, say(cliWords.fontMissing, locale, { file }))
    return file
  })
}
