/** Ends a command early: the sentence goes to standard error, the exit code to the shell. */
export class Stop extends Error {
  /** 1 failed, 2 wrong usage. */
  readonly exitCode: 1 | 2

  constructor(exitCode: 1 | 2, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}
