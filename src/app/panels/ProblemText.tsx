import { type Locale, type Problem, phraseProblem } from '#core'

/** What is wrong and how to mend it, as one paragraph. The words of all problems are many: they load after the first picture. */
export default function ProblemText({ problem, locale }: { readonly problem: Problem; readonly locale: Locale }) {
  const { message, remedy } = phraseProblem(problem, locale)
  return <p>{`${message} ${remedy}`}</p>
}
