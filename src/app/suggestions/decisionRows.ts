import { say, suggestionPanelWords, suggestionWords, type Verdict, type Words, evidenceCardWords as w } from '#core'
import { csvLine } from '#core/files'
import type { Desk } from './desk.ts'
import { pairTitle } from './PairArticle.tsx'
import { decidedOn, gradeThen, textsOf } from './verdicts.ts'

type Told = Pick<Desk, 'locale' | 'names'>

/** A column of the decision log: its heading, and what it says of a verdict. */
interface Column {
  readonly words: Words
  readonly cell: (verdict: Verdict, told: Told) => string
}

/** What stands in the log on the page and in its text. */
export const logColumns: readonly Column[] = [
  { words: w.decided, cell: (verdict) => decidedOn(verdict) },
  { words: w.pair, cell: (verdict, { names }) => pairTitle(titleOf(verdict), names) },
  { words: w.verdict, cell: ({ verdict }, { locale }) => say(suggestionPanelWords.verdicts[verdict], locale) },
  { words: w.gradeThen, cell: (verdict, { locale }) => gradeWords(verdict, locale) },
  { words: w.owner, cell: ({ owner = '' }) => owner },
  { words: w.nextStep, cell: ({ nextStep = '' }) => nextStep },
  { words: w.date, cell: ({ date = '' }) => date },
  { words: w.note, cell: ({ note = '' }) => note },
]

/** The file has besides them the ids, the kind and SWOT, so that it can be used by other programs. */
const fileColumns: readonly Column[] = [
  { words: w.aId, cell: ({ pair }) => pair[0] },
  { words: w.bId, cell: ({ pair }) => pair[1] },
  { words: w.kind, cell: ({ kind }, { locale }) => say(suggestionWords.kind[kind], locale) },
  ...logColumns,
  { words: w.strengths, cell: (verdict) => textsOf(verdict).swot.strengths },
  { words: w.weaknesses, cell: (verdict) => textsOf(verdict).swot.weaknesses },
  { words: w.opportunities, cell: (verdict) => textsOf(verdict).swot.opportunities },
  { words: w.threats, cell: (verdict) => textsOf(verdict).swot.threats },
]

/** The latest decision first; those without a day last, in their order. */
export function logOrder(verdicts: readonly Verdict[]): readonly Verdict[] {
  return [...verdicts].sort((a, b) => (decidedOn(a) < decidedOn(b) ? 1 : decidedOn(a) > decidedOn(b) ? -1 : 0))
}

/** The log as text for the minutes, a paragraph a verdict; what is unsaid is left out. */
export function logText(verdicts: readonly Verdict[], told: Told): string {
  const paragraphs = logOrder(verdicts).map((verdict) =>
    logColumns
      .map(({ words, cell }) => [say(words, told.locale), cell(verdict, told)])
      .filter(([, text]) => text !== '')
      .map(([label, text]) => `${label}: ${text}`)
      .join('\n'),
  )
  return paragraphs.join('\n\n')
}

/** The log as CSV, safe to open in a spreadsheet. With the mark by which spreadsheets know UTF-8. */
export function logCsv(verdicts: readonly Verdict[], told: Told): string {
  const head = fileColumns.map(({ words }) => say(words, told.locale))
  const rows = logOrder(verdicts).map((verdict) => fileColumns.map(({ cell }) => cell(verdict, told)))
  return `\ufeff${[head, ...rows].map(csvLine).join('')}`
}

function titleOf({ kind, pair: [a, b] }: Verdict) {
  return { kind, a, b }
}

function gradeWords(verdict: Verdict, locale: Desk['locale']): string {
  const grade = gradeThen(verdict)
  const known = Object.entries(suggestionWords.grade).find(([id]) => id === grade)
  return known ? say(known[1], locale) : (grade ?? '')
}
