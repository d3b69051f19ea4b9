import { type Modifiers, selectLine, siblingsOf } from './selecting.ts'
import type { Line } from './visible.ts'

/** What a key does in the tree: lines by key. */
export interface Step {
  readonly focus?: string
  readonly select?: readonly string[]
  readonly toggle?: string
  readonly act?: 'rename' | 'menu'
}

/** The tree as it is when a key is pressed. */
export interface Tree {
  readonly lines: readonly Line[]
  readonly open: ReadonlySet<string>
  readonly selection: readonly string[]
  /** Where a selection that Shift extends began. */
  readonly anchor: string | undefined
  readonly typed: { text: string; at: number }
}

/**
 * What a key does on a line of a tree of which several may be selected (WAI-ARIA tree view): Shift with arrows, Home and
 * End selects on the way, Ctrl with Space adds, Ctrl with A selects all beside it, Escape none. Undefined: not our key.
 */
export function treeStep(key: string, modifiers: Modifiers, line: Line, tree: Tree, now: number): Step | undefined {
  const { lines, open, selection, anchor, typed } = tree
  const select = () => selectLine(lines, selection, anchor, line.entry.key, modifiers)
  if (key === 'F10') return modifiers.extends ? { act: 'menu' } : undefined
  if (key === 'ContextMenu') return { act: 'menu' }
  if (key === 'F2') return { act: 'rename' }
  if (key === 'Escape') return { select: [] }
  if (key === ' ' || key === 'Enter') return { select: select() }
  if (modifiers.toggles) return key.toLowerCase() === 'a' ? { select: siblingsOf(lines, line) } : undefined
  const step = nextLine(key, line, lines, open, typed, now)
  if (!modifiers.extends || !step?.focus || !/^(?:Arrow(?:Up|Down)|Home|End)$/.test(key)) return step
  return { ...step, select: selectLine(lines, selection, anchor ?? line.entry.key, step.focus, modifiers) }
}

/** Letters typed within this time belong together, ms. */
const pause = 700

/** What a key does on a line (WAI-ARIA tree view): arrows, Home, End, and letters to jump to a name. */
function nextLine(
  key: string,
  line: Line,
  lines: readonly Line[],
  open: ReadonlySet<string>,
  typed: { text: string; at: number },
  now: number,
): Step | undefined {
  const place = lines.indexOf(line)
  const own = line.entry.key
  const to = (i: number): Step => ({ focus: lines[Math.min(lines.length - 1, Math.max(0, i))]?.entry.key })
  const isBranch = line.entry.children.length > 0
  const isOpen = open.has(own)
  switch (key) {
    case 'ArrowDown':
      return to(place + 1)
    case 'ArrowUp':
      return to(place - 1)
    case 'Home':
      return to(0)
    case 'End':
      return to(lines.length - 1)
    case 'ArrowRight':
      if (!isBranch) return {}
      return isOpen ? to(place + 1) : { toggle: own }
    case 'ArrowLeft':
      return isBranch && isOpen ? { toggle: own } : { focus: line.parent }
    default:
      return key.length === 1 ? typedStep(key, place, lines, typed, now) : undefined
  }
}

function typedStep(
  key: string,
  place: number,
  lines: readonly Line[],
  typed: { text: string; at: number },
  now: number,
): Step {
  typed.text = now - typed.at < pause ? typed.text + key.toLowerCase() : key.toLowerCase()
  typed.at = now
  const from = typed.text.length > 1 ? place : place + 1
  const turned = [...lines.slice(from), ...lines.slice(0, from)]
  return { focus: turned.find(({ entry }) => entry.label.toLowerCase().startsWith(typed.text))?.entry.key }
}
