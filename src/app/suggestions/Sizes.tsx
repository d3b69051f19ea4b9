import { formatNumber, say, evidenceCardWords as w } from '#core'
import type { DatedValue, PairEvidence } from '#core/analysis'
import type { Desk } from './desk.ts'

/** How large and how broad both sides are. */
export function Sizes({ evidence, desk: { locale, names } }: { readonly evidence: PairEvidence; readonly desk: Desk }) {
  const { sides, suggestion } = evidence
  const breadths = [w.breadth, suggestion.kind === 'supply' ? w.breadthNeeds : w.breadth]
  return (
    <section>
      <h3>{say(w.sizes, locale)}</h3>
      <table className="sizes">
        <thead>
          <tr>
            <td />
            {sides.map(({ industry }) => (
              <th key={industry} scope="col">
                {names.industry(industry)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sides[0].measures.map(({ measure }, row) => (
            <tr key={measure}>
              <th scope="row">{names.measure(measure)}</th>
              {sides.map(({ industry, measures }) => (
                <td key={industry}>{valuesText(measures[row].values, locale)}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{[...new Set(breadths.map((words) => say(words, locale)))].join(' / ')}</th>
            {sides.map(({ industry, breadth }) => (
              <td key={industry}>{formatNumber(breadth, locale)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{say(w.special, locale)}</th>
            {sides.map(({ industry, meanUbiquity }) => (
              <td key={industry}>{meanUbiquity === null ? '–' : formatNumber(meanUbiquity, locale, 1)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}

function valuesText(values: readonly DatedValue[], locale: Desk['locale']): string {
  if (values.length === 0) return '–'
  return values.map(({ year, value }) => (year === null ? '' : `${year}: `) + formatNumber(value, locale, 1)).join(', ')
}
