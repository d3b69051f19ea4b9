import type { Limits } from '../../model/limits.ts'
import { Dictionary } from '../dictionary.ts'
import { Refusal } from '../refusal.ts'
import { XmlTag } from './xmlTag.ts'

/** What is told of an XML text, in its order. Text comes as raw bytes, in as many pieces as the file comes in. */
export interface XmlListener {
  /** The tag is valid during the call only. */
  open(tag: XmlTag): void
  close(name: string): void
  /** `literal`: from a CDATA section, where `&` is itself. */
  text?(bytes: Uint8Array, start: number, end: number, literal: boolean): void
}

const [opening, closing, slash, bang, question, quote, apostrophe, colon, space] = [
  0x3c, 0x3e, 0x2f, 0x21, 0x3f, 0x22, 0x27, 0x3a, 0x20,
]
const longestTag = 1 << 16
const mostNames = 10_000

type Span = 'comment' | 'cdata' | 'instruction'
const spanStarts: readonly (readonly [Span, string])[] = [
  ['comment', '<!--'],
  ['cdata', '<![CDATA['],
  ['instruction', '<?'],
]
const spanEnds: Readonly<Record<Span, string>> = { comment: '-->', cdata: ']]>', instruction: '?>' }

/**
 * Reads XML in UTF-8 as it comes, piece by piece, without making a tree. Namespaces are passed over. Throws a Refusal: a
 * DTD (`xml-doctype`: entities that multiply are declared there), nesting over the limit (`xml-too-deep`), and what is not
 * well-formed (`xml-damaged`).
 */
export class XmlReader {
  readonly #listener: XmlListener
  readonly #depth: number
  readonly #names = new Dictionary()
  readonly #tag = new XmlTag()
  readonly #open: string[] = []
  #rest = new Uint8Array(0)
  #span: Span | undefined
  #begun = false

  constructor(listener: XmlListener, limits: Limits) {
    this.#listener = listener
    this.#depth = limits.xmlDepth
  }

  /** Reads the next bytes of the text. */
  push(piece: Uint8Array): void {
    const bytes = this.#rest.length === 0 ? piece : joined(this.#rest, piece)
    if (!this.#begun && bytes[0] >= 0xfe) throw new Refusal({ code: 'xml-damaged', value: 'UTF-16' })
    this.#begun ||= bytes.length > 0
    let at = 0
    while (at < bytes.length) {
      const next = this.#span ? this.#readSpan(this.#span, bytes, at) : this.#readMarkup(bytes, at)
      if (next === undefined) break
      at = next
    }
    // A copy: what lies behind a piece may be written over.
    this.#rest = bytes.slice(at)
    if (this.#rest.length > longestTag) damaged(this.#rest)
  }

  /** Ends the text. Throws a Refusal where something is still open, or there was nothing. */
  end(): void {
    if (this.#open.length > 0 || this.#span || this.#rest.length > 0 || this.#names.size === 1) damaged(this.#rest)
  }

  /** Where to read on; undefined where more bytes must come first. */
  #readMarkup(bytes: Uint8Array, at: number): number | undefined {
    if (bytes[at] !== opening) {
      const found = bytes.indexOf(opening, at)
      const end = found < 0 ? bytes.length : found
      if (this.#open.length > 0) this.#listener.text?.(bytes, at, end, false)
      return end
    }
    if (at + 1 === bytes.length) return undefined
    if (bytes[at + 1] === bang || bytes[at + 1] === question) return this.#readDeclaration(bytes, at)
    const end = endOfTag(bytes, at + 1)
    if (end < 0) return undefined
    if (bytes[at + 1] === slash) this.#close(this.#nameIn(bytes, at + 2, end))
    else this.#openTag(bytes, at + 1, end)
    return end + 1
  }

  #readDeclaration(bytes: Uint8Array, at: number): number | undefined {
    for (const [span, start] of spanStarts) {
      const there = agreement(bytes, at, start)
      if (there === 'part') return undefined
      if (there === 'none') continue
      this.#span = span
      return at + start.length
    }
    throw new Refusal({ code: 'xml-doctype' })
  }

  #readSpan(span: Span, bytes: Uint8Array, at: number): number | undefined {
    const mark = spanEnds[span]
    let end = bytes.indexOf(closing, at + mark.length - 1)
    while (end >= 0 && agreement(bytes, end - mark.length + 1, mark) !== 'whole') end = bytes.indexOf(closing, end + 1)
    // The mark may be cut by the end of the piece.
    const stop = end < 0 ? Math.max(at, bytes.length - mark.length + 1) : end - mark.length + 1
    if (span === 'cdata' && stop > at && this.#open.length > 0) this.#listener.text?.(bytes, at, stop, true)
    if (end >= 0) this.#span = undefined
    return end >= 0 ? end + 1 : stop > at ? stop : undefined
  }

  #openTag(bytes: Uint8Array, start: number, end: number): void {
    const isEmpty = bytes[end - 1] === slash
    const nameEnd = endOfName(bytes, start, end)
    const name = this.#nameIn(bytes, start, nameEnd)
    if (this.#open.length >= this.#depth) throw new Refusal({ code: 'xml-too-deep', values: { limit: this.#depth } })
    this.#tag.set(name, bytes, nameEnd, isEmpty ? end - 1 : end)
    this.#listener.open(this.#tag)
    if (isEmpty) this.#listener.close(name)
    else this.#open.push(name)
  }

  #close(name: string): void {
    if (this.#open.pop() !== name) throw new Refusal({ code: 'xml-damaged', value: `</${name}>` })
    this.#listener.close(name)
  }

  /** A name without its prefix; names are few, so each becomes a text once. */
  #nameIn(bytes: Uint8Array, start: number, end: number): string {
    let [from, to] = [start, endOfName(bytes, start, end)]
    for (let at = from; at < to; at++) if (bytes[at] === colon) from = at + 1
    if (from === to || to - from > 256 || this.#names.size > mostNames) damaged(bytes.subarray(start, to))
    while (bytes[to - 1] === slash) to--
    return this.#names.text(this.#names.code(bytes, from, to))
  }
}

function damaged(near: Uint8Array): never {
  throw new Refusal({ code: 'xml-damaged', value: new TextDecoder().decode(near.subarray(0, 40)) })
}

function endOfName(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  while (at < end && bytes[at] > space && bytes[at] !== slash) at++
  return at
}

/** The `>` that ends a tag: one in quotes does not. -1 where it has not come yet. */
function endOfTag(bytes: Uint8Array, start: number): number {
  let quoted = 0
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at]
    if (quoted !== 0) quoted = byte === quoted ? 0 : quoted
    else if (byte === closing) return at
    else if (byte === quote || byte === apostrophe) quoted = byte
    else if (byte === opening) damaged(bytes.subarray(start, at))
  }
  return -1
}

function agreement(bytes: Uint8Array, at: number, text: string): 'whole' | 'part' | 'none' {
  for (let i = 0; i < text.length; i++) {
    if (at + i >= bytes.length) return 'part'
    if (bytes[at + i] !== text.charCodeAt(i)) return 'none'
  }
  return 'whole'
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(a.length + b.length)
  whole.set(a)
  whole.set(b, a.length)
  return whole
}
