import type * as z from 'zod'
import { shownValue, valueAt } from './jsonPath.ts'
import type { ProjectLog } from './projectLog.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Tells what the schema finds wrong with a part of the file that stands at `path`. */
export function tellIssue(log: ProjectLog, issue: Issue, part: unknown, path: Path): void {
  const place = [...path, ...issue.path]
  const found = valueAt(part, issue.path)
  const value = shownValue(found)
  if (found === undefined && issue.code !== 'unrecognized_keys') return log.error('field-missing', place)
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) log.error('field-unknown', [...place, key], { value: shownValue(key) })
      return
    case 'invalid_union':
      return tellUnion(log, issue, part, path)
    case 'invalid_type':
      return log.error('field-type', place, { value, values: { expected: expectation(issue.expected) } })
    case 'invalid_value':
      return log.error('field-choice', place, { value, values: { choices: issue.values.map(String).join(', ') } })
    case 'too_big':
    case 'too_small':
      return tellSize(log, issue, found, place)
    case 'invalid_key':
      return log.error('field-form', place, { value: shownValue(String(place.at(-1))) })
    case 'custom':
      return log.error('field-type', place, { value, values: { expected: 'name' } })
    default:
      return log.error('field-form', place, { value })
  }
}

/** Of the forms a value may take, the one it comes closest to says what is wrong. */
function tellUnion(log: ProjectLog, issue: Issue & { code: 'invalid_union' }, part: unknown, path: Path): void {
  const fits = (issues: readonly Issue[]) => issues.every((one) => one.path.length > 0 || one.code !== 'invalid_type')
  const close = issue.errors.filter((issues) => issues.length > 0 && fits(issues)).at(-1)
  if (close) {
    for (const one of close) tellIssue(log, { ...one, path: [...issue.path, ...one.path] }, part, path)
    return
  }
  const expected = issue.errors.length > 2 ? 'json' : issue.path.includes('years') ? 'whole number' : 'name'
  const value = shownValue(valueAt(part, issue.path))
  log.error('field-type', [...path, ...issue.path], { value, values: { expected } })
}

function tellSize(
  log: ProjectLog,
  issue: Issue & { code: 'too_big' | 'too_small' },
  found: unknown,
  place: Path,
): void {
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum)
  if (Array.isArray(found)) return log.error('list-length', place, { values: { limit, length: found.length } })
  const value = shownValue(found)
  if (typeof found !== 'string')
    return log.error(issue.code === 'too_big' ? 'field-too-large' : 'field-too-small', place, {
      value,
      values: { limit },
    })
  if (issue.code === 'too_small') return log.error('text-empty', place)
  log.error('text-too-long', place, { value, values: { limit, length: found.length } })
}

const expectations: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'whole number',
  boolean: 'truth',
  array: 'list',
  tuple: 'list',
  record: 'object',
}

function expectation(expected: string): string {
  return Object.hasOwn(expectations, expected) ? expectations[expected] : expected
}
