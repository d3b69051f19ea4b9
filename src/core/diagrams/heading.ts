import { nameIn } from '../model/name.ts'
import type { SceneMark } from '../scene/scene.ts'
import { fontMetrics } from '../scene/textWidth.ts'
import { wrapText } from '../scene/wrapText.ts'
import type { DiagramInput } from './diagramKind.ts'

export interface Heading {
  readonly marks: readonly SceneMark[]
  /** Where the picture proper may begin, px from the top. */
  readonly foot: number
}

/** Title and subtitle at the page's head: the diagram's own, else the project's. `remark` follows the subtitle. */
export function composeHeading(input: DiagramInput, margin: number, remark: string): Heading {
  const { page, theme, locale, diagram } = input
  const width = page.width - 2 * margin
  const title = nameIn(diagram.title ?? input.title, locale)
  const subtitle = diagram.subtitle ?? input.subtitle
  const under = [subtitle ? nameIn(subtitle, locale) : '', remark].filter(Boolean).join(' · ')
  const large = page.minText * (page.medium === 'slide' ? 2.1 : 2.5)
  const small = page.minText * 1.22
  const titleLines = wrapText(title, 'display', large, width).lines
  const underLines = wrapText(under, 'text', small, width).lines
  const first = margin + fontMetrics('display').ascent * large * 0.92
  const second =
    first +
    (titleLines.length - 1) * large * 1.12 +
    fontMetrics('display').descent * large +
    fontMetrics('text').ascent * small
  const marks: SceneMark[] = []
  const common = { type: 'text' as const, x: margin, anchor: 'start' as const }
  if (titleLines.length > 0)
    marks.push({
      ...common,
      key: 'title',
      role: 'title',
      y: first,
      lines: titleLines,
      size: large,
      lineHeight: large * 1.12,
      face: 'display',
      fill: theme.text,
    })
  if (underLines.length > 0)
    marks.push({
      ...common,
      key: 'subtitle',
      role: 'subtitle',
      y: second,
      lines: underLines,
      size: small,
      lineHeight: small * 1.3,
      face: 'text',
      fill: theme.quietText,
    })
  return { marks, foot: second + (underLines.length - 1) * small * 1.3 + small * 0.6 }
}
