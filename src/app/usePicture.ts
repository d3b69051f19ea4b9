import { useMemo } from 'react'
import {
  composeDiagram,
  type Locale,
  type OutlineEntry,
  outlineOf,
  type Project,
  type Scene,
  type SuggestedLink,
  screenPage,
} from '#core'

export interface Picture {
  readonly scene: Scene
  readonly outline: readonly OutlineEntry[]
}

/** A diagram as picture and as outline; drawn again only when something that it is made of has changed. */
export function usePicture(
  project: Project,
  diagramId: string,
  setting: {
    locale: Locale
    year: number | undefined
    links: readonly SuggestedLink[]
    width: number
    height: number
  },
): Picture | undefined {
  const { locale, year, links, width, height } = setting
  const diagram = project.diagrams.find(({ id }) => id === diagramId)
  const scene = useMemo(
    () => diagram && composeDiagram(project, diagram, { locale, year, links, page: screenPage(width, height) }),
    [project, diagram, locale, year, links, width, height],
  )
  const outline = useMemo(
    () => (diagram ? outlineOf(project, diagram, { locale, year }) : []),
    [project, diagram, locale, year],
  )
  return scene && { scene, outline }
}
