import { type Locale, type Problem, phraseProblem } from '#core'

/** What should be known beside a finding: in the running text, since nothing went wrong. */
export function Remarks({ problems, locale }: { readonly problems: readonly Problem[]; readonly locale: Locale }) {
  return problems.map((problem) => {
    const { message, remedy } = phraseProblem(problem, locale)
    return (
      <p key={problem.code} className={problem.severity === 'notice' ? 'remark' : 'remark warn'}>
        {message} {remedy}
      </p>
    )
  })
}
