import { useMemo } from 'react'
import { composeDiagram, type Locale, type Project, say, screenPage, dialogWords as w } from '#core'
import { Picture } from '../canvas/Picture.tsx'

/** The first picture of what was read, small. */
export function Preview({ project, locale }: { readonly project: Project; readonly locale: Locale }) {
  const scene = useMemo(() => {
    const [diagram] = project.diagrams
    return diagram && composeDiagram(project, diagram, { locale, page: screenPage(1200, 800) })
  }, [project, locale])
  if (!scene) return null
  return (
    <figure className="preview">
      <figcaption>{say(w.preview, locale)}</figcaption>
      <Picture scene={scene} />
    </figure>
  )
}
