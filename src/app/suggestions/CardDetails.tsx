import { formatNumber, say, suggestionWords, evidenceCardWords as w } from '#core'
import { strengthMeasures } from '#core/analysis'
import type { CardFacts } from './CardFront.tsx'
import type { Desk } from './desk.ts'

/** p, q, method and the other measures: for specialists. */
export function CardDetails({ facts, desk: { locale } }: { readonly facts: CardFacts; readonly desk: Desk }) {
  const { findings, evidence } = facts
  const { settings, drawReport, pairsTested } = findings
  const { p, q, z, measures, stability, confirmed } = evidence?.suggestion ?? facts.suggestion
  const autocorrelation = drawReport?.autocorrelation
  const rows: (readonly [string, string])[] = [
    [say(w.p, locale), small(p, locale)],
    [say(w.q, locale), small(q, locale)],
    [say(w.z, locale), z === null ? say(w.none, locale) : formatNumber(z, locale, 2)],
    [
      say(w.method, locale),
      say(
        suggestionWords.nullModel[
          confirmed === false && settings.nullModel === 'curveball' ? 'row-fixed' : settings.nullModel
        ],
        locale,
      ),
    ],
    [say(w.testedPairs, locale), formatNumber(pairsTested, locale)],
    ...(drawReport
      ? [
          [
            say(w.draws, locale),
            say(w.drawsAndSeed, locale, {
              draws: drawReport.draws,
              seed: settings.seed,
              burnIn: drawReport.burnInTrades,
              trades: drawReport.tradesPerDraw,
              locale,
            }),
          ] as const,
        ]
      : []),
    ...(autocorrelation
      ? [
          [
            say(w.autocorrelation, locale),
            `${formatNumber(autocorrelation.median, locale, 3)}; ${formatNumber(autocorrelation.p95, locale, 3)}`,
          ] as const,
        ]
      : []),
    ...(stability ? [[say(w.rankStability, locale), say(w.stable, locale, { ...stability, locale })] as const] : []),
  ]
  return (
    <details className="card-details">
      <summary>{say(w.details, locale)}</summary>
      <table>
        <tbody>
          {rows.map(([name, text]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{say(w.measures, locale)}</h3>
      <table>
        <tbody>
          {strengthMeasures.map((measure) => (
            <tr key={measure}>
              <th scope="row">{say(suggestionWords.measure[measure], locale)}</th>
              <td>{formatNumber(measures[measure], locale, 4)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{say(w.hypergeometric, locale)}</p>
    </details>
  )
}

/** Small probabilities keep two figures: `0.00031`, below a millionth as `< 0.000001`. */
function small(value: number | null, locale: Desk['locale']): string {
  if (value === null) return say(w.none, locale)
  if (value < 1e-6) return `< ${formatNumber(1e-6, locale, 6)}`
  return formatNumber(value, locale, Math.min(7, Math.max(3, 1 - Math.floor(Math.log10(value)))))
}
