import type { Limits } from '../../model/limits.ts'
import { shownValue } from './jsonPath.ts'
import type { ProjectLog } from './projectLog.ts'

type Path = readonly PropertyKey[]

/** Kept untouched, whatever it holds. */
export const opaqueKeys = ['options', 'evidence', 'settings'] as const
const opaque: ReadonlySet<string> = new Set(opaqueKeys)
const longTexts: ReadonlySet<string> = new Set(
  'note source owner nextStep date strengths weaknesses opportunities threats'.split(' '),
)

/**
 * Whether the texts and lists in a part of a project keep the limits; what does not is told. Ids and names are labels;
 * notes and the like may be as long as a cell. Of what is kept untouched only the numbers are looked at: `1e999` is none.
 */
export function checkTexts(part: unknown, path: Path, limits: Limits, log: ProjectLog): boolean {
  let fits = true
  const longest = Math.max(limits.industries + limits.competences, limits.clusters, limits.actors)
  // One path for all: a copy at each of a million places would cost more than the check.
  const at = [...path]
  const look = (value: unknown, isOpaque: boolean): void => {
    if (typeof value === 'string') fits = (isOpaque || checkText(value, at, limits, log)) && fits
    else if (typeof value === 'number') fits = checkNumber(value, at, log) && fits
    if (typeof value !== 'object' || value === null) return
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value)
    const length = Array.isArray(value) ? value.length : Object.keys(value).length
    if (!isOpaque && length > longest) {
      fits = false
      log.error('list-too-long', at, { values: { limit: longest, length } })
      return
    }
    for (const key of keys) {
      at.push(key)
      look(Reflect.get(value, key), isOpaque || (typeof key === 'string' && opaque.has(key)))
      at.pop()
    }
  }
  look(part, false)
  return fits
}

function checkNumber(value: number, path: Path, log: ProjectLog): boolean {
  if (Number.isFinite(value)) return true
  log.error('field-type', path, { value: shownValue(value), values: { expected: 'number' } })
  return false
}

function checkText(text: string, path: Path, limits: Limits, log: ProjectLog): boolean {
  const isLong = longTexts.has(String(path.at(-1)))
  const limit = isLong ? limits.cellCharacters : limits.labelCharacters
  if (text.length <= limit) return true
  const values = { limit, length: text.length }
  log.error(isLong ? 'text-too-long' : 'label-too-long', path, { value: shownValue(text), values })
  return false
}
