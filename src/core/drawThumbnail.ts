import { composeDiagram } from './diagrams/composeDiagram.ts'
import type { Project } from './model/project.ts'
import { sceneToSvg } from './render/sceneToSvg.ts'
import { svgToText } from './render/svgToText.ts'
import { screenPage } from './scene/page.ts'
import type { Locale } from './words/say.ts'

/** A project's first diagram as SVG text, to be shown small; undefined where it has none. */
export function drawThumbnail(project: Project, locale: Locale): string | undefined {
  const diagram = project.diagrams[0]
  if (!diagram) return undefined
  const setting = { locale, year: undefined, page: screenPage(1200, 750) }
  return svgToText(sceneToSvg(composeDiagram(project, diagram, setting)))
}
