import { useRef, useState } from 'react'
import { type Locale, say, type Verdict, suggestionPanelWords as w } from '#core'
import type { LinkSuggestion } from '#core/analysis'
import { pageOf } from './listing.ts'
import type { Names } from './names.ts'
import { type PairActions, PairArticle } from './PairArticle.tsx'
import { findVerdict, pairKey } from './verdicts.ts'

/** So many pairs stand on a page: a list of thousands is as quick as one of ten. */
const pageSize = 20

interface Props {
  readonly suggestions: readonly LinkSuggestion[]
  readonly verdicts: readonly Verdict[]
  readonly numbers: ReadonlyMap<string, number>
  readonly pinned: ReadonlySet<string>
  readonly draws: number
  readonly names: Names
  readonly locale: Locale
  readonly actions: PairActions
}

/** The pairs, a page at a time. */
export function PairList({ suggestions, verdicts, numbers, pinned, draws, names, locale, actions }: Props) {
  const [wanted, setWanted] = useState(0)
  const top = useRef<HTMLOListElement>(null)
  const { page, pages, on } = pageOf(suggestions, wanted, pageSize)
  const turn = (by: number) => {
    setWanted(page + by)
    top.current?.scrollIntoView({ block: 'start' })
  }
  return (
    <>
      <ol className="pair-list" aria-label={say(w.list, locale)} ref={top} start={page * pageSize + 1}>
        {on.map((suggestion) => {
          const key = pairKey(suggestion.kind, [suggestion.a, suggestion.b])
          return (
            <li key={key}>
              <PairArticle
                suggestion={suggestion}
                verdict={findVerdict(verdicts, suggestion.kind, [suggestion.a, suggestion.b])}
                number={numbers.get(key)}
                isPinned={pinned.has(key)}
                draws={draws}
                names={names}
                locale={locale}
                actions={actions}
              />
            </li>
          )
        })}
      </ol>
      {pages > 1 && (
        <div className="pager">
          <button type="button" disabled={page === 0} onClick={() => turn(-1)}>
            {say(w.previous, locale)}
          </button>
          <span role="status">{say(w.pages, locale, { page: page + 1, pages })}</span>
          <button type="button" disabled={page === pages - 1} onClick={() => turn(1)}>
            {say(w.next, locale)}
          </button>
        </div>
      )}
    </>
  )
}
