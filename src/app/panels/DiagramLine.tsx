import { type KeyboardEvent, lazy, Suspense, useState } from 'react'
import { type Diagram, findKind, type Locale, nameIn, panelWords as p, say } from '#core'
import { type Editor, freshId, proposeCopyName } from '#editor'
import type { MenuLine, MenuPlace } from './Menu.tsx'
import { RenameField } from './RenameField.tsx'

const Menu = lazy(() => import('./Menu.tsx'))

interface Props {
  readonly diagram: Diagram
  readonly place: number
  readonly editor: Editor
  readonly locale: Locale
  readonly isCurrent: boolean
  readonly isRenaming: boolean
  readonly onRenaming: (diagramId: string | undefined) => void
  /** The focus goes to the diagram that is on the canvas then. */
  readonly onFocusCurrent: () => void
}

/** One diagram in the list: a press shows it; F2 or a double press renames it, Delete deletes it, Alt with arrows moves it. */
export function DiagramLine(props: Props) {
  const { diagram, editor, locale, isCurrent, isRenaming, onRenaming, onFocusCurrent } = props
  const [menuPlace, setMenuPlace] = useState<MenuPlace>()
  const name = nameIn(diagram.name, locale) || kindName(diagram.kind, locale)
  const acts = actsOf(props)
  const press = (event: KeyboardEvent) => {
    const act = acts.byKey[event.altKey ? `Alt+${event.key}` : event.key]
    if (!act || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    act()
  }
  if (isRenaming) {
    return (
      <li>
        <RenameField
          name={diagram.name}
          locale={locale}
          onDone={(next, byKey) => {
            onRenaming(undefined)
            if (next !== undefined) editor.apply({ type: 'rename-diagram', diagramId: diagram.id, name: next })
            if (byKey) onFocusCurrent()
          }}
        />
      </li>
    )
  }
  return (
    <li>
      <button
        type="button"
        className="diagram"
        aria-current={isCurrent ? 'page' : undefined}
        aria-keyshortcuts="F2 Delete Alt+ArrowUp Alt+ArrowDown"
        onClick={() => editor.look({ diagramId: diagram.id, selection: [], cameFrom: undefined })}
        onDoubleClick={acts.rename}
        onKeyDown={press}
        onContextMenu={(event) => {
          event.preventDefault()
          setMenuPlace(event.currentTarget.getBoundingClientRect())
        }}
      >
        {name}
      </button>
      <button
        type="button"
        className="plain more"
        aria-haspopup="menu"
        aria-label={say(p.actionsOf, locale, { name })}
        onClick={({ currentTarget }) => setMenuPlace(currentTarget.getBoundingClientRect())}
      >
        …
      </button>
      {menuPlace && (
        <Suspense>
          <Menu
            label={say(p.actionsOf, locale, { name })}
            place={menuPlace}
            groups={acts.groups}
            onClose={() => setMenuPlace(undefined)}
          />
        </Suspense>
      )}
    </li>
  )
}

function actsOf({ diagram, place, editor, locale, isCurrent, onRenaming, onFocusCurrent }: Props) {
  const { id: diagramId } = diagram
  const rename = () => {
    if (!isCurrent) editor.look({ diagramId, selection: [], cameFrom: undefined })
    onRenaming(diagramId)
  }
  const move = (to: number) => () => editor.apply({ type: 'move-diagram', diagramId, to })
  const duplicate = () => {
    const { diagrams } = editor.store.getState().history.present
    const taken = diagrams.map(({ name }) => name)
    const newId = freshId(
      diagramId,
      diagrams.map(({ id }) => id),
    )
    const name = proposeCopyName(diagram.name, taken)
    if (!editor.apply({ type: 'duplicate-diagram', diagramId, newId, name })) return
    editor.look({ diagramId: newId, selection: [], cameFrom: undefined })
    onFocusCurrent()
  }
  const remove = () => {
    if (editor.apply({ type: 'delete-diagram', diagramId })) onFocusCurrent()
  }
  const [up, down] = [move(place - 1), move(place + 1)]
  const { length } = editor.store.getState().history.present.diagrams
  const moves: MenuLine[] = [
    ...(place > 0 ? [{ label: say(p.moveUp, locale), act: up, keys: 'Alt+↑' }] : []),
    ...(place < length - 1 ? [{ label: say(p.moveDown, locale), act: down, keys: 'Alt+↓' }] : []),
  ]
  return {
    rename,
    byKey: { F2: rename, Delete: remove, 'Alt+ArrowUp': up, 'Alt+ArrowDown': down } as Record<
      string,
      (() => void) | undefined
    >,
    groups: [
      [
        { label: say(p.rename, locale), act: rename, keys: 'F2' },
        { label: say(p.duplicate, locale), act: duplicate },
      ],
      moves,
      [{ label: say(p.remove, locale), act: remove, keys: 'Del' }],
    ] as readonly (readonly MenuLine[])[],
  }
}

function kindName(id: string, locale: Locale): string {
  const kind = findKind(id)
  return kind ? say(kind.name, locale) : id
}
