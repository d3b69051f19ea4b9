import type { SvgElement } from '#core'

const faces = [
  { family: 'Source Sans 3', weight: '400', file: 'SourceSans3-Regular.ttf' },
  { family: 'Source Sans 3', weight: '600', file: 'SourceSans3-Semibold.ttf' },
  { family: 'Source Serif 4', weight: '600', file: 'SourceSerif4-Semibold.ttf' },
] as const

let fontRules: Promise<string> | undefined

/**
 * The picture with its fonts in it. Only what is drawn on a canvas gets them: an image has no fonts of the page, and a
 * file for others has no style sheet. Throws where a font cannot be had: without it the letters would be others.
 */
export async function embedFonts(svg: SvgElement): Promise<SvgElement> {
  const style: SvgElement = { tag: 'style', attributes: {}, children: [await fontFaceRules()] }
  return { ...svg, children: [style, ...svg.children] }
}

/** The fonts of the page as rules that hold their bytes. Throws where a font cannot be had. */
export function fontFaceRules(): Promise<string> {
  fontRules ??= Promise.all(faces.map(fontRule)).then((rules) => rules.join('\n'))
  // What failed once is asked for again the next time.
  fontRules.catch(() => {
    fontRules = undefined
  })
  return fontRules
}

async function fontRule({ family, weight, file }: (typeof faces)[number]): Promise<string> {
  const response = await fetch(`${import.meta.env.BASE_URL}fonts/${file}`)
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  const source = `data:font/ttf;base64,${base64(new Uint8Array(await response.arrayBuffer()))}`
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${source}) format("truetype")}`
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  // String.fromCharCode takes its bytes as arguments, of which there may not be many at once.
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return btoa(parts.join(''))
}
