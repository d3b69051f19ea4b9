import { done, type Problem, type Result, refused } from '../../model/problem.ts'
import { shownValue } from './jsonPath.ts'
import { isRecord, type JsonRecord, ownValue } from './jsonRecord.ts'

/** Brings the `project` of a file one version up: the one at place N of the list makes version N + 1 of version N. */
export type Migration = (project: JsonRecord) => JsonRecord

/** As many as the present version's number. The first laid the form down; no file of version 0 was ever written. */
export const migrations: readonly Migration[] = [(project) => project]

/** Checks format and version, and brings the project of an older file up to the present version. */
export function migrate(json: unknown, file: string, steps: readonly Migration[] = migrations): Result<unknown> {
  const refuse = (problem: Omit<Problem, 'severity' | 'file'>) => refused({ ...problem, severity: 'error', file })
  if (!isRecord(json) || ownValue(json, 'format') !== 'pomona') return refuse({ code: 'not-a-project', path: 'format' })
  const version = ownValue(json, 'version')
  const path = 'version'
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse({ code: 'version-unreadable', path, value: version === undefined ? '' : shownValue(version) })
  const values = { version, known: steps.length }
  if (version > steps.length) return refuse({ code: 'version-newer', path, value: String(version), values })
  const unknown = Object.keys(json).find((key) => !['format', 'version', 'project'].includes(key))
  if (unknown !== undefined)
    return refuse({ code: 'field-unknown', path: shownValue(unknown), value: shownValue(unknown) })
  const project = ownValue(json, 'project')
  if (version === steps.length || !isRecord(project)) return done(project)
  try {
    return done(steps.slice(version).reduce((old, step) => step(old), project))
  } catch {
    return refuse({ code: 'version-upgrade-failed', path: 'project', values })
  }
}
