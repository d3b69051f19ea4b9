import type { Ref } from 'react'
import { nameIn, say, suggestionPanelWords, type Verdict, evidenceCardWords as w } from '#core'
import { type CardFacts, CardFront } from './CardFront.tsx'
import type { Desk } from './desk.ts'
import { pairTitle } from './PairArticle.tsx'
import { decidedOn, swotFields, type VerdictTexts } from './verdicts.ts'

interface Props {
  readonly ref: Ref<HTMLDivElement>
  readonly facts: CardFacts
  readonly desk: Desk
  readonly verdict: Verdict | undefined
  readonly texts: VerdictTexts
}

/** The card as it goes into the minutes: out of sight on the page, without fields, with what was decided. */
export function MinutesSheet({ ref, facts, desk, verdict, texts }: Props) {
  const { project, locale, names } = desk
  return (
    <div className="minutes-place" aria-hidden="true" inert>
      <div className="minutes" ref={ref}>
        <h2>{pairTitle(facts.suggestion, names)}</h2>
        <CardFront facts={facts} desk={desk} />
        <section>
          <h3>{say(w.yourVerdict, locale)}</h3>
          {verdictLines(verdict, texts, desk).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
        <p className="quiet">
          {nameIn(project.title, locale)}
          {project.source && ` · ${nameIn(project.source, locale)}`}
        </p>
      </div>
    </div>
  )
}

/** Verdict, day, owner, next step, note and SWOT, one line each; what is unsaid is left out. */
export function verdictLines(
  verdict: Verdict | undefined,
  texts: VerdictTexts,
  { locale }: Pick<Desk, 'locale'>,
): string[] {
  const line = (label: string, text: string) => (text.trim() === '' ? [] : [`${label}: ${text.trim()}`])
  return [
    verdict ? capital(say(suggestionPanelWords.verdicts[verdict.verdict], locale)) : say(w.noVerdict, locale),
    ...line(say(w.decided, locale), verdict ? decidedOn(verdict) : ''),
    ...line(say(w.note, locale), texts.note),
    ...line(say(w.owner, locale), texts.owner),
    ...line(say(w.nextStep, locale), texts.nextStep),
    ...line(say(w.date, locale), texts.date),
    ...swotFields.flatMap((field) => line(say(w[field], locale), texts.swot[field])),
  ]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
