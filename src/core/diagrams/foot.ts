import { nameIn } from '../model/name.ts'
import type { SceneMark } from '../scene/scene.ts'
import { fontMetrics } from '../scene/textWidth.ts'
import { wrapText } from '../scene/wrapText.ts'
import { diagramWords } from '../words/diagrams.ts'
import { say } from '../words/say.ts'
import type { DiagramInput } from './diagramKind.ts'

type PictureInput = Pick<DiagramInput, 'source' | 'modified' | 'view' | 'locale' | 'page' | 'theme'>

export interface Foot {
  /** Where it begins, px from the top. */
  readonly head: number
  readonly marks: readonly SceneMark[]
}

/** The source line at the page's foot. */
export function layoutFoot(input: PictureInput, type: { margin: number; key: number }): Foot {
  const { page, theme } = input
  const { lines } = wrapText(sourceLine(input), 'text', type.key, page.width - 2 * type.margin)
  const { ascent, descent } = fontMetrics('text')
  const head = page.height - type.margin * 0.7 - (ascent + descent) * type.key - (lines.length - 1) * type.key * 1.25
  if (lines.length === 0) return { head: page.height - type.margin * 0.7, marks: [] }
  const mark: SceneMark = {
    type: 'text',
    key: 'source',
    role: 'source',
    x: type.margin,
    y: head + ascent * type.key,
    lines,
    size: type.key,
    lineHeight: type.key * 1.25,
    face: 'text',
    fill: theme.quietText,
    anchor: 'start',
  }
  return { head, marks: [mark] }
}

/** Source and date, and what the analyst left out or drew as one. */
function sourceLine({ source, modified, view, locale }: PictureInput): string {
  const text = source ? say(diagramWords.source, locale, { text: nameIn(source, locale) }) : ''
  const hidden = view && view.hidden > 0 ? say(diagramWords.hiddenHere, locale, { n: view.hidden }) : ''
  const groups = view && view.groups > 0 ? say(diagramWords.groupedHere, locale, { n: view.groups }) : ''
  return [text, modified?.slice(0, 10) ?? '', hidden, groups].filter(Boolean).join(' · ')
}
