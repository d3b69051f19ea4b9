/**
 * One line of a CSV table (RFC 4180, comma), ended by a line break. A text that a spreadsheet would take for a formula gets
 * an apostrophe before it, as its own users write it; numbers, and texts that are only a number, stay; null is empty.
 */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(csvCell).join(',')}\n`
}

function csvCell(cell: string | number | boolean | null): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = isFormula(cell) ? `'${cell}` : cell
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Spreadsheets begin a formula at these, also behind spaces and line ends, and at their full-width forms. A text that
 * has the apostrophe already gets another, so that whoever takes one away has the text back.
 */
function isFormula(text: string): boolean {
  return /^'*\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(text)
}
