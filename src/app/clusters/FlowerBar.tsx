import { type Locale, nameIn, say, clusterWords as w } from '#core'
import { type Editor, flowerOf, goBack, openFlower } from '#editor'
import { useEditor } from '../useEditor.ts'
import { shownName } from './names.ts'

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  /** The cluster that is selected in the picture. */
  readonly clusterId: string | undefined
  readonly onEdit: (clusterId: string) => void
}

/** Over the picture: an apple that is selected opens as its flower, and a flower leads back to its tree. */
export function FlowerBar({ editor, locale, clusterId, onEdit }: Props) {
  const project = useEditor(editor, ({ history }) => history.present)
  const { diagramId, cameFrom } = useEditor(editor, ({ session }) => session)
  const cameFromName = project.diagrams.find(({ id }) => id === cameFrom?.diagramId)?.name
  const shown = project.diagrams.find(({ id }) => id === diagramId)?.options.cluster
  const cluster = project.clusters.find(({ id }) => id === (clusterId ?? shown))
  if (!cluster && cameFromName === undefined) return null
  return (
    <div className="flower-bar">
      {cameFromName !== undefined && (
        <button type="button" onClick={() => goBack(editor)}>
          <span aria-hidden="true">← </span>
          {say(w.backTo, locale, { name: nameIn(cameFromName, locale) })}
        </button>
      )}
      {cluster && (
        <>
          {cameFromName === undefined && (
            <span className="name">{shownName(project.names, 'cluster', cluster.id, cluster.name, locale)}</span>
          )}
          {flowerOf(project, cluster.id)?.id !== diagramId && (
            <button type="button" className="first" onClick={() => openFlower(editor, cluster.id)}>
              {say(w.openFlower, locale)}
            </button>
          )}
          <button type="button" onClick={() => onEdit(cluster.id)}>
            {say(w.edit, locale)}
          </button>
        </>
      )}
    </div>
  )
}
