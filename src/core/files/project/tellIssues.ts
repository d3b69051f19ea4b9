import type * as z from 'zod'
import type { Problem } from '../../model/problem.ts'
import { shownValue, valueAt } from './jsonPath.ts'
import type { ProjectLog } from './projectLog.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]
interface Fault extends Pick<Problem, 'code' | 'value' | 'values'> {
  /** Below the place of the issue. */
  readonly key?: string
}

/** Tells what the schema finds wrong with a part of the file that stands at `path`. */
export function tellIssues(log: ProjectLog, issues: readonly Issue[], part: unknown, path: Path): void {
  for (const issue of issues) {
    const closest = closestIssues(issue)
    if (closest) tellIssues(log, closest, part, path)
    else if (!isSaidBelow(issue, issues)) tellIssue(log, issue, part, path)
  }
}

/** An object without a name is not told of where one of its names is. */
function isSaidBelow(issue: Issue, issues: readonly Issue[]): boolean {
  if (issue.code !== 'custom') return false
  return issues.some((one) => one !== issue && issue.path.every((key, i) => one.path[i] === key))
}

function tellIssue(log: ProjectLog, issue: Issue, part: unknown, path: Path): void {
  for (const { code, key, ...rest } of faultsOf(issue, valueAt(part, issue.path)))
    log.error(code, [...path, ...issue.path, ...(key === undefined ? [] : [key])], rest)
}

/** Of the forms that a value may take, what keeps it from the one it comes closest to. */
function closestIssues(issue: Issue): readonly Issue[] | undefined {
  if (issue.code !== 'invalid_union') return undefined
  const fits = (issues: readonly Issue[]) => issues.every((one) => one.path.length > 0 || one.code !== 'invalid_type')
  const closest = issue.errors.filter((issues) => issues.length > 0 && fits(issues)).at(-1)
  return closest?.map((one) => ({ ...one, path: [...issue.path, ...one.path] }))
}

function faultsOf(issue: Issue, found: unknown): readonly Fault[] {
  const value = shownValue(found)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'field-unknown', key, value: shownValue(key) }))
  if (issue.code === 'invalid_key') return [{ code: 'field-form', value: shownValue(String(issue.path.at(-1))) }]
  if (found === undefined) return [{ code: 'field-missing' }]
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
    case 'custom':
      return [{ code: 'field-type', value, values: { expected: expectationOf(issue) } }]
    case 'invalid_value':
      return [{ code: 'field-choice', value, values: { choices: issue.values.map(String).join(', ') } }]
    case 'too_big':
      return [sizeFault(found, Number(issue.maximum), 'field-too-large')]
    case 'too_small':
      return [sizeFault(found, Number(issue.minimum), 'field-too-small')]
    default:
      return [{ code: 'field-form', value }]
  }
}

function sizeFault(found: unknown, limit: number, code: 'field-too-large' | 'field-too-small'): Fault {
  if (Array.isArray(found)) return { code: 'list-length', values: { limit, length: found.length } }
  const value = shownValue(found)
  if (typeof found !== 'string') return { code, value, values: { limit } }
  if (found === '') return { code: 'text-empty' }
  return { code: 'text-too-long', value, values: { limit, length: found.length } }
}

const expectations: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'whole number',
  boolean: 'truth',
  array: 'list',
  tuple: 'list',
  record: 'object',
}

/** What is expected, in the terms of words/projectProblems. */
function expectationOf(issue: Issue): string {
  if (issue.code === 'invalid_type')
    return Object.hasOwn(expectations, issue.expected) ? expectations[issue.expected] : issue.expected
  if (issue.code === 'invalid_union' && issue.errors.length > 2) return 'json'
  return issue.path.includes('years') ? 'whole number' : 'name'
}
