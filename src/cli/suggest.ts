import { cliSuggestWords, cliWords, type Locale, say } from '#core'
import {
  type Analysis,
  type AnalysisSettings,
  analyseDataset,
  confirmations,
  createLister,
  defaultSettings,
  leastDraws,
  mostDraws,
  nullModels,
  orderPairs,
  pairFamilies,
  strengthMeasures,
  suggestionKinds,
  summaryOf,
} from '#core/analysis'
import { type CommandLine, givenValue } from './commandLine.ts'
import { keepInputs } from './keepInputs.ts'
import { oneOf, wholeNumber } from './optionValues.ts'
import { readProject } from './readProject.ts'
import { lineOf, reportOf } from './report.ts'
import { Stop } from './stop.ts'
import { csvOf, jsonOf, tableOf } from './suggestOutput.ts'
import { printMessage, printShare, wrongUsage } from './terminal.ts'
import { writeOutput } from './writeOutput.ts'

const usualTop = 100

/** `pomona suggest`: pairs of industries that could cross-pollinate, each with its evidence. */
export async function suggestPairs(line: CommandLine): Promise<number> {
  const { locale } = line
  if (line.files.length === 0) wrongUsage(say(cliWords.noFile, locale))
  if (line.files.length > 1)
    wrongUsage(say(cliWords.oneProject, locale, { command: 'suggest', count: line.files.length }))
  const settings = settingsIn(line)
  const top = topIn(line)
  const format = oneOf(line, 'format', ['table', 'csv', 'json'] as const, 'table')
  const out = givenValue(line, 'out') ?? '-'
  await keepInputs(out, line.files, locale)
  const { project } = await readProject(line.files, locale)
  const analysed = analyseDataset(project.dataset, settings, printShare(cliSuggestWords.analysing, locale))
  if (!analysed.ok) throw new Stop(1, analysed.problems.map((problem) => lineOf(reportOf(problem, locale))).join('\n'))
  const analysis = analysed.value
  const places = orderPairs(analysis, top)
  tellSummary(summaryOf(project.dataset, analysis), places.length, pairsOf(analysis), locale)
  const list = createLister(project.dataset, analysis)
  const written = { analysis, rows: rowsOf(places, list), project, locale }
  await writeOutput(
    out,
    format === 'json' ? jsonOf(written) : format === 'csv' ? csvOf(written) : tableOf(written),
    locale,
  )
  return 0
}

/** One row after the other: all pairs of a large dataset at once would fill the memory. */
function* rowsOf<T>(places: Float64Array, list: (place: number) => T): Generator<T> {
  for (const place of places) yield list(place)
}

function settingsIn(line: CommandLine): AnalysisSettings {
  return {
    ...defaultSettings,
    kind: oneOf(line, 'kind', suggestionKinds, defaultSettings.kind),
    pairs: oneOf(line, 'pairs', pairFamilies, defaultSettings.pairs),
    measure: oneOf(line, 'measure', strengthMeasures, defaultSettings.measure),
    nullModel: oneOf(line, 'null', nullModels, defaultSettings.nullModel),
    draws: wholeNumber(line, 'draws', leastDraws, mostDraws) ?? defaultSettings.draws,
    seed: wholeNumber(line, 'seed', 0, Number.MAX_SAFE_INTEGER) ?? defaultSettings.seed,
    confirm: oneOf(line, 'confirm', confirmations, defaultSettings.confirm),
  }
}

function topIn(line: CommandLine): number {
  const value = givenValue(line, 'top')
  if (value === undefined) return usualTop
  if (value === 'all') return Number.POSITIVE_INFINITY
  if (/^[1-9]\d*$/.test(value)) return Number(value)
  const expected = say(cliSuggestWords.topNumber, line.locale)
  return wrongUsage(say(cliWords.badValue, line.locale, { option: '--top', value, expected }))
}

function pairsOf({ member }: Analysis): number {
  return member.reduce((sum, is) => sum + is, 0)
}

function tellSummary(summary: ReturnType<typeof summaryOf>, shown: number, pairs: number, locale: Locale): void {
  const { problems, pairsTested, gradeCounts, candidates, drawReport } = summary
  for (const problem of problems) printMessage(lineOf(reportOf(problem, locale)))
  if (summary.settings.nullModel !== 'none') {
    const { strong, suggestive, chance, 'not-testable': untestable } = gradeCounts
    printMessage(say(cliSuggestWords.tested, locale, { tested: pairsTested, strong, suggestive, chance, untestable }))
  }
  if (candidates && drawReport?.autocorrelation) {
    const { median, p95 } = drawReport.autocorrelation
    printMessage(say(cliSuggestWords.autocorrelation, locale, { confirmed: candidates.confirmed, median, p95 }))
  }
  if (shown < pairs) printMessage(say(cliSuggestWords.shown, locale, { shown, pairs }))
}
