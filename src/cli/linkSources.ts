import type { Locale, Project } from '#core'
import {
  analyseDataset,
  defaultSettings,
  edgeChoices,
  gradeLinks,
  type LinkSettings,
  type LinkSources,
} from '#core/analysis'
import type { CommandLine } from './commandLine.ts'
import { oneOf, wholeNumber } from './optionValues.ts'
import { lineOf, reportOf } from './report.ts'
import { Stop } from './stop.ts'
import { printMessage } from './terminal.ts'

/** Which links count and the seed, as the command line says. Throws Stop(2). */
export function linkArguments(line: CommandLine): Pick<LinkSettings, 'edges' | 'seed'> {
  const seed = wholeNumber(line, 'seed', 0, Number.MAX_SAFE_INTEGER) ?? defaultSettings.seed
  // As is promised to other programs; the page leaves it to the data.
  return { edges: oneOf(line, 'edges', [...edgeChoices, 'auto'] as const, 'strong'), seed }
}

/** Analyses a project's links with the usual settings. Throws Stop(1) where that is refused. */
export function linkSourcesOf(
  { dataset, verdicts }: Project,
  edges: LinkSettings['edges'],
  seed: number,
  locale: Locale,
): LinkSources {
  const graded = gradeLinks(dataset, { ...defaultSettings, seed }, edges, (own) => analyseDataset(dataset, own))
  const lines = graded.problems.map((problem) => lineOf(reportOf(problem, locale)))
  if (!graded.ok) throw new Stop(1, lines.join('\n'))
  for (const line of lines) printMessage(line)
  return { dataset, verdicts, graded: graded.value }
}
