import { useId } from 'react'
import { entityId, type Locale, say, suggestionWords, type Verdict, suggestionPanelWords as w } from '#core'
import { type LinkSuggestion, tellSuggestion } from '#core/analysis'
import { GradeChip } from './GradeChip.tsx'
import type { Names } from './names.ts'
import { VerdictButtons } from './VerdictButtons.tsx'
import type { VerdictWord } from './verdicts.ts'

export interface PairActions {
  readonly onOpen: (suggestion: LinkSuggestion) => void
  /** The same word again takes the verdict back. */
  readonly onVerdict: (suggestion: LinkSuggestion, word: VerdictWord) => void
  readonly onPin: (suggestion: LinkSuggestion) => void
  /** Lights things on the canvas as long as the pair is looked at. */
  readonly onLight: (entityIds: readonly string[]) => void
}

interface Props {
  readonly suggestion: LinkSuggestion
  readonly verdict: Verdict | undefined
  /** Its number on the tree, if it stands there. */
  readonly number: number | undefined
  readonly isPinned: boolean
  readonly draws: number
  readonly names: Names
  readonly locale: Locale
  readonly actions: PairActions
}

/** A suggested pair in the list: who, what it is worth in words, and what the analyst says of it. */
export function PairArticle({ suggestion, verdict, number, isPinned, draws, names, locale, actions }: Props) {
  const id = useId()
  const { a, b } = suggestion
  const light = () => actions.onLight([entityId('industry', a), entityId('industry', b)])
  const unlight = () => actions.onLight([])
  const title = pairTitle(suggestion, names)
  return (
    <article
      aria-labelledby={id}
      className={verdict ? `pair ${verdict.verdict}` : 'pair'}
      onMouseEnter={light}
      onMouseLeave={unlight}
      onFocus={light}
      onBlur={unlight}
    >
      <h3 id={id}>
        {number !== undefined && (
          <span className="number" role="img" aria-label={say(w.numberOnTree, locale, { n: number })}>
            {number}
          </span>
        )}
        <button type="button" className="open-card" aria-haspopup="dialog" onClick={() => actions.onOpen(suggestion)}>
          {title}
        </button>
      </h3>
      <p className="quiet sectors">{sectorsOf(suggestion, names, locale)}</p>
      <p>
        <GradeChip grade={suggestion.grade} locale={locale} /> {tellSuggestion(suggestion, draws, locale)[0]}
      </p>
      <div className="verdict-row">
        <VerdictButtons
          verdict={verdict?.verdict}
          locale={locale}
          onVerdict={(word) => actions.onVerdict(suggestion, word)}
        />
        <button
          type="button"
          className="pin"
          aria-pressed={isPinned}
          aria-label={say(w.pin, locale)}
          title={say(w.pin, locale)}
          onClick={() => actions.onPin(suggestion)}
        >
          <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true">
            <path
              d="M8 9.5V15M4.5 9.5h7M5.5 9.5 6 4H5V1.5h6V4h-1l.5 5.5"
              fill={isPinned ? 'currentColor' : 'none'}
              stroke="currentColor"
              strokeWidth={1.4}
              strokeLinejoin="round"
            />
          </svg>
        </button>
      </div>
      {verdict?.note && <p className="note">{verdict.note}</p>}
    </article>
  )
}

/** `A × B` share something, `A → B` is what one has and the other needs. */
export function pairTitle({ kind, a, b }: Pick<LinkSuggestion, 'kind' | 'a' | 'b'>, names: Names): string {
  return `${names.industry(a)} ${kind === 'supply' ? '→' : '×'} ${names.industry(b)}`
}

export function sectorsOf({ kind, aSector, bSector }: LinkSuggestion, names: Names, locale: Locale): string {
  const name = (id: string | null) => (id === null ? say(w.noSector, locale) : names.sector(id))
  const sectors = aSector === bSector ? name(aSector) : `${name(aSector)} · ${name(bSector)}`
  return kind === 'supply' ? `${sectors} · ${say(suggestionWords.kind.supply, locale)}` : sectors
}
