import { type KeyboardEvent, lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Locale, type Name, type OutlineEntry, panelWords as p, say, studioWords as w } from '#core'
import type { MenuPlace } from '../panels/Menu.tsx'
import { type Tree, treeStep } from './keys.ts'
import type { LineMenuSetting } from './LineMenu.tsx'
import { type Modifiers, selectLine } from './selecting.ts'
import { TreeLine } from './TreeLine.tsx'
import { useLineFocus } from './useLineFocus.ts'
import { allEntries, type Line, pathTo, visibleLines } from './visible.ts'

const LineMenu = lazy(() => import('./LineMenu.tsx'))

/** What the outline asks for beside selecting; what is done then is the same as in the properties. */
export interface OutlineActs {
  readonly nameOf: (entry: OutlineEntry) => Name | undefined
  readonly rename: (entry: OutlineEntry, name: Name) => void
}

interface Props extends OutlineActs {
  readonly entries: readonly OutlineEntry[]
  /** All branches are open at first, not only the outermost. */
  readonly isOpen: boolean
  readonly selection: readonly string[]
  readonly locale: Locale
  readonly onSelect: (keys: readonly string[]) => void
  readonly menu: LineMenuSetting
}

/** Everything on the picture as a tree of names (WAI-ARIA tree view): what is selected here is lit there, and back. */
export function Outline({ entries, isOpen, selection, locale, onSelect, nameOf, rename, menu }: Props) {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(keysOf(isOpen ? allEntries(entries) : entries)))
  const [renaming, setRenaming] = useState<string>()
  const [menuPlace, setMenuPlace] = useState<MenuPlace>()
  const tree = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => visibleLines(entries, open), [entries, open])
  const typed = useRef({ text: '', at: 0 })
  const anchor = useRef<string>(undefined)
  const chosen = useMemo(() => new Set(selection), [selection])
  const { current, focusLine, setFocused } = useLineFocus(tree, lines)
  const selected = selection.at(-1)

  // What is selected in the picture comes into sight here.
  useEffect(() => {
    if (selected === undefined) return
    const above = pathTo(entries, ({ key }) => key === selected).slice(0, -1)
    setOpen((before) => (above.every(({ key }) => before.has(key)) ? before : new Set([...before, ...keysOf(above)])))
    setFocused(selected)
  }, [selected, entries, setFocused])
  useEffect(() => {
    if (selection.length === 1) anchor.current = selection[0]
  }, [selection])
  useEffect(() => {
    if (selected === undefined || lines.length === 0) return
    tree.current?.querySelector(`[data-key="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [selected, lines])

  const toggle = useCallback(
    (key: string) =>
      setOpen((before) => {
        const after = new Set(before)
        if (!after.delete(key)) after.add(key)
        return after
      }),
    [],
  )
  const startRenaming = (line: Line) => {
    if (nameOf(line.entry) !== undefined) setRenaming(line.entry.key)
  }
  const openMenu = ({ entry }: Line, place: MenuPlace) => {
    if (!chosen.has(entry.key)) onSelect([entry.key])
    setMenuPlace(place)
  }
  const choose = (line: Line, modifiers: Modifiers) => {
    const { key, children } = line.entry
    onSelect(selectLine(lines, selection, anchor.current, key, modifiers))
    if (modifiers.extends) anchor.current ??= key
    else anchor.current = key
    if (!modifiers.extends && !modifiers.toggles && children.length > 0 && !open.has(key)) toggle(key)
  }
  const press = (event: KeyboardEvent<HTMLElement>, line: Line) => {
    if (event.altKey) return
    const modifiers = { toggles: event.ctrlKey || event.metaKey, extends: event.shiftKey }
    const state: Tree = { lines, open, selection, anchor: anchor.current, typed: typed.current }
    const step = treeStep(event.key, modifiers, line, state, event.timeStamp)
    if (!step) return
    event.preventDefault()
    if (step.toggle !== undefined) toggle(step.toggle)
    if (step.focus !== undefined) focusLine(step.focus)
    if (step.select !== undefined) onSelect(step.select)
    // Where Shift goes on from: the line that was come to, unless a selection has begun already.
    if (modifiers.extends) anchor.current ??= line.entry.key
    else anchor.current = step.focus ?? line.entry.key
    if (step.act === 'rename') startRenaming(line)
    if (step.act === 'menu') openMenu(line, event.currentTarget.getBoundingClientRect())
  }
  if (entries.length === 0 && !isOpen) return <p className="empty">{say(p.emptyOutline, locale)}</p>
  return (
    <>
      <div ref={tree} role="tree" aria-label={say(w.outline, locale)} aria-multiselectable="true" className="tree">
        {lines.map((line) => (
          <TreeLine
            key={line.entry.key}
            line={line}
            locale={locale}
            isOpen={open.has(line.entry.key)}
            isSelected={chosen.has(line.entry.key)}
            isCurrent={line.entry.key === current}
            renamed={line.entry.key === renaming ? nameOf(line.entry) : undefined}
            onPress={press}
            onToggle={toggle}
            onChoose={choose}
            onMenu={openMenu}
            onRename={startRenaming}
            onRenamed={(name, byKey) => {
              setRenaming(undefined)
              if (name !== undefined) rename(line.entry, name)
              if (byKey) focusLine(line.entry.key)
            }}
          />
        ))}
      </div>
      {menuPlace && (
        <Suspense>
          <LineMenu
            {...menu}
            place={menuPlace}
            onRename={() => setRenaming(selected)}
            onClose={() => setMenuPlace(undefined)}
          />
        </Suspense>
      )}
    </>
  )
}

function keysOf(entries: readonly OutlineEntry[]): string[] {
  return entries.map(({ key }) => key)
}
