import { Dictionary } from './dictionary.ts'

const [newline, carriageReturn, quote, space] = [10, 13, 34, 32]

/** Cells of a table in reading order, as numbers of a dictionary. Rows may differ in length. */
export interface Cells {
  /** `codes[starts[r] .. starts[r + 1])` are the cells of row r. */
  readonly codes: Int32Array
  readonly starts: Int32Array
  readonly rowCount: number
  readonly dictionary: Dictionary
  /** Rows in which text stood after a closing quote; it was kept as part of the cell. */
  readonly strayQuotes: readonly number[]
}

export interface ScanLimits {
  /** Rows that are not blank. */
  readonly rows: number
  readonly columns: number
  readonly cellCharacters: number
}

/** Why a scan stopped: what was found at a row and a column, counted from 0. */
export interface ScanStop {
  readonly stop: 'unclosed-quote' | 'too-many-rows' | 'too-many-columns' | 'cell-too-long'
  readonly row: number
  readonly column: number
  /** The rows before it. */
  readonly cells: Cells
}

export interface ScanSettings {
  readonly delimiter: string
  readonly limits: ScanLimits
  /** Stop, without complaint, after so many rows: for guesses from a sample. */
  readonly sampleRows?: number
  readonly onProgress?: (fraction: number) => void
}

/**
 * Reads delimited text (RFC 4180: quoted cells may hold delimiters, doubled quotes and line breaks; lines end in LF,
 * CRLF or CR) straight into dictionary-coded cells: no object and no string per cell. `bytes` are UTF-8.
 */
export function scan(bytes: Uint8Array, settings: ScanSettings): Cells | ScanStop {
  return new Scanner(bytes, settings).run()
}

const progressStep = 1 << 20

class Scanner {
  readonly #bytes: Uint8Array
  readonly #settings: ScanSettings
  readonly #delimiter: number
  readonly #dictionary = new Dictionary()
  readonly #strayQuotes: number[] = []
  #codes: Int32Array<ArrayBuffer>
  #count = 0
  #starts = new Int32Array(1 << 10)
  #row = 0
  #filledRows = 0
  #position = 0
  #scratch = new Uint8Array(1 << 10)

  constructor(bytes: Uint8Array, settings: ScanSettings) {
    this.#bytes = bytes
    this.#settings = settings
    this.#delimiter = settings.delimiter.charCodeAt(0)
    this.#codes = new Int32Array(Math.max(1 << 10, Math.min(bytes.length >> 3, 1 << 22)))
  }

