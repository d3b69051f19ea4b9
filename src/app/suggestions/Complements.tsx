import { say, evidenceCardWords as w } from '#core'
import type { PairEvidence } from '#core/analysis'
import type { Desk } from './desk.ts'

interface Props {
  readonly evidence: PairEvidence
  readonly desk: Desk
  readonly most: number
}

/** What each side has and the other lacks, the rarest first. */
export function Complements({ evidence, desk: { locale, names }, most }: Props) {
  return (
    <section>
      <h3>{say(w.complements, locale)}</h3>
      {evidence.sides.map(({ industry, only }) => (
        <p key={industry} className="complement">
          <strong>{say(w.only, locale, { name: names.industry(industry), n: only.length, locale })}</strong>
          {only.length > 0 && ': '}
          {only
            .slice(0, most)
            .map(({ competence }) => names.competence(competence))
            .join(', ')}
          {only.length > most && ` ${say(w.more, locale, { n: only.length - most })}`}
        </p>
      ))}
    </section>
  )
}
