import { nameIn } from '../model/name.ts'
import type { Problem } from '../model/problem.ts'
import type { Diagram, Project } from '../model/project.ts'
import type { Page } from '../scene/page.ts'
import type { Scene } from '../scene/scene.ts'
import type { Theme } from '../scene/theme.ts'
import { themeOf } from '../scene/themes.ts'
import { wrapText } from '../scene/wrapText.ts'
import { diagramWords } from '../words/diagrams.ts'
import { type Locale, say } from '../words/say.ts'
import type { DiagramInput, OutlineEntry } from './diagramKind.ts'
import { composeHeading } from './heading.ts'
import { numberedLinks, type SuggestedLink } from './links.ts'
import { composeNotes, noteEntries } from './notes.ts'
import { findKind } from './registry.ts'
import { viewOf } from './view.ts'

/** What a picture needs beside its project. */
export interface PictureSetting {
  readonly locale: Locale
  /** undefined: the diagram's own. */
  readonly theme?: Theme
  readonly page: Page
  /** undefined: each thing at its latest. */
  readonly year?: number
  /** Suggestions to show, best first: they come from the analysis, which composing never runs. */
  readonly links?: readonly SuggestedLink[]
  /** Leaves the ground out, so that the picture can lie on another. */
  readonly transparent?: boolean
}

/**
 * Draws a diagram of a project: same project, diagram and setting, same scene. A kind this version does not know, or
 * options that do not fit their kind, give a page that says so.
 */
export function composeDiagram(project: Project, diagram: Diagram, setting: PictureSetting): Scene {
  const input: DiagramInput = {
    ...shownIn(project, diagram, setting.year),
    ...setting,
    theme: setting.theme ?? themeOf(diagram.options.theme),
    links: numberedLinks(project, setting.links ?? []),
  }
  const composed = findKind(diagram.kind)?.compose(input)
  const drawn = composed?.ok ? composed.value : composeNotice(input, noticeWords(diagram, composed?.problems, setting))
  const scene = composeNotes(drawn, input)
  if (!setting.transparent) return scene
  const { background: _, ...rest } = scene
  return rest
}

/** What a diagram shows as a tree of names, in the order of the picture from left to right. */
export function outlineOf(
  project: Project,
  diagram: Diagram,
  setting: Pick<PictureSetting, 'locale' | 'year'>,
): readonly OutlineEntry[] {
  const input = { ...shownIn(project, diagram, setting.year), ...setting }
  const outline = findKind(diagram.kind)?.outline(input) ?? []
  return [...outline, ...noteEntries(input, outline)]
}

/** The project as the diagram shows it, with its options as they stand in the file. */
function shownIn(project: Project, diagram: Diagram, year: number | undefined) {
  const view = viewOf(project, diagram, year)
  return { ...view.project, view: view.facts, diagram, options: diagram.options }
}

function noticeWords({ kind }: Diagram, problems: readonly Problem[] | undefined, { locale }: PictureSetting): string {
  if (!problems) return say(diagramWords.unknownKind, locale, { kind })
  return problems
    .map(({ value = '', values }) => say(diagramWords.badOption, locale, { option: `${values?.option}`, value }))
    .join(' ')
}

function composeNotice(input: DiagramInput, notice: string): Scene {
  const { page, theme, locale, diagram } = input
  const margin = Math.min(page.width, page.height) * 0.04
  const heading = composeHeading(input, margin, '')
  const size = page.minText * 1.4
  const { lines } = wrapText(notice, 'text', size, page.width * 0.6)
  return {
    width: page.width,
    height: page.height,
    background: theme.ground,
    title: nameIn(diagram.title ?? input.title, locale),
    description: notice,
    marks: [
      ...heading.marks,
      {
        type: 'text',
        key: 'notice',
        role: 'notice',
        x: page.width / 2,
        y: page.height / 2 - ((lines.length - 1) * size * 1.4) / 2,
        lines,
        size,
        lineHeight: size * 1.4,
        face: 'text',
        fill: theme.text,
        anchor: 'middle',
      },
    ],
  }
}
