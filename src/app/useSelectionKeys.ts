import { useEffect } from 'react'
import type { Selection } from './useSelection.ts'

/**
 * Keys that do something with what is selected: Delete hides it (from picture and outline), Ctrl+G groups, with Shift
 * ungroups. Not in fields and menus, and not while a dialog is open.
 */
export function useSelectionKeys({ placed, touch }: Selection, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      if (!(event.target instanceof Element) || placed.length === 0) return
      if (event.target.closest('input, textarea, select, [role=menu]')) return
      const act = actOf(event, event.target)
      if (!act) return
      event.preventDefault()
      touch[act](placed)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [placed, touch, isOn])
}

function actOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent, target: Element) {
  if (altKey) return undefined
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() !== 'g') return undefined
    return shiftKey ? 'ungroup' : 'group'
  }
  const isOurs = target.closest('.window, [role=tree]') !== null
  return isOurs && (key === 'Delete' || key === 'Backspace') ? 'hide' : undefined
}
