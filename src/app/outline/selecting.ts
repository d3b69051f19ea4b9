import type { Line } from './visible.ts'

/** What is pressed along with a click or a key: Ctrl or Cmd adds and takes away, Shift goes on from where it began. */
export interface Modifiers {
  readonly toggles: boolean
  readonly extends: boolean
}

/** What a click or a key on a line makes of the selection; the line itself is spoken of last. */
export function selectLine(
  lines: readonly Line[],
  selection: readonly string[],
  anchor: string | undefined,
  key: string,
  modifiers: Modifiers,
): readonly string[] {
  if (modifiers.extends) {
    const range = rangeOf(lines, anchor ?? key, key)
    return modifiers.toggles ? [...selection.filter((one) => !range.includes(one)), ...range] : range
  }
  if (!modifiers.toggles) return [key]
  return selection.includes(key) ? selection.filter((one) => one !== key) : [...selection, key]
}

/** The lines from one to another, both with them, the other last. */
function rangeOf(lines: readonly Line[], from: string, to: string): string[] {
  const keys = lines.map(({ entry }) => entry.key)
  const [a, b] = [keys.indexOf(from), keys.indexOf(to)]
  if (a < 0 || b < 0) return [to]
  return a <= b ? keys.slice(a, b + 1) : keys.slice(b, a + 1).reverse()
}

/** The lines beside a line under the same branch, itself among them. */
export function siblingsOf(lines: readonly Line[], line: Line): string[] {
  return lines.filter(({ parent }) => parent === line.parent).map(({ entry }) => entry.key)
}
