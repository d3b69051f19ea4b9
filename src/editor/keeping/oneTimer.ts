import type { Clock } from './ports.ts'

/** At most one thing that is going to be done. */
export class OneTimer {
  readonly #clock: Clock
  #cancel: (() => void) | undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Does it later; where something is waiting already, that holds. */
  start(milliseconds: number, act: () => void): void {
    this.#cancel ??= this.#clock.after(milliseconds, () => {
      this.#cancel = undefined
      act()
    })
  }

  stop(): void {
    this.#cancel?.()
    this.#cancel = undefined
  }
}
