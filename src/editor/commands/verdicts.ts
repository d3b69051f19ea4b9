import { done, type Project, type Result, refused, type Verdict } from '#core'
import { checked, sameJson } from './change.ts'
import { strangerProblem, textProblem } from './checks.ts'

/** What the analyst says of a suggested link. */
export type VerdictCommand =
  /** The verdict of a pair and kind of link; the one before it is replaced. */
  | { readonly type: 'set-verdict'; readonly verdict: Verdict }
  | { readonly type: 'remove-verdict'; readonly pair: Verdict['pair']; readonly kind: Verdict['kind'] }

type Of<T extends VerdictCommand['type']> = Extract<VerdictCommand, { type: T }>

/**
 * Says what becomes of a link, in the place of what was said of it before. Refuses a pair of one industry, or of
 * industries that the dataset does not have.
 */
export function setVerdict(project: Project, { verdict }: Of<'set-verdict'>): Result<Project> {
  const { pair, note, owner, nextStep, date, swot } = verdict
  const texts = Object.entries({ note, owner, nextStep, date, ...swot })
  const place = placeOf(project, verdict)
  const known = place < 0 ? [] : project.verdicts[place].pair
  if (pair[0] === pair[1]) return refused({ code: 'pair-of-one', severity: 'error', value: pair[0] })
  const problems = [
    strangerProblem(project, 'industries', pair, known),
    ...texts.map(([field, text]) => textProblem(field, text ?? '')),
  ]
  return checked(problems, () => {
    if (place < 0) return done({ ...project, verdicts: [...project.verdicts, verdict] })
    if (sameJson(project.verdicts[place], verdict)) return done(project)
    return done({ ...project, verdicts: project.verdicts.with(place, verdict) })
  })
}

/** Takes back what was said of a link. Refuses where nothing was. */
export function removeVerdict(project: Project, command: Of<'remove-verdict'>): Result<Project> {
  const place = placeOf(project, command)
  if (place < 0) return refused({ code: 'no-such-verdict', severity: 'error', value: command.pair.join(' – ') })
  return done({ ...project, verdicts: project.verdicts.toSpliced(place, 1) })
}

/** A shared pair is the same in both orders; of a supply the first has what the second needs. */
function placeOf({ verdicts }: Project, { pair: [a, b], kind }: Pick<Verdict, 'pair' | 'kind'>): number {
  return verdicts.findIndex(({ pair: [x, y], kind: other }) => {
    if (kind !== other) return false
    return (x === a && y === b) || (kind === 'shared' && x === b && y === a)
  })
}
