import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { diagramKinds, type Locale, panelWords as p, say, studioWords as w } from '#core'
import { type Editor, freshId, proposeDiagramName } from '#editor'
import { useEditor } from '../useEditor.ts'
import { DiagramLine } from './DiagramLine.tsx'
import type { MenuPlace } from './Menu.tsx'

const Menu = lazy(() => import('./Menu.tsx'))

interface Props {
  readonly editor: Editor
  readonly locale: Locale
}

/** The project's diagrams; one of them is on the canvas. New ones are made here. */
export function Diagrams({ editor, locale }: Props) {
  const diagrams = useEditor(editor, ({ history }) => history.present.diagrams)
  const current = useEditor(editor, ({ session }) => session.diagramId)
  const [renaming, setRenaming] = useState<string>()
  const [menuPlace, setMenuPlace] = useState<MenuPlace>()
  const list = useRef<HTMLUListElement>(null)
  const focusCurrent = useCallback(
    // After React has drawn the list as it is then.
    () => requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus()),
    [],
  )
  const create = (kind: (typeof diagramKinds)[number]) => {
    const taken = diagrams.map(({ name }) => name)
    const id = freshId(
      kind.id,
      diagrams.map((diagram) => diagram.id),
    )
    const diagram = { id, kind: kind.id, name: proposeDiagramName(kind.name, taken) }
    if (!editor.apply({ type: 'create-diagram', diagram, after: current })) return
    editor.look({ diagramId: id, selection: [], cameFrom: undefined })
    setRenaming(id)
  }
  return (
    <nav className="panel diagrams" aria-label={say(w.diagrams, locale)}>
      <header>
        <h2>{say(w.diagrams, locale)}</h2>
        <button
          type="button"
          className="plain"
          aria-haspopup="menu"
          aria-label={say(p.newDiagram, locale)}
          title={say(p.newDiagram, locale)}
          onClick={({ currentTarget }) => setMenuPlace(currentTarget.getBoundingClientRect())}
        >
          +
        </button>
      </header>
      <ul ref={list}>
        {diagrams.map((diagram, place) => (
          <DiagramLine
            key={diagram.id}
            diagram={diagram}
            place={place}
            editor={editor}
            locale={locale}
            isCurrent={diagram.id === current}
            isRenaming={diagram.id === renaming}
            onRenaming={setRenaming}
            onFocusCurrent={focusCurrent}
          />
        ))}
      </ul>
      {menuPlace && (
        <Suspense>
          <Menu
            label={say(p.newDiagram, locale)}
            place={menuPlace}
            groups={[diagramKinds.map((kind) => ({ label: say(kind.name, locale), act: () => create(kind) }))]}
            onClose={() => setMenuPlace(undefined)}
          />
        </Suspense>
      )}
    </nav>
  )
}
