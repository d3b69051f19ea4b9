import type { SourceFile } from './readOptions.ts'
import { isSpreadsheet } from './spreadsheet.ts'

/** What a file is, as far as its first bytes and its name tell. */
export type SourceForm = 'project' | 'png' | 'svg' | 'workbook' | 'text'

/** Tells by the bytes what a file is, whatever it is called; only a name of a project file is taken at its word. */
export function sourceForm({ name, bytes }: SourceFile): SourceForm {
  if (isPng(bytes)) return 'png'
  if (isSpreadsheet(bytes)) return 'workbook'
  const start = new TextDecoder().decode(bytes.subarray(0, 4_096))
  // A project file is one JSON object; a byte order mark and white space may stand before it.
  if (/\.json$/i.test(name) || /^\s*\{/.test(start)) return 'project'
  return isSvg(name, start) ? 'svg' : 'text'
}

function isPng(bytes: Uint8Array): boolean {
  return bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47
}

/** The first element is `svg`; before it may stand a declaration, comments and a DTD. */
function isSvg(name: string, start: string): boolean {
  const [, element] = /<(?:[\w.-]{1,64}:)?([a-z]\w*)[\s>/]/i.exec(start.replace(/<!--[\s\S]*?-->/g, '')) ?? []
  const isMarkup = /^\s*</.test(start)
  return isMarkup && (element === undefined ? /\.svg$/i.test(name) : element === 'svg')
}
