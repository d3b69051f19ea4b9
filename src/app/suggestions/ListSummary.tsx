import { formatNumber, type Locale, say, suggestionWords, suggestionPanelWords as w } from '#core'
import { type Findings, grades, luckIn } from '#core/analysis'
import { GradeChip } from './GradeChip.tsx'

interface Props {
  readonly findings: Findings
  /** How many pairs the list holds, and how many pass the filter. */
  readonly listed: number
  readonly shown: number
  readonly locale: Locale
}

/** How many pairs there are of how many that were tested, of which grades, and how much of it may be luck. */
export function ListSummary({ findings, listed, shown, locale }: Props) {
  const { pairsTested, pairsSharing, gradeCounts } = findings
  const luck = luckIn(findings)
  return (
    <div className="list-summary">
      <p role="status">
        {pairsTested > 0
          ? say(w.counts, locale, { shown, listed, tested: pairsTested })
          : say(w.countsUntested, locale, { shown, listed, sharing: pairsSharing })}{' '}
        {listed < pairsSharing && say(w.notListed, locale, { listed, sharing: pairsSharing })}
      </p>
      <ul className="tally-of-grades">
        {grades
          .filter((grade) => gradeCounts[grade] > 0)
          .map((grade) => (
            <li key={grade}>
              <GradeChip grade={grade} locale={locale} /> {formatNumber(gradeCounts[grade], locale)}
            </li>
          ))}
      </ul>
      <p>{luck.count > 0 ? say(suggestionWords.luck, locale, luck) : say(suggestionWords.noClear, locale)}</p>
      {listed === 0 && <p>{say(findings.settings.pairs === 'all' ? w.noneListed : w.noneAcross, locale)}</p>}
      {listed > 0 && shown === 0 && <p>{say(w.noneShown, locale)}</p>}
    </div>
  )
}
