import { findKind, type Locale, nameIn, say, studioWords as w } from '#core'
import type { Editor } from '#editor'
import { useEditor } from '../useEditor.ts'

/** The project's diagrams; one of them is on the canvas. */
export function Diagrams({ editor, locale }: { readonly editor: Editor; readonly locale: Locale }) {
  const diagrams = useEditor(editor, ({ history }) => history.present.diagrams)
  const current = useEditor(editor, ({ session }) => session.diagramId)
  return (
    <nav className="panel diagrams" aria-label={say(w.diagrams, locale)}>
      <h2>{say(w.diagrams, locale)}</h2>
      <ul>
        {diagrams.map(({ id, name, kind }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === current ? 'page' : undefined}
              onClick={() => editor.look({ diagramId: id, selection: [] })}
            >
              {nameIn(name, locale) || kindName(kind, locale)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function kindName(id: string, locale: Locale): string {
  const kind = findKind(id)
  return kind ? say(kind.name, locale) : id
}
