import { type Limits, limits as standardLimits } from '../model/limits.ts'
import { done, type Problem, type Result, refused } from '../model/problem.ts'
import { readProjectFile } from './project/readProjectFile.ts'
import type { ReadOptions, SourceFile } from './readOptions.ts'
import type { ReadReport } from './readReport.ts'
import { readTables } from './readTables.ts'

/**
 * Reads foreign bytes: one project file, or one or more tables that together make a project. What each table tells of,
 * its delimiter, encoding, decimal signs and header row are guessed where `options` do not say. Refuses with errors
 * that name file, row and column; what was left out or mended stands in `problems` as warnings, what was understood as
 * notices. The same bytes and options give the same project. Shares of progress go to `options.onProgress`.
 */
export function read(files: readonly SourceFile[], options: ReadOptions = {}): Result<ReadReport> {
  if (files.length === 0) return refused({ code: 'nothing-to-read', severity: 'error' })
  const limits = { ...standardLimits, ...options.limits }
  const project = files.find((file) => isProjectFile(file))
  if (project) return files.length === 1 ? readProject(project, limits) : refused(mixed(project))
  return readTables(files, options, limits)
}

function isProjectFile({ name, bytes }: SourceFile): boolean {
  return /\.json$/i.test(name) || beginsWithBrace(bytes)
}

/** A project file is one JSON object, whatever it is called; a byte order mark and white space may stand before it. */
function beginsWithBrace(bytes: Uint8Array): boolean {
  return /^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 64)))
}

function mixed({ name }: SourceFile): Problem {
  return { code: 'project-among-tables', severity: 'error', file: name }
}

function readProject(file: SourceFile, limits: Limits): Result<ReadReport> {
  const result = readProjectFile(file, limits)
  if (!result.ok) return result
  const notices = result.problems.filter(({ severity }) => severity === 'notice')
  return done({ project: result.value, tables: [], notices }, result.problems)
}
