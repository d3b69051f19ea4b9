import type { FontFace, Point, TextMark } from '../../scene/scene.ts'
import { fontMetrics, textWidth } from '../../scene/textWidth.ts'
import { wrapText } from '../../scene/wrapText.ts'

export interface DiscLook {
  readonly face: FontFace
  readonly size: number
  readonly lineHeight: number
}

/** Sets words in lines that lie inside a disc, unbroken and in as few lines as can be; undefined where they do not fit. */
export function fitInDisc(text: string, look: DiscLook, radius: number): readonly string[] | undefined {
  const bare = (words: string) => words.replace(/\s/g, '')
  for (const width of [1.86, 1.7, 1.5, 1.3, 1.1, 0.9]) {
    const { lines } = wrapText(text, look.face, look.size, width * radius)
    if (bare(lines.join('')) !== bare(text)) return undefined
    if (discRadius(lines, look) <= radius) return lines
  }
  return undefined
}

/** The radius of the disc around lines set in its middle, px. */
export function discRadius(lines: readonly string[], { face, size, lineHeight }: DiscLook): number {
  const { ascent, descent } = fontMetrics(face)
  const line = (ascent + descent) * size
  const half = ((lines.length - 1) * lineHeight + line) / 2
  return lines.reduce((most, text, i) => {
    const top = i * lineHeight - half
    const y = Math.max(Math.abs(top), Math.abs(top + line))
    return Math.max(most, Math.hypot(textWidth(text, face, size) / 2, y))
  }, 0)
}

/** The height of lines as browsers measure it, px. */
export function blockHeight(lines: readonly string[], { face, size, lineHeight }: DiscLook): number {
  const { ascent, descent } = fontMetrics(face)
  return (ascent + descent) * size + (lines.length - 1) * lineHeight
}

/** Lines in the middle of a disc. */
export function discTextPlace(centre: Point, lines: readonly string[], look: DiscLook): Omit<TextMark, 'key' | 'fill'> {
  const { ascent } = fontMetrics(look.face)
  const height = blockHeight(lines, look)
  return {
    type: 'text',
    x: centre.x,
    y: centre.y - height / 2 + ascent * look.size,
    lines,
    anchor: 'middle',
    ...look,
  }
}
