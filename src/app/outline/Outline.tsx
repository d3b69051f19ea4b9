import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { type Locale, type OutlineEntry, say, studioWords as w } from '#core'
import { nextLine } from './keys.ts'
import { type Line, pathTo, visibleLines } from './visible.ts'

interface Props {
  readonly entries: readonly OutlineEntry[]
  readonly selected: string | undefined
  readonly locale: Locale
  readonly onSelect: (key: string) => void
}

/** Everything on the picture as a tree of names (WAI-ARIA tree view): what is selected here is lit there, and back. */
export function Outline({ entries, selected, locale, onSelect }: Props) {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(entries.map(({ key }) => key)))
  const [focused, setFocused] = useState<string>()
  const tree = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => visibleLines(entries, open), [entries, open])
  const typed = useRef({ text: '', at: 0 })

  // What is selected in the picture comes into sight here.
  useEffect(() => {
    if (selected === undefined) return
    const above = pathTo(entries, ({ key }) => key === selected).slice(0, -1)
    setOpen((before) => (above.every(({ key }) => before.has(key)) ? before : new Set([...before, ...keysOf(above)])))
    setFocused(selected)
  }, [selected, entries])
  useEffect(() => {
    if (selected === undefined || lines.length === 0) return
    lineOf(tree.current, selected)?.scrollIntoView({ block: 'nearest' })
  }, [selected, lines])

  const toggle = (key: string) =>
    setOpen((before) => {
      const after = new Set(before)
      if (!after.delete(key)) after.add(key)
      return after
    })
  const focusLine = (key: string) => {
    setFocused(key)
    lineOf(tree.current, key)?.focus()
  }
  const press = (event: KeyboardEvent, line: Line) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = nextLine(event.key, line, lines, open, typed.current, event.timeStamp)
    if (!step) return
    event.preventDefault()
    if (step.toggle !== undefined) toggle(step.toggle)
    if (step.focus !== undefined) focusLine(step.focus)
    if (step.select !== undefined) onSelect(step.select)
  }
  const current = lines.some(({ entry }) => entry.key === focused) ? focused : lines[0]?.entry.key
  return (
    <div ref={tree} role="tree" aria-label={say(w.outline, locale)} className="tree">
      {lines.map((line) => (
        <TreeLine
          key={line.entry.key}
          line={line}
          isOpen={open.has(line.entry.key)}
          isSelected={line.entry.key === selected}
          isCurrent={line.entry.key === current}
          onPress={press}
          onToggle={toggle}
          onSelect={onSelect}
        />
      ))}
    </div>
  )
}

function keysOf(entries: readonly OutlineEntry[]): string[] {
  return entries.map(({ key }) => key)
}

function lineOf(tree: HTMLElement | null, key: string): HTMLElement | undefined {
  return [...(tree?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])].find((line) => line.dataset.key === key)
}

interface LineProps {
  readonly line: Line
  readonly isOpen: boolean
  readonly isSelected: boolean
  readonly isCurrent: boolean
  readonly onPress: (event: KeyboardEvent, line: Line) => void
  readonly onToggle: (key: string) => void
  readonly onSelect: (key: string) => void
}

function TreeLine({ line, isOpen, isSelected, isCurrent, onPress, onToggle, onSelect }: LineProps) {
  const { entry, level, place, siblings } = line
  const isBranch = entry.children.length > 0
  const click = () => {
    onSelect(entry.key)
    if (isBranch && (isSelected || !isOpen)) onToggle(entry.key)
  }
  return (
    <div
      role="treeitem"
      className={`line level-${Math.min(level, 4)} role-${entry.role}`}
      data-key={entry.key}
      tabIndex={isCurrent ? 0 : -1}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-selected={isSelected}
      aria-expanded={isBranch ? isOpen : undefined}
      onClick={click}
      onKeyDown={(event) => onPress(event, line)}
    >
      <span className="fold" aria-hidden="true">
        {isBranch ? (isOpen ? '▾' : '▸') : ''}
      </span>
      <span className="words">
        <span className="name">{entry.label}</span> {entry.detail && <span className="detail">{entry.detail}</span>}
      </span>
    </div>
  )
}
