import { looksNumeric } from './numbers.ts'
import { isKnownHeader } from './vocabulary.ts'

type Rows = readonly (readonly string[])[]

/**
 * Guesses the 1-based row of the headers from the first rows: the first that is filled about as far as the fullest, so
 * that title lines above it are passed; 0 where that row is itself a row of values.
 */
export function guessHeader(rows: Rows): number {
  const fillings = rows.map((row) => row.filter((cell) => cell !== '').length)
  const enough = Math.max(...fillings.slice(0, 50), 1) * 0.6
  const header = fillings.findIndex((filled) => filled >= enough)
  if (header < 0) return 1
  return isRowOfValues(rows[header], rows.slice(header + 1)) ? 0 : header + 1
}

function isRowOfValues(header: readonly string[], below: Rows): boolean {
  if (header.some((cell) => isKnownHeader(cell)) || header[0] === '') return false
  if (below.length === 0) return header.some(isPlainNumber)
  return header.some((cell, column) => isPlainNumber(cell) && isColumnOfNumbers(below, column))
}

/** A number that is not a year: years stand as headers over columns of numbers. */
function isPlainNumber(cell: string): boolean {
  return looksNumeric(cell) && !/^(?:1[89]|2[01])\d\d$/.test(cell)
}

function isColumnOfNumbers(rows: Rows, column: number): boolean {
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '')
  return cells.length > 0 && cells.every(looksNumeric)
}
