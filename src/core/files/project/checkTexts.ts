import type { Limits } from '../../model/limits.ts'
import { shownValue } from './jsonPath.ts'
import { isRecord } from './jsonRecord.ts'
import type { ProjectLog } from './projectLog.ts'

type Path = readonly PropertyKey[]

/** Kept untouched, whatever it holds. */
const opaque: ReadonlySet<string> = new Set(['options', 'evidence', 'settings'])
const longTexts: ReadonlySet<string> = new Set(
  'note source owner nextStep date strengths weaknesses opportunities threats'.split(' '),
)

/**
 * Whether the texts and lists in a part of a project keep the limits; what does not is told. Ids and names are labels;
 * notes and the like may be as long as a cell.
 */
export function checkTexts(part: unknown, path: Path, limits: Limits, log: ProjectLog): boolean {
  let fits = true
  const longestList = Math.max(limits.industries, limits.competences, limits.actors)
  const look = (value: unknown, at: Path): void => {
    if (typeof value === 'string') fits = checkText(value, at, limits, log) && fits
    else if (Array.isArray(value) && value.length > longestList) {
      fits = false
      log.error('list-too-long', at, { values: { limit: longestList, length: value.length } })
    } else if (Array.isArray(value)) for (const [i, entry] of value.entries()) look(entry, [...at, i])
    else if (isRecord(value)) for (const key of Object.keys(value)) if (!opaque.has(key)) look(value[key], [...at, key])
  }
  look(part, path)
  return fits
}

function checkText(text: string, path: Path, limits: Limits, log: ProjectLog): boolean {
  const isLong = longTexts.has(String(path.at(-1)))
  const limit = isLong ? limits.cellCharacters : limits.labelCharacters
  if (text.length <= limit) return true
  const values = { limit, length: text.length }
  log.error(isLong ? 'text-too-long' : 'label-too-long', path, { value: shownValue(text), values })
  return false
}
