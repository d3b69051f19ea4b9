import { type Locale, say, suggestionWords } from '#core'
import type { Grade } from '#core/analysis'

/** Filled, half, empty and struck: grades are told by form and word. */
const forms: Readonly<Record<Grade, string>> = {
  strong: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z',
  suggestive: 'M6 1a5 5 0 1 0 0 10Z',
  chance: '',
  'not-testable': 'M2.5 9.5 9.5 2.5',
}

/** What a suggestion is worth, as a mark and in words. */
export function GradeChip({ grade, locale }: { readonly grade: Grade; readonly locale: Locale }) {
  return (
    <span className={`grade ${grade}`}>
      <svg viewBox="0 0 12 12" width={11} height={11} aria-hidden="true">
        <circle cx={6} cy={6} r={5} fill="none" stroke="currentColor" strokeWidth={1.5} />
        <path d={forms[grade]} fill="currentColor" stroke="currentColor" strokeWidth={1.2} />
      </svg>
      {say(suggestionWords.grade[grade], locale)}
    </span>
  )
}
