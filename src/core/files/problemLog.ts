import type { Problem } from '../model/problem.ts'

const mostOfAKind = 100
const longestValue = 200

interface Tally {
  readonly first: Problem
  count: number
}

/** Collects problems while files are read: of a code in a file the first hundred, then only their number. */
export class ProblemLog {
  readonly #problems: Problem[] = []
  readonly #counts = new Map<string, Tally>()
  readonly #tallies = new Map<string, Tally>()

  /** Whether there is one that refuses. */
  refuses = false

  add(problem: Problem): void {
    if (problem.severity === 'error') this.refuses = true
    const key = keyOf(problem)
    const known = this.#counts.get(key)
    if (known) known.count++
    else this.#counts.set(key, { first: problem, count: 1 })
    if ((known?.count ?? 1) <= mostOfAKind) this.#problems.push(shortened(problem))
  }

  /** Adds a problem that is told once for a column, with the number of its cells in `values.count`. */
  tally(problem: Problem): void {
    const key = `${keyOf(problem)}\n${problem.column ?? ''}`
    const known = this.#tallies.get(key)
    if (known) known.count++
    else this.#tallies.set(key, { first: problem, count: 1 })
  }

  /** All that was kept, and a `more-problems` for each kind that was cut. */
  all(): readonly Problem[] {
    return [...this.#problems, ...this.#told(), ...this.#remainders()]
  }

  #told(): Problem[] {
    return [...this.#tallies.values()].map(({ first, count }) => ({ ...first, values: { ...first.values, count } }))
  }

  #remainders(): Problem[] {
    return [...this.#counts.values()]
      .filter(({ count }) => count > mostOfAKind)
      .map(({ first, count }) => ({
        code: 'more-problems',
        severity: first.severity === 'error' ? 'warning' : first.severity,
        file: first.file,
        ...(first.sheet !== undefined && { sheet: first.sheet }),
        values: { code: first.code, shown: mostOfAKind, count },
      }))
  }
}

function keyOf({ code, file = '', sheet = '' }: Problem): string {
  return [code, file, sheet].join('\n')
}

function shortened(problem: Problem): Problem {
  if (problem.value === undefined || problem.value.length <= longestValue) return problem
  return { ...problem, value: `${problem.value.slice(0, longestValue - 1)}…` }
}
