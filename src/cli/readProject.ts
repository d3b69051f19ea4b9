import type { Locale } from '#core'
import { type ReadOptions, type ReadReport, read, type SourceFile } from '#core/files'
import { lineOf, reportOf } from './report.ts'
import { readSources } from './sources.ts'
import { Stop } from './stop.ts'
import { printMessage, printProgress } from './terminal.ts'

/**
 * Reads the project that files, a folder or standard input hold. Problems go to standard error. Throws Stop(1) where
 * something cannot be read or must be mended first.
 */
export async function readProject(
  names: readonly string[],
  locale: Locale,
  optionsFor: (files: readonly SourceFile[]) => ReadOptions = () => ({}),
): Promise<ReadReport> {
  const { files, reports } = await readSources(names, locale)
  if (reports.length > 0) throw new Stop(1, reports.map(lineOf).join('\n'))
  const result = read(files, { ...optionsFor(files), onProgress: printProgress(locale) })
  const lines = result.problems
    .filter((problem) => problem.severity !== 'notice')
    .map((problem) => lineOf(reportOf(problem, locale)))
  if (!result.ok) throw new Stop(1, lines.join('\n'))
  for (const line of lines) printMessage(line)
  return result.value
}
