import { analysisProblems } from './analysisProblems.ts'
import { linkProblems } from './candidateClusters.ts'
import { carriedProblems } from './carriedProblems.ts'
import { clipboardProblems } from './clipboardProblems.ts'
import { editProblems } from './editProblems.ts'
import { keepingProblems } from './keepingProblems.ts'
import { pictureProblems } from './pictureProblems.ts'
import { type ProblemFacts, type ProblemPhrase, phrase } from './problemPhrase.ts'
import { projectProblems } from './projectProblems.ts'
import { rowProblems } from './rowProblems.ts'
import { formatNumber, type Locale, say, words } from './say.ts'
import { sessionProblems } from './sessionProblems.ts'
import { tableProblems } from './tableProblems.ts'
import { workbookProblems } from './workbookProblems.ts'

const phrases = {
  ...tableProblems,
  ...rowProblems,
  ...projectProblems,
  ...pictureProblems,
  ...sessionProblems,
  ...editProblems,
  ...clipboardProblems,
  ...analysisProblems,
  ...linkProblems,
  ...workbookProblems,
  ...carriedProblems,
  ...keepingProblems,
}

/** The code of every problem that Pomona can tell of. */
export type ProblemCode = keyof typeof phrases

/** All codes that have words. */
export const problemCodes = Object.keys(phrases) as readonly ProblemCode[]

const unknownProblem: ProblemPhrase = phrase(
  (said) => `Something is wrong that this version of Pomona has no words for (${said.code}).`,
  (said) => `Något är fel som den här versionen av Pomona saknar ord för (${said.code}).`,
  'Check the place that is named, and tell us of the code in brackets.',
  'Kontrollera den plats som anges, och berätta för oss om koden inom parentes.',
)

/** Says what is wrong and how to mend it. A code without words gets an honest sentence that names the code. */
export function phraseProblem(problem: ProblemFacts, locale: Locale): { message: string; remedy: string } {
  const { message, remedy } = isKnown(problem.code) ? phrases[problem.code] : unknownProblem
  return { message: say(message, locale, problem), remedy: say(remedy, locale, problem) }
}

function isKnown(code: string): code is ProblemCode {
  return Object.hasOwn(phrases, code)
}

interface Place extends ProblemFacts {
  readonly locale: Locale
}

const placeWords = {
  sheet: words<Place>(
    ({ sheet }) => `sheet “${sheet}”`,
    ({ sheet }) => `bladet ”${sheet}”`,
  ),
  row: words<Place>(
    ({ row, locale }) => `row ${formatNumber(row ?? 0, locale)}`,
    ({ row, locale }) => `rad ${formatNumber(row ?? 0, locale)}`,
  ),
  column: words<Place>(
    ({ column = '' }) => `column ${isNumber(column) ? column : `“${column}”`}`,
    ({ column = '' }) => `kolumn ${isNumber(column) ? column : `”${column}”`}`,
  ),
}

const isNumber = (column: string) => /^\d+$/.test(column)

/** Says where a problem is, `uses.csv, row 12, column “weight”`; '' where it has no place. */
export function describePlace(problem: ProblemFacts, locale: Locale): string {
  const place = { ...problem, locale }
  const known = (['sheet', 'row', 'column'] as const).filter((part) => !isUnsaid(problem[part]))
  const parts = [problem.file, ...known.map((part) => say(placeWords[part], locale, place)), problem.path]
  return parts.filter((part) => !isUnsaid(part)).join(', ')
}

function isUnsaid(part: string | number | undefined): boolean {
  return part === undefined || part === ''
}
