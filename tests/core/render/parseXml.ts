/** An element as a strict reader of XML 1.0 sees it. */
export interface XmlElement {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const name = /[A-Za-z_][\w.-]*/y
const attribute = /\s+([A-Za-z_][\w.-]*)="([^"<]*)"/y
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Reads a document of elements and text, and throws on what is not well-formed: characters that XML 1.0 forbids, bare
 * ampersands, tags that do not match, an attribute twice. No comments, sections or types of documents: Pomona writes none.
 */
export function parseXml(text: string): XmlElement {
  if (!allowed.test(text)) throw new Error('A character that XML 1.0 does not allow')
  const start = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(text)?.[0].length ?? 0
  const reader = new Reader(text, start)
  const root = reader.element()
  if (text.slice(reader.at).trim())
    throw new Error(`Something after the root: ${text.slice(reader.at, reader.at + 40)}`)
  return root
}

class Reader {
  readonly text: string
  at: number

  constructor(text: string, at: number) {
    this.text = text
    this.at = at
  }

  element(): XmlElement {
    this.expect('<')
    const tag = this.match(name)?.[0] ?? this.fail('the name of an element')
    const attributes = new Map<string, string>()
    for (let found = this.match(attribute); found; found = this.match(attribute)) {
      const [, key = '', value = ''] = found
      if (attributes.has(key)) this.fail(`one attribute ${key} only`)
      attributes.set(key, unescaped(value.replace(/[\t\n\r]/g, ' ')))
    }
    this.match(/\s+/y)
    if (this.match(/\/>/y)) return { tag, attributes, children: [] }
    this.expect('>')
    const children: (XmlElement | string)[] = []
    while (!this.text.startsWith('</', this.at)) children.push(this.child())
    this.expect(`</${tag}>`)
    return { tag, attributes, children }
  }

  child(): XmlElement | string {
    const text = this.match(/[^<]+/y)?.[0]
    if (text === undefined) return this.element()
    if (text.includes(']]>')) this.fail('no end of a section')
    return unescaped(text.replace(/\r\n?/g, '\n'))
  }

  expect(text: string): void {
    if (!this.text.startsWith(text, this.at)) this.fail(text)
    this.at += text.length
  }

  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found) this.at = pattern.lastIndex
    return found
  }

  fail(expected: string): never {
    throw new Error(`Expected ${expected} at ${this.at}: ${this.text.slice(this.at, this.at + 40)}`)
  }
}

function unescaped(text: string): string {
  return text.replace(/&([^;\s&]*;)?/g, (_, reference?: string) => {
    const word = reference?.slice(0, -1) ?? ''
    const code = /^#(\d+)$/.exec(word)?.[1]
    const character = code === undefined ? named[word] : String.fromCodePoint(Number(code))
    if (character === undefined || !allowed.test(character)) throw new Error(`No such reference: &${word}`)
    return character
  })
}

/** The element and all in it, in the order of the document. */
export function everyElement(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : everyElement(child)))]
}

/** The words of an element and of all in it. */
export function wordsOf(root: XmlElement): string {
  return root.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')
}
