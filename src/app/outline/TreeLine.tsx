import { type KeyboardEvent, type MouseEvent, useId } from 'react'
import { type Locale, type Name, panelWords as p, say } from '#core'
import type { MenuPlace } from '../panels/Menu.tsx'
import { RenameField } from '../panels/RenameField.tsx'
import type { Modifiers } from './selecting.ts'
import type { Line } from './visible.ts'

interface Props {
  readonly line: Line
  readonly locale: Locale
  readonly isOpen: boolean
  readonly isSelected: boolean
  readonly isCurrent: boolean
  /** The name that is being written anew. */
  readonly renamed: Name | undefined
  readonly onPress: (event: KeyboardEvent<HTMLElement>, line: Line) => void
  readonly onToggle: (key: string) => void
  readonly onChoose: (line: Line, modifiers: Modifiers) => void
  readonly onMenu: (line: Line, place: MenuPlace) => void
  readonly onRename: (line: Line) => void
  readonly onRenamed: (name: Name | undefined, byKey: boolean) => void
}

/** One line: its fold, its name and number, and the way to its menu. */
export function TreeLine({ line, locale, isOpen, isSelected, isCurrent, renamed, ...on }: Props) {
  const { entry, level, place, siblings } = line
  const id = useId()
  const isBranch = entry.children.length > 0
  const choose = (event: MouseEvent) =>
    on.onChoose(line, { toggles: event.ctrlKey || event.metaKey, extends: event.shiftKey })
  // The rest of a press on a part of the line that has its own purpose.
  const apart = (act: (event: MouseEvent<HTMLElement>) => void) => (event: MouseEvent<HTMLElement>) => {
    event.stopPropagation()
    act(event)
  }
  return (
    <div
      role="treeitem"
      className={`line level-${Math.min(level, 4)} role-${entry.role}`}
      data-key={entry.key}
      tabIndex={isCurrent ? 0 : -1}
      aria-labelledby={id}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-selected={isSelected}
      aria-expanded={isBranch ? isOpen : undefined}
      onClick={choose}
      onDoubleClick={() => on.onRename(line)}
      onKeyDown={(event) => on.onPress(event, line)}
      onContextMenu={(event) => {
        event.preventDefault()
        on.onMenu(line, { left: event.clientX, top: event.clientY, bottom: event.clientY })
      }}
    >
      {/* The arrow keys do the same. */}
      <span
        className="fold"
        aria-hidden="true"
        onClick={isBranch ? apart(() => on.onToggle(entry.key)) : undefined}
        onDoubleClick={apart(() => undefined)}
      >
        {isBranch ? (isOpen ? '▾' : '▸') : ''}
      </span>
      <span className="words" id={id}>
        {renamed === undefined ? (
          <span className="name">{entry.label}</span>
        ) : (
          <RenameField name={renamed} locale={locale} onDone={on.onRenamed} />
        )}{' '}
        {entry.detail && <span className="detail">{entry.detail}</span>}
      </span>
      {entry.entityId && (
        <button
          type="button"
          className="plain more"
          tabIndex={-1}
          aria-haspopup="menu"
          aria-label={say(p.actionsOf, locale, { name: entry.label })}
          onClick={apart(({ currentTarget }) => on.onMenu(line, currentTarget.getBoundingClientRect()))}
        >
          …
        </button>
      )}
    </div>
  )
}
