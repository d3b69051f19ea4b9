import type { Limits } from '../../model/limits.ts'
import type { Dictionary } from '../dictionary.ts'
import { Refusal } from '../refusal.ts'
import { characters } from '../scan.ts'
import { resolveEntities } from './xmlTag.ts'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true })
const encoder = new TextEncoder()
const [ampersand, underscore] = [0x26, 0x5f]
const escaped = encoder.encode('&amp;')

/** Gathers the pieces of one text and makes a number of a dictionary of it. Throws a Refusal over the limits. */
export class TextCollector {
  readonly #dictionary: Dictionary
  readonly #limits: Limits
  #bytes = new Uint8Array(1 << 10)
  #length = 0
  #isPlain = true
  #isAscii = true

  constructor(dictionary: Dictionary, limits: Limits) {
    this.#dictionary = dictionary
    this.#limits = limits
  }

  get isEmpty(): boolean {
    return this.#length === 0
  }

  clear(): void {
    this.#length = 0
    this.#isPlain = true
    this.#isAscii = true
  }

  /** Adds raw text; in `literal` text (CDATA) an ampersand is itself. */
  add(bytes: Uint8Array, from: number, end: number, literal: boolean): void {
    let start = from
    // A character is at most five bytes as `&amp;`, or ten as a number; what is longer than that is no cell.
    if (this.#length + end - start > this.#limits.cellCharacters * 10) this.#tooLong()
    let seen = 0
    for (let at = start; at < end; at++) {
      const byte = bytes[at]
      seen |= byte
      if (byte !== ampersand && byte !== underscore) continue
      this.#isPlain = false
      if (byte !== ampersand || !literal) continue
      this.#append(bytes, start, at)
      this.#append(escaped, 0, escaped.length)
      start = at + 1
    }
    if (seen >= 0x80) this.#isAscii = false
    this.#append(bytes, start, end)
  }

  /** The text as a string. */
  text(): string {
    const text = this.#decoded(this.#bytes.subarray(0, this.#length))
    return this.#isPlain ? text : unescaped(resolveEntities(text))
  }

  /** The number of the text in the dictionary. */
  code(): number {
    if (this.#isPlain) return this.#intern(this.#bytes, this.#length, !this.#isAscii)
    return this.codeOf(this.text())
  }

  /** The number of another text in the same dictionary. */
  codeOf(text: string): number {
    const bytes = encoder.encode(text)
    return this.#intern(bytes, bytes.length, false)
  }

  /** Each distinct text is checked once; `isForeign` bytes may be no UTF-8. */
  #intern(bytes: Uint8Array, length: number, isForeign: boolean): number {
    const most = this.#limits.cellCharacters
    if (length > most && characters(bytes, 0, length) > most) this.#tooLong()
    const known = this.#dictionary.size
    const code = this.#dictionary.code(bytes, 0, length)
    if (code < known) return code
    if (isForeign) this.#decoded(bytes.subarray(0, length))
    this.#checkRoom()
    return code
  }

  #checkRoom(): void {
    const { sheetTexts, sheetTextBytes } = this.#limits
    if (this.#dictionary.size > sheetTexts)
      throw new Refusal({ code: 'sheet-too-many-texts', values: { limit: sheetTexts } })
    if (this.#dictionary.textBytes > sheetTextBytes)
      throw new Refusal({ code: 'sheet-too-much-text', values: { limit: sheetTextBytes } })
  }

  #decoded(bytes: Uint8Array): string {
    try {
      return decoder.decode(bytes)
    } catch {
      throw new Refusal({ code: 'xml-damaged', value: new TextDecoder().decode(bytes.subarray(0, 40)) })
    }
  }

  #append(bytes: Uint8Array, start: number, end: number): void {
    const length = this.#length + end - start
    if (length > this.#bytes.length) {
      const wide = new Uint8Array(length * 2)
      wide.set(this.#bytes.subarray(0, this.#length))
      this.#bytes = wide
    }
    this.#bytes.set(bytes.subarray(start, end), this.#length)
    this.#length = length
  }

  #tooLong(): never {
    throw new Refusal({ code: 'cell-too-long', values: { limit: this.#limits.cellCharacters } })
  }
}

/** Excel writes characters that XML does not take as `_x000D_`, and `_x005F_` for an underscore before such a one. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\da-f]{4})_/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}
