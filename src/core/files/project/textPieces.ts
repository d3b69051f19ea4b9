const pieceLength = 1 << 20

/** Gathers text as UTF-8 in pieces, so that a large file is never one string. */
export class TextPieces {
  readonly #encoder = new TextEncoder()
  readonly #pieces: Uint8Array[] = []
  #pending: string[] = []
  #length = 0

  add(text: string): void {
    this.#pending.push(text)
    this.#length += text.length
    if (this.#length >= pieceLength) this.#flush()
  }

  /** All that was added. */
  bytes(): Uint8Array {
    this.#flush()
    const whole = new Uint8Array(this.#pieces.reduce((sum, piece) => sum + piece.length, 0))
    let at = 0
    for (const piece of this.#pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  }

  #flush(): void {
    this.#pieces.push(this.#encoder.encode(this.#pending.join('')))
    this.#pending = []
    this.#length = 0
  }
}
