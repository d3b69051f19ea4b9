import { describePlace, type Locale, type Problem, phraseProblem, say, dialogWords as w } from '#core'

/** More than this are counted: the first say what is wrong with the rest. */
const shown = 100

const order = ['error', 'warning', 'notice'] as const

/** Problems with their place, value and remedy; errors first. */
export function Problems({ problems, locale }: { readonly problems: readonly Problem[]; readonly locale: Locale }) {
  if (problems.length === 0) return null
  const sorted = order.flatMap((severity) => problems.filter((problem) => problem.severity === severity))
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length
  return (
    <div className="problems" role="alert">
      <p className="tally">{say(w.problems, locale, { errors: count('error'), warnings: count('warning') })}</p>
      <ul>
        {sorted.slice(0, shown).map((problem, i) => (
          <OneProblem key={`${problem.code}/${i.toString()}`} problem={problem} locale={locale} />
        ))}
      </ul>
      {sorted.length > shown && <p>{say(w.moreProblems, locale, { n: sorted.length - shown })}</p>}
    </div>
  )
}

function OneProblem({ problem, locale }: { readonly problem: Problem; readonly locale: Locale }) {
  const { message, remedy } = phraseProblem(problem, locale)
  const place = describePlace(problem, locale)
  return (
    <li className={problem.severity}>
      <strong>{say(w[problem.severity], locale)}</strong> {place && <span className="place">{place}</span>}
      <span>{message}</span>
      {problem.value !== undefined && !message.includes(problem.value) && (
        <code>{say(w.value, locale, { value: problem.value })}</code>
      )}
      <span className="remedy">{remedy}</span>
    </li>
  )
}
