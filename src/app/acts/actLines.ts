import { type ActId, actWords, type Locale, say } from '#core'
import type { MenuLine } from '../panels/Menu.tsx'
import { type Acts, keysOf } from './acts.ts'

/** Lines of a menu for those of some acts that can be done now. */
export function actLines(acts: Acts | undefined, ids: readonly ActId[], locale: Locale): MenuLine[] {
  return ids.flatMap((id): MenuLine[] => {
    const act = acts?.[id]
    return act ? [{ label: say(actWords[id], locale), act, keys: keysOf(id) }] : []
  })
}
