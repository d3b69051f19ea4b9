import { useState } from 'react'
import { appleTreeWords, type Cluster, type Locale, phaseIn, say, clusterWords as w } from '#core'
import type { Editor } from '#editor'
import { useEditor } from '../useEditor.ts'
import { capitalised, shownName } from './names.ts'

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  readonly edited: string | undefined
  readonly onEdit: (clusterId: string) => void
  readonly onNew: () => void
}

/** As many are listed at once; with more than a few there is a filter. */
const most = 200
const few = 12

/** The project's clusters with their phase and members; one click opens the editor. */
export function ClustersPanel({ editor, locale, edited, onEdit, onNew }: Props) {
  const { clusters, names } = useEditor(editor, ({ history }) => history.present)
  const year = useEditor(editor, ({ session }) => session.year)
  const [query, setQuery] = useState('')
  const nameOf = ({ id, name }: Cluster) => shownName(names, 'cluster', id, name, locale)
  const wanted = query.trim().toLowerCase()
  const found = clusters.filter((cluster) => nameOf(cluster).toLowerCase().includes(wanted))
  return (
    <section className="panel clusters" aria-label={say(w.clusters, locale)}>
      <header>
        <h2>{say(w.clusters, locale)}</h2>
        <button type="button" onClick={onNew}>
          {say(w.newCluster, locale)}
        </button>
      </header>
      {clusters.length === 0 && <p className="quiet">{say(w.noClusters, locale)}</p>}
      {clusters.length > few && (
        <input
          type="search"
          aria-label={say(w.filterClusters, locale)}
          placeholder={say(w.filterClusters, locale)}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <ul>
        {found.slice(0, most).map((cluster) => (
          <li key={cluster.id}>
            <button
              type="button"
              aria-current={cluster.id === edited ? 'true' : undefined}
              onClick={() => onEdit(cluster.id)}
            >
              <span className="name">{nameOf(cluster)}</span>{' '}
              <span className="detail">{detail(cluster, year, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && <p className="quiet">{say(w.shownOf, locale, { shown: most, all: found.length })}</p>}
    </section>
  )
}

function detail(cluster: Cluster, year: number | undefined, locale: Locale): string {
  const phase = capitalised(say(appleTreeWords.phases[phaseIn(cluster, year).phase], locale))
  return say(w.row, locale, { phase, n: cluster.memberIds.length })
}
