import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Line } from './visible.ts'

/**
 * The one line that Tab comes to (roving tabindex). When the line that has the focus goes, hidden or grouped, the one in
 * its place has it, so that the keyboard is not lost.
 */
export function useLineFocus(tree: RefObject<HTMLElement | null>, lines: readonly Line[]) {
  const [focused, setFocused] = useState<string>()
  const last = useRef({ place: 0, holds: false })
  const place = lines.findIndex(({ entry }) => entry.key === focused)
  const current = lines[place < 0 ? Math.min(last.current.place, lines.length - 1) : place]?.entry.key
  const focusLine = useCallback(
    (key: string) => {
      setFocused(key)
      // A line that is being renamed is drawn anew first.
      requestAnimationFrame(() => lineOf(tree.current, key)?.focus())
      lineOf(tree.current, key)?.focus()
    },
    [tree],
  )
  useEffect(() => {
    const element = tree.current
    const follow = () => {
      last.current.holds = element?.contains(document.activeElement) ?? false
    }
    document.addEventListener('focusin', follow)
    return () => document.removeEventListener('focusin', follow)
  }, [tree])
  useEffect(() => {
    if (place >= 0) last.current.place = place
    const isLost = last.current.holds && (document.activeElement === document.body || !document.activeElement)
    if (isLost && current !== undefined) lineOf(tree.current, current)?.focus()
  }, [tree, place, current])
  return { current, focusLine, setFocused }
}

function lineOf(tree: HTMLElement | null, key: string): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`[role=treeitem][data-key="${CSS.escape(key)}"]`) ?? null
}
