import { say, suggestionWords, evidenceCardWords as w } from '#core'
import {
  type Findings,
  type LinkSuggestion,
  luckIn,
  type PairEvidence,
  tellCounterEvidence,
  tellSuggestion,
} from '#core/analysis'
import { Complements } from './Complements.tsx'
import type { Desk } from './desk.ts'
import { GradeChip } from './GradeChip.tsx'
import { sectorsOf } from './PairArticle.tsx'
import { ReasonBars } from './ReasonBars.tsx'
import { ReshuffleHistogram } from './ReshuffleHistogram.tsx'
import { Sizes } from './Sizes.tsx'

export interface CardFacts {
  readonly suggestion: LinkSuggestion
  readonly findings: Findings
  /** Undefined until the worker has it. */
  readonly evidence: PairEvidence | undefined
}

/** What the card says in front: for people, without p and q. */
export function CardFront({
  facts,
  desk,
  most = 8,
}: {
  readonly facts: CardFacts
  readonly desk: Desk
  readonly most?: number
}) {
  const { findings, evidence } = facts
  const suggestion = evidence?.suggestion ?? facts.suggestion
  const { project, locale, names } = desk
  const { kind, grade, shared, expected, counterEvidence } = suggestion
  return (
    <div className="card-front">
      <p className="quiet">{sectorsOf(suggestion, names, locale)}</p>
      <p className="sentence">
        <GradeChip grade={grade} locale={locale} /> {cardSentences(suggestion, findings, locale).join(' ')}
      </p>
      <section>
        <h3>{say(kind === 'supply' ? w.supplied : w.shared, locale)}</h3>
        <ReasonBars
          suggestion={suggestion}
          industries={project.dataset.industries.ids.length}
          most={most}
          locale={locale}
          names={names}
        />
      </section>
      <section>
        <h3>{say(w.againstChance, locale)}</h3>
        {evidence?.reshuffles ? (
          <ReshuffleHistogram reshuffles={evidence.reshuffles} observed={shared} expected={expected} locale={locale} />
        ) : (
          <p className="quiet">{say(evidence ? w.noHistogram : w.reshuffling, locale)}</p>
        )}
      </section>
      <section>
        <h3>{say(suggestionWords.counter.heading, locale)}</h3>
        {counterEvidence.length === 0 ? (
          <p>{say(w.noCounter, locale)}</p>
        ) : (
          <ul className="counter">
            {counterEvidence.map((against) => (
              <li key={JSON.stringify(against)}>{tellCounterEvidence(against, project.dataset, locale)}</li>
            ))}
          </ul>
        )}
      </section>
      {evidence && <Complements evidence={evidence} desk={desk} most={most} />}
      {evidence && <Sizes evidence={evidence} desk={desk} />}
    </div>
  )
}

/** The sentences for people: against chance, how often reshuffles reached it, how much may be luck, what is not said. */
export function cardSentences(suggestion: LinkSuggestion, findings: Findings, locale: Desk['locale']): string[] {
  const told = tellSuggestion(suggestion, findings.settings.draws, locale)
  const luck = luckIn(findings)
  // The last sentence says what all of it does not say, and stays the last.
  return suggestion.grade === 'strong' ? told.toSpliced(-1, 0, say(suggestionWords.luck, locale, luck)) : told
}
