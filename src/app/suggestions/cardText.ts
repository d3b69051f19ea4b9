import { formatNumber, nameIn, say, suggestionWords, type Verdict, evidenceCardWords as w } from '#core'
import { tellCounterEvidence } from '#core/analysis'
import { type CardFacts, cardSentences } from './CardFront.tsx'
import type { Desk } from './desk.ts'
import { verdictLines } from './MinutesSheet.tsx'
import { pairTitle, sectorsOf } from './PairArticle.tsx'
import type { VerdictTexts } from './verdicts.ts'

/** The card as plain text for the minutes: the same sentences, one line each. */
export function cardText(
  { suggestion: listed, findings, evidence }: CardFacts,
  desk: Pick<Desk, 'project' | 'locale' | 'names'>,
  verdict: Verdict | undefined,
  texts: VerdictTexts,
): string {
  const { project, locale, names } = desk
  const suggestion = evidence?.suggestion ?? listed
  const { kind, grade, reasons, score, counterEvidence } = suggestion
  const all = project.dataset.industries.ids.length
  const against = counterEvidence.map((one) => `- ${tellCounterEvidence(one, project.dataset, locale)}`)
  return [
    pairTitle(suggestion, names),
    sectorsOf(suggestion, names, locale),
    `${say(suggestionWords.grade[grade], locale)}. ${cardSentences(suggestion, findings, locale).join(' ')}`,
    '',
    `${say(kind === 'supply' ? w.supplied : w.shared, locale)}:`,
    ...reasons.map(({ competence, contribution, ubiquity }) => {
      const part = score > 0 ? ` ${formatNumber((contribution / score) * 100, locale)} %,` : ''
      return `- ${names.competence(competence)}:${part} ${say(w.carriedBy, locale, { n: ubiquity, all, locale })}`
    }),
    '',
    `${say(suggestionWords.counter.heading, locale)}:`,
    ...(against.length > 0 ? against : [say(w.noCounter, locale)]),
    ...(evidence ? ['', `${say(w.complements, locale)}:`, ...complements(evidence.sides, desk)] : []),
    '',
    ...verdictLines(verdict, texts, desk),
    '',
    nameIn(project.title, locale),
  ].join('\n')
}

function complements(
  sides: NonNullable<CardFacts['evidence']>['sides'],
  { locale, names }: Pick<Desk, 'locale' | 'names'>,
): string[] {
  return sides.map(({ industry, only }) => {
    const head = say(w.only, locale, { name: names.industry(industry), n: only.length, locale })
    return `- ${head}${only.length > 0 ? ': ' : ''}${only.map(({ competence }) => names.competence(competence)).join(', ')}`
  })
}
