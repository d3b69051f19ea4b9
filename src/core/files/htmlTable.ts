import { Refusal } from './refusal.ts'
import { resolveEntities } from './workbook/xmlTag.ts'

/** More cells than a pasted table or a page's has; spans cannot multiply beyond it. */
const mostCells = 2_000_000
const widestSpan = 16_384

/** What of a page is not seen, as where it begins and ends. */
const unseen = [
  [/<!--/g, /-->/g],
  [/<script\b/gi, /<\/script\s*>/gi],
  [/<style\b/gi, /<\/style\s*>/gi],
] as const

/** A text without the stretches between two marks, in one pass: what is not closed goes to the end. */
function without(text: string, open: RegExp, close: RegExp): string {
  const kept: string[] = []
  let from = 0
  for (;;) {
    open.lastIndex = from
    const start = open.exec(text)?.index
    kept.push(text.slice(from, start))
    if (start === undefined) return kept.join('')
    close.lastIndex = start
    const end = close.exec(text)
    if (!end) return kept.join('')
    from = end.index + end[0].length
  }
}

interface Grid {
  readonly rows: string[][]
  /** By column, in how many rows more a cell from above stands there. */
  readonly spans: Map<number, number>
  cells: number
}

/**
 * The first table of a page as tab-separated text (quoted where a cell needs it), as spreadsheets and browsers put one on
 * the clipboard; undefined where there is none, or where its spans make more cells than can be held. Cells that span others
 * leave those empty. Only text is taken: nothing of the page is run or fetched.
 */
export function htmlTable(html: string): string | undefined {
  const body = unseen.reduce((text, [open, close]) => without(text, open, close), html)
  const start = body.search(/<table[\s>]/i)
  if (start < 0) return undefined
  const grid: Grid = { rows: [], spans: new Map(), cells: 0 }
  let cell: { text: string; tag: string } | undefined
  let depth = 0
  const close = () => {
    if (cell) addCell(grid, cell.text, cell.tag)
    cell = undefined
  }
  for (const [, tag = '', text = ''] of body.slice(start).matchAll(/(<[^<>]*>)|([^<]+)/g)) {
    const [, end, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(tag) ?? []
    const word = name.toLowerCase()
    if (word === 'table') depth += end ? -1 : 1
    if (depth === 0) break
    // What stands in a table within a cell is text of that cell.
    if (depth === 1 && /^(?:td|th|tr|tbody|thead|tfoot)$/.test(word)) {
      close()
      if (!end && word === 'tr') grid.rows.push([])
      if (!end && (word === 'td' || word === 'th')) cell = { text: '', tag }
    } else if (cell) cell.text += text || (/^(?:br|p|div|td|tr|li)$/.test(word) ? ' ' : '')
    if (grid.cells > mostCells) return undefined
  }
  close()
  return grid.rows.map((row) => row.map(quoted).join('\t')).join('\n')
}

function addCell(grid: Grid, text: string, tag: string): void {
  if (grid.rows.length === 0) grid.rows.push([])
  const row = grid.rows[grid.rows.length - 1]
  passSpans(grid, row)
  const [across, down] = [spanIn(tag, 'colspan'), spanIn(tag, 'rowspan')]
  for (let i = 0; i < across; i++) {
    if (down > 1) grid.spans.set(row.length, down - 1)
    row.push(i === 0 ? textOf(text) : '')
  }
  grid.cells += across
}

/** Leaves the places empty that a cell from a row above covers. */
function passSpans(grid: Grid, row: string[]): void {
  const { spans } = grid
  for (let left = spans.get(row.length); left !== undefined; left = spans.get(row.length)) {
    if (left > 1) spans.set(row.length, left - 1)
    else spans.delete(row.length)
    row.push('')
    grid.cells++
  }
}

function spanIn(tag: string, name: string): number {
  const span = Number(new RegExp(`\\s${name}\\s*=\\s*["']?(\\d{1,6})`, 'i').exec(tag)?.[1] ?? 1)
  return Math.min(Math.max(span, 1), widestSpan)
}

function textOf(text: string): string {
  return entities(text).replace(/\s+/g, ' ').trim()
}

/** A page may name characters that XML does not; those that are not known stay as they are written. */
function entities(text: string): string {
  return text.replaceAll('&nbsp;', '\u00a0').replace(/&[#\w]{1,32};/g, (entity) => {
    try {
      return resolveEntities(entity)
    } catch (error) {
      if (error instanceof Refusal) return entity
      throw error
    }
  })
}

function quoted(cell: string): string {
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell
}
