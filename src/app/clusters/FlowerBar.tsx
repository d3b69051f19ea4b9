import { type Locale, nameIn, say, clusterWords as w } from '#core'
import { type Editor, flowerOf, goBack, openFlower } from '#editor'
import { useEditor } from '../useEditor.ts'
import { shownName } from './names.ts'

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  /** The cluster that is selected in the picture. */
  readonly clusterId: string | undefined
  /** The cluster that the sheet is open for. */
  readonly edited: string | undefined
  readonly onEdit: (clusterId: string) => void
}

/** Over the picture: an apple that is selected opens as its flower, and a flower leads back to its tree. */
export function FlowerBar({ editor, locale, clusterId, edited, onEdit }: Props) {
  const project = useEditor(editor, ({ history }) => history.present)
  const { diagramId, cameFrom } = useEditor(editor, ({ session }) => session)
  const cameFromName = project.diagrams.find(({ id }) => id === cameFrom?.diagramId)?.name
  const shown = project.diagrams.find(({ id }) => id === diagramId)?.options.cluster
  const cluster = project.clusters.find(({ id }) => id === (clusterId ?? shown))
  const isOpen = cluster !== undefined && flowerOf(project, cluster.id)?.id === diagramId
  if (cameFromName === undefined && (!cluster || (isOpen && cluster.id === edited))) return null
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
          {cameFromName === undefined && cluster.id !== edited && (
            <span className="name">{shownName(project.names, 'cluster', cluster.id, cluster.name, locale)}</span>
          )}
          {!isOpen && (
            <button type="button" className="first" onClick={() => openFlower(editor, cluster.id)}>
              {say(w.openFlower, locale)}
            </button>
          )}
          {cluster.id !== edited && (
            <button type="button" onClick={() => onEdit(cluster.id)}>
              {say(w.edit, locale)}
            </button>
          )}
        </>
      )}
    </div>
  )
}
