import { formatNumber, say, evidenceCardWords as w } from '#core'
import type { LinkSuggestion, Reason } from '#core/analysis'
import type { Desk } from './desk.ts'

const width = 200

interface Props extends Pick<Desk, 'locale' | 'names'> {
  readonly suggestion: LinkSuggestion
  /** How many industries there are. */
  readonly industries: number
  readonly most: number
}

/** The shared competences, the strongest reasons first: a bar for its part of the strength, dots for how common it is. */
export function ReasonBars({ suggestion, industries, most, locale, names }: Props) {
  const { reasons, score } = suggestion
  const largest = Math.max(0, ...reasons.map(({ contribution }) => contribution))
  const rest = reasons.length - most
  return (
    <>
      <ol className="reasons">
        {reasons.slice(0, most).map((reason) => (
          <li key={reason.competence}>
            <Bar share={largest > 0 ? reason.contribution / largest : 0} />
            <span>{names.competence(reason.competence)}</span>
            <span className="quiet">
              {share(reason, score, locale)} ·{' '}
              {say(w.carriedBy, locale, { n: reason.ubiquity, all: industries, locale })}
            </span>
          </li>
        ))}
      </ol>
      {rest > 0 && <p className="quiet">{say(w.more, locale, { n: rest })}</p>}
    </>
  )
}

// Attributes instead of classes: the picture for the minutes copies an SVG as it is.
function Bar({ share }: { readonly share: number }) {
  return (
    <svg viewBox={`0 0 ${width} 10`} width={width} height={10} aria-hidden="true">
      <rect x={0} y={1} width={width} height={8} rx={2} fill="#efe6d3" />
      <rect x={0} y={1} width={Math.max(share * width, share > 0 ? 2 : 0)} height={8} rx={2} fill="#5c7d22" />
    </svg>
  )
}

function share({ contribution }: Reason, score: number, locale: Desk['locale']): string {
  if (contribution <= 0 || score <= 0) return say(w.everywhere, locale)
  const percent = (contribution / score) * 100
  return percent < 0.5 ? '< 1 %' : `${formatNumber(percent, locale)} %`
}
