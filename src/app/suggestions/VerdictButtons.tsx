import { type Locale, say, suggestionPanelWords as w } from '#core'
import { type VerdictWord, verdictWords } from './verdicts.ts'

const labels = { accepted: w.accept, 'pre-study': w.prestudy, parked: w.park, rejected: w.reject } as const

interface Props {
  readonly verdict: VerdictWord | undefined
  readonly locale: Locale
  readonly onVerdict: (word: VerdictWord) => void
}

/** Accept, Pre-study, Park, Reject; the one that was given is pressed. */
export function VerdictButtons({ verdict, locale, onVerdict }: Props) {
  return verdictWords.map((word) => (
    <button
      key={word}
      type="button"
      className={`verdict ${word}`}
      aria-pressed={word === verdict}
      onClick={() => onVerdict(word)}
    >
      {say(labels[word], locale)}
    </button>
  ))
}
