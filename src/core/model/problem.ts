/**
 * Something that is wrong, or that the user should know, as code and values. It is phrased from `words/problems` where
 * it is shown, so that page, command line and tests say the same. `error` refuses, `warning` reads on but something was
 * left out or mended, `notice` tells what was understood.
 */
export interface Problem {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'notice'
  readonly file?: string
  readonly sheet?: string
  /** 1-based line of the table as a spreadsheet shows it: the header is row 1. */
  readonly row?: number
  /** The column's header, or its 1-based number where there is none. */
  readonly column?: string
  /** Place in a JSON file: `project.clusters[3].phases[0].year`. */
  readonly path?: string
  /** The offending value, cut to 200 characters. */
  readonly value?: string
  /** What the sentence needs beside the place: limits, counts, guesses. */
  readonly values?: Readonly<Record<string, string | number>>
}

export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export function done<T>(value: T, problems: readonly Problem[] = []): Result<T> {
  return { ok: true, value, problems }
}

export function refused(...problems: readonly Problem[]): {
  readonly ok: false
  readonly problems: readonly Problem[]
} {
  return { ok: false, problems }
}
