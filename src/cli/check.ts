import { cliWords, type Locale, say } from '#core'
import { read, type SourceFile, summarise } from '#core/files'
import type { CommandLine } from './commandLine.ts'
import { lineOf, type Report, reportOf, tallyOf } from './report.ts'
import { isWholeProject, readSources } from './sources.ts'
import { print, printProgress, wrongUsage } from './terminal.ts'

/** `pomona check`: what the files hold and what is wrong with them. Returns 1 where something must be mended. */
export async function check(line: CommandLine): Promise<number> {
  const { locale } = line
  if (line.files.length === 0) wrongUsage(say(cliWords.noFile, locale))
  const { files, reports: unread } = await readSources(line.files, locale)
  const checked = unread.length > 0 ? [] : groupsOf(files).map((group) => checkGroup(group, locale))
  const reports = [...unread, ...checked.flatMap((group) => group.reports)]
  const failed = reports.some(({ severity }) => severity === 'error')
  if (line.flags.has('json')) await print(`${JSON.stringify(reports, null, 2)}\n`)
  else
    await print(
      `${textOf(
        reports,
        checked.flatMap((group) => group.summary),
        locale,
      )}\n`,
    )
  return failed ? 1 : 0
}

/** Each project file, or picture with one, is checked for itself, all tables together: they are one dataset. */
function groupsOf(files: readonly SourceFile[]): SourceFile[][] {
  const tables = files.filter((file) => !isWholeProject(file))
  const projects = files.filter(isWholeProject).map((file) => [file])
  return tables.length > 0 ? [...projects, tables] : projects
}

function checkGroup(files: readonly SourceFile[], locale: Locale): { reports: Report[]; summary: readonly string[] } {
  const result = read(files, { onProgress: printProgress(locale) })
  return {
    reports: result.problems.map((problem) => reportOf(problem, locale)),
    summary: result.ok ? summarise(result.value, locale) : [],
  }
}

function textOf(reports: readonly Report[], summary: readonly string[], locale: Locale): string {
  const toMend = reports.some(({ severity }) => severity !== 'notice')
  const verdict = toMend ? tallyOf(reports, locale) : say(cliWords.clean, locale)
  return [...reports.map(lineOf), ...summary, verdict].join('\n')
}
