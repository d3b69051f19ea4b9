import type { SvgElement } from './svgElement.ts'

/** An SVG picture as the text of a file: UTF-8, one mark a line, safe in every attribute and every text. */
export function svgToText(svg: SvgElement): string {
  const out: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n']
  write(svg, out)
  out.push('\n')
  return out.join('')
}

function write({ tag, attributes, children }: SvgElement, out: string[]): void {
  out.push('<', tag)
  for (const [name, value] of Object.entries(attributes)) out.push(' ', name, '="', escapeAttribute(value), '"')
  if (children.length === 0) {
    out.push('/>')
    return
  }
  // A line break among words would be drawn as a space, so only containers have them.
  const lineBreak = tag === 'svg' || tag === 'g' ? '\n' : ''
  out.push('>')
  for (const child of children) {
    out.push(lineBreak)
    if (typeof child === 'string') out.push(escapeText(child))
    else write(child, out)
  }
  out.push(lineBreak, '</', tag, '>')
}

// Everything but XML 1.0's production 2 (Char): such characters cannot stand in a document even when escaped. With the
// `u` flag a lone surrogate is one of them, a pair is not.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

function escapeText(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/[&<>\r]/g, (c) => escapes[c] ?? c)
}

function escapeAttribute(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/[&<>"\t\n\r]/g, (c) => escapes[c] ?? c)
}
