import { type Limits, limits as standardLimits } from '../model/limits.ts'
import { done, type Problem, type Result, refused } from '../model/problem.ts'
import { projectInPicture } from './picture/projectInPicture.ts'
import { readProjectFile } from './project/readProjectFile.ts'
import type { ReadOptions, SourceFile } from './readOptions.ts'
import type { ReadReport } from './readReport.ts'
import { readTables } from './readTables.ts'
import { type SourceForm, sourceForm } from './sourceForm.ts'

/**
 * Reads foreign bytes: one project file, one picture that carries a project, or one or more tables and workbooks that
 * together make a project. What each table tells of, its delimiter, encoding, decimal signs and header row, and which
 * sheets of a workbook are tables, are guessed where `options` and the files do not say. Refuses with errors that name
 * file, sheet, row and column; what was left out or mended stands in `problems` as warnings, what was understood as
 * notices. The same bytes and options give the same project. Shares of progress go to `options.onProgress`.
 */
export function read(files: readonly SourceFile[], options: ReadOptions = {}): Result<ReadReport> {
  if (files.length === 0) return refused({ code: 'nothing-to-read', severity: 'error' })
  const limits = { ...standardLimits, ...options.limits }
  const forms = files.map(sourceForm)
  const whole = forms.findIndex((form) => form === 'project' || form === 'png' || form === 'svg')
  if (whole < 0) return readTables(files, options, limits)
  if (files.length > 1) return refused(mixed(files[whole], forms[whole]))
  return readWhole(files[0], forms[0], limits)
}

function mixed({ name }: SourceFile, form: SourceForm): Problem {
  const code = form === 'project' ? 'project-among-tables' : 'picture-among-tables'
  return { code, severity: 'error', file: name }
}

function readWhole(file: SourceFile, form: SourceForm, limits: Limits): Result<ReadReport> {
  const bytes = form === 'png' || form === 'svg' ? projectInPicture(file, form, limits) : done(file.bytes)
  if (!bytes.ok) return bytes
  const result = readProjectFile({ name: file.name, bytes: bytes.value }, limits)
  if (!result.ok) return result
  const notices = result.problems.filter(({ severity }) => severity === 'notice')
  return done({ project: result.value, tables: [], notices }, result.problems)
}