  run(): Cells | ScanStop {
    const { length } = this.#bytes
    const { sampleRows = Number.POSITIVE_INFINITY, onProgress } = this.#settings
    let nextProgress = progressStep
    while (this.#position < length && this.#row < sampleRows) {
      const stop = this.#readRow()
      if (stop) {
        const column = this.#count - this.#starts[this.#row]
        return { stop, row: this.#row, column, cells: this.#cells() }
      }
      if (this.#position >= nextProgress) {
        onProgress?.(this.#position / length)
        nextProgress = this.#position + progressStep
      }
    }
    return this.#cells()
  }

  #cells(): Cells {
    return {
      codes: this.#codes.subarray(0, this.#starts[this.#row]),
      starts: this.#starts.subarray(0, this.#row + 1),
      rowCount: this.#row,
      dictionary: this.#dictionary,
      strayQuotes: this.#strayQuotes,
    }
  }

  #readRow(): ScanStop['stop'] | undefined {
    const first = this.#count
    for (;;) {
      if (this.#count - first === this.#settings.limits.columns) return 'too-many-columns'
      const code = this.#readCell()
      if (typeof code === 'string') return code
      if (this.#count === this.#codes.length) this.#codes = widened(this.#codes)
      this.#codes[this.#count++] = code
      if (this.#position < this.#bytes.length && this.#bytes[this.#position] === this.#delimiter) this.#position++
      else break
    }
    this.#passLineEnd()
    return this.#closeRow(first)
  }

  #closeRow(first: number): ScanStop['stop'] | undefined {
    const blank = this.#count === first + 1 && this.#codes[first] === 0
    if (!blank && this.#filledRows === this.#settings.limits.rows) {
      this.#count = first
      return 'too-many-rows'
    }
    if (!blank) this.#filledRows++
    this.#row++
    if (this.#row === this.#starts.length) this.#starts = widened(this.#starts)
    this.#starts[this.#row] = this.#count
    return undefined
  }

  #passLineEnd(): void {
    const bytes = this.#bytes
    if (bytes[this.#position] === carriageReturn) this.#position++
    else if (bytes[this.#position] === newline) {
      this.#position++
      return
    } else return
    if (bytes[this.#position] === newline) this.#position++
  }

  #readCell(): number | ScanStop['stop'] {
    const bytes = this.#bytes
    const start = this.#position
    if (bytes[start] === quote) return this.#readQuoted(start + 1)
    const end = this.#endOfPlain(start)
    this.#position = end
    if (this.#isTooLong(bytes, start, end)) return 'cell-too-long'
    return this.#dictionary.code(bytes, start, end)
  }

  #endOfPlain(start: number): number {
    const bytes = this.#bytes
    const delimiter = this.#delimiter
    const { length } = bytes
    let at = start
    while (at < length) {
      const byte = bytes[at]
      if (byte === delimiter || byte === newline || byte === carriageReturn) break
      at++
    }
    return at
  }

  #readQuoted(from: number): number | ScanStop['stop'] {
    const bytes = this.#bytes
    const end = bytes.indexOf(quote, from)
    if (end < 0) return 'unclosed-quote'
    if (bytes[end + 1] === quote) return this.#readEscaped(from)
    this.#position = end + 1
    if (this.#isAtCellEnd()) {
      if (this.#isTooLong(bytes, from, end)) return 'cell-too-long'
      return this.#dictionary.code(bytes, from, end)
    }
    return this.#readEscaped(from)
  }

  /** A quoted cell whose text is not the bytes as they stand: doubled quotes, or text after the closing quote. */
  #readEscaped(from: number): number | ScanStop['stop'] {
    const bytes = this.#bytes
    let length = 0
    for (let at = from; ; ) {
      const end = bytes.indexOf(quote, at)
      if (end < 0) return 'unclosed-quote'
      const doubled = bytes[end + 1] === quote
      length = this.#keep(length, at, doubled ? end + 1 : end)
      at = end + (doubled ? 2 : 1)
      if (doubled) continue
      this.#position = at
      break
    }
    if (!this.#isAtCellEnd()) length = this.#keepStray(length)
    if (this.#isTooLong(this.#scratch, 0, length)) return 'cell-too-long'
    return this.#dictionary.code(this.#scratch, 0, length)
  }

  /** Spaces may stand between a closing quote and the delimiter; they are passed. */
  #isAtCellEnd(): boolean {
    const bytes = this.#bytes
    let at = this.#position
    while (bytes[at] === space && this.#delimiter !== space) at++
    const byte = bytes[at]
    if (at < bytes.length && byte !== this.#delimiter && byte !== newline && byte !== carriageReturn) return false
    this.#position = at
    return true
  }

  #keepStray(length: number): number {
    this.#strayQuotes.push(this.#row)
    const start = this.#position
    this.#position = this.#endOfPlain(start)
    return this.#keep(length, start, this.#position)
  }

  #keep(length: number, start: number, end: number): number {
    const needed = length + end - start
    if (needed > this.#scratch.length) {
      const wide = new Uint8Array(needed * 2)
      wide.set(this.#scratch.subarray(0, length))
      this.#scratch = wide
    }
    this.#scratch.set(this.#bytes.subarray(start, end), length)
    return needed
  }

  #isTooLong(bytes: Uint8Array, start: number, end: number): boolean {
    const most = this.#settings.limits.cellCharacters
    return end - start > most && characters(bytes, start, end) > most
  }
}

/** UTF-16 units of UTF-8 bytes: every byte that begins a character counts one, of four-byte characters two. */
export function characters(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) count += (bytes[at] & 0xc0) === 0x80 ? 0 : bytes[at] >= 0xf0 ? 2 : 1
  return count
}

function widened(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(numbers.length * 2)
  wide.set(numbers)
  return wide
}
