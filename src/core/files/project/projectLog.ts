import type { Problem } from '../../model/problem.ts'
import { ProblemLog } from '../problemLog.ts'
import { jsonPath } from './jsonPath.ts'

type Rest = Omit<Problem, 'code' | 'severity' | 'file' | 'path'>

/** Collects the problems of one project file by their path; of a kind the first hundred, then only their number. */
export class ProjectLog {
  readonly #log = new ProblemLog()
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  get refuses(): boolean {
    return this.#log.refuses
  }

  error(code: string, path: readonly PropertyKey[], rest: Rest = {}): void {
    this.#log.add({ code, severity: 'error', file: this.#file, path: jsonPath(path), ...rest })
  }

  warn(code: string, path: readonly PropertyKey[], rest: Rest = {}): void {
    this.#log.add({ code, severity: 'warning', file: this.#file, path: jsonPath(path), ...rest })
  }

  all(): readonly Problem[] {
    return this.#log.all()
  }
}
