import { toBlob } from 'html-to-image'
import { checkPng } from '#core/export'
import { fontFaceRules } from './embedFonts.ts'

/** Pixels of the picture for one of the page: sharp on paper too. */
const pixelRatio = 2

/**
 * Draws a piece of the page, as it stands there, as a PNG. Only for what is HTML: diagrams are drawn from their scene. It
 * must hold no text areas, whose copies need a sink that the policy of the page closes. Throws where it cannot be drawn.
 */
export async function drawElement(element: HTMLElement): Promise<Uint8Array> {
  const { offsetWidth: width, offsetHeight: height } = element
  const blob = await toBlob(element, { pixelRatio, width, height, fontEmbedCSS: await fontFaceRules() })
  if (!blob) throw new Error('no picture')
  const png = new Uint8Array(await blob.arrayBuffer())
  const problem = checkPng(png, { width: width * pixelRatio, height: height * pixelRatio })
  if (problem) throw new Error(problem.code)
  return png
}
