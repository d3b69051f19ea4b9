import { lazy, Suspense, useMemo, useState } from 'react'
import {
  type Diagram,
  type DiagramNote,
  findWords as f,
  type Locale,
  noteKey,
  type OutlineEntry,
  say,
  studioWords as w,
} from '#core'
import { type Editor, hiddenThings, thingOf } from '#editor'
import { hasWords, wordsOf } from '../acts/matching.ts'
import { useEditor } from '../useEditor.ts'
import type { Selection } from '../useSelection.ts'
import { Outline } from './Outline.tsx'
import { allEntries, filtered } from './visible.ts'

const Hidden = lazy(() => import('./Hidden.tsx'))

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  readonly selection: Selection
  readonly onMakeCluster?: (industryIds: readonly string[]) => void
}

/** With fewer lines than this nobody needs a filter. */
const few = 20

/** The outline of the diagram that is looked at, and what it leaves out. */
export function OutlinePanel({ editor, locale, selection, onMakeCluster }: Props) {
  const { project, outline, keys, placed, touch, select } = selection
  const diagramId = useEditor(editor, ({ session }) => session.diagramId)
  const diagram = project.diagrams.find(({ id }) => id === diagramId)
  const hidden = useMemo(() => (diagram ? hiddenThings(project, diagram) : []), [project, diagram])
  const thing = (entityId: string | undefined) =>
    entityId === undefined ? undefined : thingOf(project, diagram, entityId)
  const [text, setText] = useState('')
  const { found, shown, of } = useFiltered(outline, text)
  return (
    <section className="panel outline" aria-label={say(w.outline, locale)}>
      <h2>{say(w.outline, locale)}</h2>
      {(of > few || text !== '') && (
        <input
          type="search"
          className="filter"
          aria-label={say(f.filter, locale)}
          placeholder={say(f.filter, locale)}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
      {found !== undefined && (
        <p className="filter-chip">
          <span role="status">{say(f.filtered, locale, { n: found, of })}</span>
          <button type="button" className="plain" onClick={() => setText('')}>
            {say(f.showAll, locale)}
          </button>
        </p>
      )}
      <Outline
        // A filter opens all that it finds.
        key={found === undefined ? '' : text}
        entries={shown}
        isOpen={found !== undefined}
        selection={keys}
        locale={locale}
        onSelect={select}
        nameOf={({ entityId }) => thing(entityId)?.name ?? noteOf(diagram, entityId)?.text}
        rename={({ entityId }, name) => {
          const renamed = thing(entityId)
          const note = noteOf(diagram, entityId)
          if (renamed) touch.rename(renamed, name)
          else if (note) editor.apply({ type: 'set-note-text', diagramId, noteId: note.id, text: name })
        }}
        menu={{ project, placed, locale, touch, onMakeCluster }}
      />
      {hidden.length > 0 && (
        <Suspense>
          <Hidden hidden={hidden} locale={locale} onShow={touch.show} />
        </Suspense>
      )}
    </section>
  )
}

function noteOf(diagram: Diagram | undefined, entityId: string | undefined): DiagramNote | undefined {
  return diagram?.notes?.find(({ id }) => noteKey(id) === entityId)
}

/** The lines with all words of a text in name or code; `found` of them, undefined where the text is empty. */
function useFiltered(outline: readonly OutlineEntry[], text: string) {
  const of = useMemo(() => allEntries(outline).length, [outline])
  return useMemo(() => {
    const wanted = wordsOf(text)
    if (wanted.length === 0) return { found: undefined, shown: outline, of }
    const { entries, count } = filtered(outline, ({ label, entityId }) =>
      hasWords(`${label} ${entityId ?? ''}`, wanted),
    )
    return { found: count, shown: entries, of }
  }, [outline, text, of])
}
