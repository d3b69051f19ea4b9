import type { EntityKind } from '../../model/entityId.ts'
import { shownValue } from './jsonPath.ts'
import type { ProjectLog } from './projectLog.ts'

/** What an id may refer to, for the words of problems. */
export type RefersTo = EntityKind | 'measure' | 'diagram' | 'note'

/** The place of each id; an id that stands twice is told. */
export function placesOf(
  rows: readonly { readonly id: string }[],
  at: readonly PropertyKey[],
  kind: RefersTo,
  log: ProjectLog,
): Map<string, number> {
  const places = new Map<string, number>()
  for (const [i, { id }] of rows.entries())
    if (places.has(id)) log.error('id-twice', [...at, i, 'id'], { value: shownValue(id), values: { kind } })
    else places.set(id, i)
  return places
}
