import { useEffect, useMemo, useState } from 'react'
import {
  composeDiagram,
  findKind,
  type Locale,
  loadKinds,
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
  const hasAll = useKinds()
  const found = project.diagrams.find(({ id }) => id === diagramId)
  const diagram = hasAll || !found || (findKind(found.kind)?.isReady() ?? true) ? found : undefined
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

/** Whether every kind of diagram is there; those that are not come after the first picture. */
function useKinds(): boolean {
  const [hasAll, setAll] = useState(false)
  useEffect(() => {
    let current = true
    // Where they do not come, the page waits at such a diagram; the next one that is looked at asks again.
    loadKinds().then(
      () => current && setAll(true),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [])
  return hasAll
}

/** A part of the page that draws diagrams of any kind, once they are there. */
export async function withKinds<T>(part: Promise<T>): Promise<T> {
  await loadKinds()
  return part
}
