import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { type Locale, say, clusterSheetWords as w } from '#core'
import type { Editor } from '#editor'
import '../styles/clusterSheet.css'
import { useEditor } from '../useEditor.ts'
import { ClusterEditor } from './ClusterEditor.tsx'
import { NewCluster } from './NewCluster.tsx'
import { shownName } from './names.ts'
import type { Edited } from './useClusterSheet.ts'

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  readonly edited: Edited
  readonly onEdit: (clusterId: string) => void
  readonly onClose: () => void
  /** Where refusals are told: here, while the user looks here. */
  readonly children: ReactNode
}

/** A sheet beside the picture, on which a cluster is made and edited. Escape closes it. */
export default function ClusterSheet({ editor, locale, edited, onEdit, onClose, children }: Props) {
  const project = useEditor(editor, ({ history }) => history.present)
  const place = useRef<HTMLElement>(null)
  const subject = 'clusterId' in edited ? edited.clusterId : ''
  const cluster = project.clusters.find(({ id }) => id === subject)
  const name = cluster && shownName(project.names, 'cluster', cluster.id, cluster.name, locale)
  const title = name === undefined ? say(subject ? w.gone : w.newCluster, locale) : say(w.editor, locale, { name })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first field has the focus when another cluster is opened
  useEffect(() => {
    place.current?.querySelector('input')?.focus()
    place.current?.scrollTo(0, 0)
    // On narrow pages the picture may be out of sight, and the sheet lies under it.
    document.querySelector('.canvas')?.scrollIntoView({ block: 'start' })
  }, [subject])
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  return (
    <section ref={place} className="panel cluster-sheet" aria-label={title} onKeyDown={press}>
      <header>
        <h2>{title}</h2>
        <button type="button" className="close" aria-label={say(w.close, locale)} onClick={onClose}>
          ×
        </button>
      </header>
      {children}
      {cluster && (
        <ClusterEditor
          key={cluster.id}
          editor={editor}
          project={project}
          cluster={cluster}
          locale={locale}
          onDeleted={onClose}
        />
      )}
      {'memberIds' in edited && (
        <NewCluster
          editor={editor}
          project={project}
          memberIds={edited.memberIds}
          locale={locale}
          onMade={onEdit}
          onCancel={onClose}
        />
      )}
    </section>
  )
}
