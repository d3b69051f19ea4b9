import type { Verdict } from '#core'
import { evidenceSnapshot, type Findings, type LinkSuggestion } from '#core/analysis'

export type VerdictWord = Verdict['verdict']
export const verdictWords: readonly VerdictWord[] = ['accepted', 'pre-study', 'parked', 'rejected']

/** Texts that an analyst adds to a verdict; '' is unsaid. */
export interface VerdictTexts {
  readonly note: string
  readonly owner: string
  readonly nextStep: string
  readonly date: string
  readonly swot: Readonly<Record<SwotField, string>>
}

export const swotFields = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const
export type SwotField = (typeof swotFields)[number]

type Pair = readonly [string, string]

/** One text for a pair and kind of link; a shared pair is the same in both orders. */
export function pairKey(kind: Verdict['kind'], [a, b]: Pair): string {
  return JSON.stringify(kind === 'shared' && b < a ? [kind, b, a] : [kind, a, b])
}

/** The verdict of a pair and kind of link, if there is one. */
export function findVerdict(verdicts: readonly Verdict[], kind: Verdict['kind'], pair: Pair): Verdict | undefined {
  const wanted = pairKey(kind, pair)
  return verdicts.find((verdict) => pairKey(verdict.kind, verdict.pair) === wanted)
}

export function textsOf(verdict: Verdict | undefined): VerdictTexts {
  const { note = '', owner = '', nextStep = '', date = '', swot = {} } = verdict ?? {}
  const { strengths = '', weaknesses = '', opportunities = '', threats = '' } = swot
  return { note, owner, nextStep, date, swot: { strengths, weaknesses, opportunities, threats } }
}

/**
 * A verdict of a suggestion, with the evidence and the settings as they are now. `today` is the day of the decision; what
 * is unsaid is left out. Owner, next step and date stay with the verdict, whatever it becomes.
 */
export function verdictOn(
  suggestion: LinkSuggestion,
  findings: Pick<Findings, 'settings' | 'datasetKey' | 'pairsTested'>,
  word: VerdictWord,
  texts: VerdictTexts,
  today: string,
): Verdict {
  const { kind, a, b, reasons, counterEvidence } = suggestion
  const { swot, ...plain } = texts
  const { settings, datasetKey, pairsTested } = findings
  return {
    pair: [a, b],
    kind,
    verdict: word,
    ...said(plain),
    ...(Object.keys(said(swot)).length > 0 && { swot: said(swot) }),
    evidence: asJson({
      decided: today,
      datasetKey,
      pairsTested,
      ...evidenceSnapshot(suggestion),
      reasons,
      counterEvidence,
    }),
    settings: asJson(settings),
  }
}

/** The day on which a verdict was given, as it was kept with the evidence; '' where it was not. */
export function decidedOn({ evidence }: Verdict): string {
  return typeof evidence?.decided === 'string' ? evidence.decided : ''
}

/** The grade that the pair had when the verdict was given; undefined where it was not kept. */
export function gradeThen({ evidence }: Verdict): string | undefined {
  return typeof evidence?.grade === 'string' ? evidence.grade : undefined
}

function said<T extends Readonly<Record<string, string>>>(texts: T): Partial<T> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== '')) as Partial<T>
}

type JsonRecord = NonNullable<Verdict['evidence']>

/** Findings are plain JSON; going through text also drops what is undefined, so that files give the same back. */
function asJson(value: object): JsonRecord {
  return JSON.parse(JSON.stringify(value)) as JsonRecord
}
