import { type Locale, say, studioWords as w } from '#core'
import type { Editor } from '#editor'
import type { Notes } from '../notes/useNotes.ts'
import { LazyPart } from '../panels/LazyPart.tsx'
import type { Selection } from '../useSelection.ts'

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  readonly selection: Selection
  readonly notes: Notes
  /** Where there is a dialog for it: opens it with the industries that are selected. */
  readonly onMakeCluster?: (industryIds: readonly string[]) => void
}

const load = () => import('./Properties.tsx')

/** The properties, which come after the first picture. */
export function PropertiesPanel({ editor, locale, selection, notes, onMakeCluster }: Props) {
  const { entries, placed, touch, selectEntity } = selection
  return (
    <LazyPart
      load={load}
      of={{ editor, locale, notes, entries, placed, touch, onSelectEntity: selectEntity, onMakeCluster }}
      locale={locale}
      around={(said) => (
        <section className="panel properties" aria-label={say(w.properties, locale)}>
          <h2>{say(w.properties, locale)}</h2>
          {said}
        </section>
      )}
    />
  )
}
