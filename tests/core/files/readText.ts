import type { Problem, Result } from '#core'
import type { ReadOptions } from '../../../src/core/files/readOptions.ts'
import type { ReadReport } from '../../../src/core/files/readReport.ts'
import { readTables } from '../../../src/core/files/readTables.ts'
import { limits } from '../../../src/core/model/limits.ts'

const encoder = new TextEncoder()

/** Reads tables that are written as text, by file name. */
export function readText(tables: Readonly<Record<string, string>>, options?: ReadOptions): Result<ReadReport> {
  const files = Object.entries(tables).map(([name, text]) => ({ name, bytes: encoder.encode(text) }))
  return readTables(files, options ?? {}, { ...limits, ...options?.limits })
}

/** Reads tables that must be readable. */
export function mustRead(tables: Readonly<Record<string, string>>, options?: ReadOptions): ReadReport {
  const result = readText(tables, options)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

/** A problem as code and place, `unknown-industry uses.csv 3 industry 99`. */
export function placeOf({ code, file, row, column, value }: Problem): string {
  return [code, file, row, column, value].filter((part) => part !== undefined).join(' ')
}

/** Uses of a project as `industry>competence role weight`. */
export function usesOf({ project }: ReadReport): string[] {
  const { industries, competences, uses } = project.dataset
  return Array.from(uses.weight, (weight, i) => {
    const role = uses.role[i] === 0 ? 'has' : 'needs'
    return `${industries.ids[uses.industry[i]]}>${competences.ids[uses.competence[i]]} ${role} ${weight}`
  })
}
