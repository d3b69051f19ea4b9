import type { TextMark } from '../scene/scene.ts'
import { fontMetrics } from '../scene/textWidth.ts'
import { wrapText } from '../scene/wrapText.ts'
import { say, type Words } from '../words/say.ts'
import type { DiagramInput } from './diagramKind.ts'

/** What to bring, said in the middle of the place where it will grow (from `top` to `foot`, px). */
export function invitationMark(
  { page, theme, locale }: Pick<DiagramInput, 'page' | 'theme' | 'locale'>,
  words: Words,
  size: number,
  top: number,
  foot: number,
): TextMark {
  const { lines } = wrapText(say(words, locale), 'text', size, page.width * 0.7)
  const { ascent, descent } = fontMetrics('text')
  const height = (ascent + descent) * size + (lines.length - 1) * size * 1.4
  return {
    type: 'text',
    key: 'invitation',
    role: 'invitation',
    x: page.width / 2,
    y: (top + foot - height) / 2 + ascent * size,
    lines,
    size,
    lineHeight: size * 1.4,
    face: 'text',
    fill: theme.quietText,
    anchor: 'middle',
  }
}
