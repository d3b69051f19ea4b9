import { Refusal } from '../refusal.ts'

const decoder = new TextDecoder()
const [quote, apostrophe, equals, slash, space] = [0x22, 0x27, 0x3d, 0x2f, 0x20]

/** A start tag as its bytes: attributes are looked up when asked for, since most of a sheet's are not. */
export class XmlTag {
  /** Without namespace prefix. */
  name = ''
  #bytes = new Uint8Array(0)
  #start = 0
  #end = 0

  /** The tag of `bytes[start, end)`, which begins after its name and ends before `>`. */
  set(name: string, bytes: Uint8Array, start: number, end: number): void {
    this.name = name
    this.#bytes = bytes as Uint8Array<ArrayBuffer>
    this.#start = start
    this.#end = end
  }

  /** The value of an attribute, by its name without prefix; undefined where there is none. */
  get(name: string): string | undefined {
    const bytes = this.#bytes
    let at = this.#start
    while (at < this.#end) {
      while (at < this.#end && (bytes[at] <= space || bytes[at] === slash)) at++
      let nameStart = at
      while (at < this.#end && bytes[at] !== equals && bytes[at] > space) {
        if (bytes[at] === 0x3a) nameStart = at + 1
        at++
      }
      const nameEnd = at
      while (at < this.#end && bytes[at] !== quote && bytes[at] !== apostrophe) at++
      const valueStart = at + 1
      at = bytes.indexOf(bytes[at], valueStart)
      if (at < 0 || at >= this.#end) return undefined
      if (nameEnd - nameStart === name.length && this.#is(name, nameStart)) return this.#text(valueStart, at)
      at++
    }
    return undefined
  }

  #is(name: string, start: number): boolean {
    for (let i = 0; i < name.length; i++) if (this.#bytes[start + i] !== name.charCodeAt(i)) return false
    return true
  }

  #text(start: number, end: number): string {
    return resolveEntities(decoder.decode(this.#bytes.subarray(start, end)))
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its references resolved. There are the five of XML and numbers; others would need a DTD: Refusal. */
export function resolveEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&([^;&]{0,32};?)/g, (whole, body: string) => {
    const [, decimal, hexadecimal, name] = /^(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));$/i.exec(body) ?? []
    if (name !== undefined && Object.hasOwn(entities, name)) return entities[name]
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : -1
    if (code < 0 || code > 0x10ffff) throw new Refusal({ code: 'xml-damaged', value: whole.slice(0, 40) })
    return String.fromCodePoint(code)
  })
}
