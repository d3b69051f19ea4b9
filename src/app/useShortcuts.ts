import { useEffect } from 'react'

export interface StudioActions {
  readonly projects: () => void
  readonly open: () => void
  readonly examples: () => void
  readonly save: () => void
  readonly exportImage: () => void
  readonly shortcuts: () => void
  readonly undo: () => void
  readonly redo: () => void
}

/** Keys that work everywhere on the page, but for fields that have their own undo, and while a dialog is open. */
export function useShortcuts(actions: StudioActions, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      const inField = event.target instanceof Element && event.target.closest('input[type=text], textarea') !== null
      const act = chosen(event, inField, actions)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [actions, isOn])
}

function chosen(event: KeyboardEvent, inField: boolean, actions: StudioActions): (() => void) | undefined {
  const { ctrlKey, metaKey, shiftKey, altKey } = event
  const key = event.key.toLowerCase()
  if (altKey) return undefined
  if (!ctrlKey && !metaKey) return event.key === '?' && !inField ? actions.shortcuts : undefined
  if (key === 's') return actions.save
  if (key === 'o') return actions.open
  if (key === 'e' && shiftKey) return actions.exportImage
  if (inField) return undefined
  if (key === 'z') return shiftKey ? actions.redo : actions.undo
  return key === 'y' ? actions.redo : undefined
}
