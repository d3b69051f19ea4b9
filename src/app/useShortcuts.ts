import { useEffect } from 'react'
import { type Acts, actOf } from './acts/acts.ts'

/** The keys of the studio's acts work everywhere on the page, but for fields that have their own, and in no dialog. */
export function useShortcuts(acts: Acts, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      const act = event.defaultPrevented ? undefined : actOf(event, acts)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [acts, isOn])
}
