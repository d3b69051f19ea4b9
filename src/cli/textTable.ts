import type { Locale } from '#core'

/** A column of a table for people: numbers stand right, under each other. */
export interface TextColumn {
  readonly header: string
  readonly numbers?: boolean
}

/** A number with so many decimals always, so that points stand under each other. */
export function fixedNumber(value: number, locale: Locale, digits: number): string {
  const text = value.toFixed(digits)
  return locale === 'sv' ? text.replace('.', ',') : text
}

/** Lays rows out as text in columns of equal width, two spaces apart; the header is underlined. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const shown = rows.map((row) => row.map(inOneLine))
  const widths = columns.map(({ header }, at) => Math.max(...[header, ...shown.map((row) => row[at])].map(widthOf)))
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((cell, at) => {
        const space = ' '.repeat(widths[at] - widthOf(cell))
        return columns[at].numbers ? space + cell : cell + space
      })
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '-'.repeat(width))
  return [columns.map(({ header }) => header), rule, ...shown].map((cells) => `${lineOf(cells)}\n`).join('')
}

/** A name with a line end, or with signs that would steer a terminal, stays one plain cell. */
function inOneLine(cell: string): string {
  return cell.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
}

function widthOf(text: string): number {
  return [...text].length
}
