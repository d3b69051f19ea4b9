/** What a cell may hold; null is written as nothing. */
export type CsvCell = string | number | boolean | null

/**
 * Writes rows as CSV (RFC 4180, comma, lines ended by LF). Texts that a spreadsheet would take for a formula get an
 * apostrophe before them, as its own users write it; numbers, and texts that are only a number, stay as they are.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\n`).join('')
}

function cellText(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = isFormula(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Spreadsheets begin a formula at these, also behind spaces and line ends, and at their full-width forms. A text that
 * has the apostrophe already gets another, so that whoever takes one away has the text back.
 */
function isFormula(text: string): boolean {
  return /^'*\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(text) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(text)
}
