import { decimalEvidence } from './numbers.ts'
import type { DecimalSign } from './readOptions.ts'
import type { Table } from './table.ts'

/** How sure the guess is: `proven` by a number that can be read only so, `open` where no number has a sign. */
export interface DecimalGuess {
  readonly decimal: DecimalSign
  readonly certainty: 'proven' | 'ambiguous' | 'open'
}

const enough = 2_000

/** Guesses the decimal sign of columns from their distinct texts. */
export function guessDecimal(table: Table, columns: readonly number[]): DecimalGuess {
  const counts = { ',': 0, '.': 0, either: 0 }
  let eitherSign: DecimalSign = '.'
  let stored = false
  for (const column of columns)
    for (const code of table.distinct(column, enough)) {
      const text = table.dictionary.text(code).trim()
      stored ||= table.isPointNumber(code)
      const evidence = decimalEvidence(text)
      if (evidence) counts[evidence]++
      if (evidence === 'either') eitherSign = text.includes(',') ? ',' : '.'
    }
  if (stored) return { decimal: '.', certainty: 'proven' }
  if (counts[','] > 0 || counts['.'] > 0) return { decimal: counts[','] > counts['.'] ? ',' : '.', certainty: 'proven' }
  if (counts.either === 0) return { decimal: '.', certainty: 'open' }
  return { decimal: decimalOfEither(eitherSign, table), certainty: 'ambiguous' }
}

/**
 * `1,234` and `1.234` alone can be read in two ways. Where semicolons part the cells, a comma is the decimal sign (that
 * is why they were chosen); a comma in a table parted by commas is one of thousands. A point is taken for decimal.
 */
function decimalOfEither(sign: DecimalSign, table: Table): DecimalSign {
  if (sign === '.') return '.'
  return table.form.delimiter === ',' ? '.' : ','
}
