/** A set of a dictionary's numbers. */
export class CodeSet {
  #marks = new Uint8Array(1 << 10)

  add(code: number): void {
    if (code >= this.#marks.length) {
      const wide = new Uint8Array(Math.max(code + 1, this.#marks.length * 2))
      wide.set(this.#marks)
      this.#marks = wide
    }
    this.#marks[code] = 1
  }

  has(code: number): boolean {
    return this.#marks[code] === 1
  }
}
