import { cliWords, type Locale, type Problem, phraseProblem, say, type Words } from '#core'

/** A problem as it is shown and as `check --json` prints it. */
export interface Report {
  readonly code: string
  readonly file?: string
  readonly sheet?: string
  readonly row?: number
  readonly column?: string
  readonly path?: string
  readonly value?: string
  readonly message: string
  readonly remedy: string
  readonly severity: Problem['severity']
}

/** Phrases a problem in a language. */
export function reportOf(problem: Problem, locale: Locale): Report {
  const { code, file, sheet, row, column, path, value, severity } = problem
  return { code, file, sheet, row, column, path, value, ...phraseProblem(problem, locale), severity }
}

/** `file:row: column: message — remedy`, without what is not there. */
export function lineOf({ file, sheet, row, column, path, message, remedy }: Report): string {
  const place = [[file, sheet && `[${sheet}]`].filter(Boolean).join(''), row].filter(
    (part) => part !== undefined && part !== '',
  )
  const prefix = [place.join(':'), column, path].filter(Boolean).map((part) => `${part}: `)
  return `${prefix.join('')}${message}${remedy ? ` — ${remedy}` : ''}`
}

/** `1 error, 2 warnings, 0 notices.` */
export function tallyOf(reports: readonly Report[], locale: Locale): string {
  const count = (severity: Report['severity']) => reports.filter((report) => report.severity === severity).length
  return say(cliWords.tally, locale, { errors: count('error'), warnings: count('warning'), notices: count('notice') })
}

const causes: Readonly<Record<string, readonly [message: Words, remedy: Words]>> = {
  ENOENT: [cliWords.missingFile, cliWords.checkName],
  ENOTDIR: [cliWords.missingFile, cliWords.checkName],
  EACCES: [cliWords.forbidden, cliWords.checkRights],
  EPERM: [cliWords.forbidden, cliWords.checkRights],
  EROFS: [cliWords.forbidden, cliWords.checkRights],
  EISDIR: [cliWords.isFolder, cliWords.nameAFile],
  ENOSPC: [cliWords.diskFull, cliWords.freeSpace],
}

/** What the system said of a file, as a report. Anything that is not a system error is thrown on. */
export function systemReport(file: string, error: unknown, locale: Locale): Report {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === undefined) throw error
  const cause = causes[code]
  const [message, remedy] = cause
    ? [say(cause[0], locale), say(cause[1], locale)]
    : [say(cliWords.systemSays, locale, { code }), say(cliWords.tryElsewhere, locale)]
  return { code: `file-${code.toLowerCase()}`, file, message, remedy, severity: 'error' }
}
