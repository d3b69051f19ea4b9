import type { Problem } from '#core'

/** Carries a problem out of a chain of steps that may also fail by themselves. */
export class Refusal extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}
