import type { Problem } from '../model/problem.ts'

/** Ends a reading from deep inside of it; caught where the reading began, where it becomes the Problem it carries. */
export class Refusal extends Error {
  readonly problem: Pick<Problem, 'code' | 'sheet' | 'row' | 'column' | 'value' | 'values'>

  constructor(problem: Refusal['problem']) {
    super(problem.code)
    this.problem = problem
  }
}
