import type { Line } from './visible.ts'

/** What a key does in the tree: lines by key. */
export interface Step {
  readonly focus?: string
  readonly select?: string
  readonly toggle?: string
}

/** Letters typed within this time belong together, ms. */
const pause = 700

/** What a key does on a line (WAI-ARIA tree view): arrows, Home, End, Enter, Space, and letters to jump to a name. */
export function nextLine(
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
    case 'Enter':
    case ' ':
      return { select: own }
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
