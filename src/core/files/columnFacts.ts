import { isDash, isMissing, looksNumeric } from './numbers.ts'
import { parseUseRole } from './parseWords.ts'
import type { Table } from './table.ts'
import { type HeaderSense, senseOf } from './vocabulary.ts'

/** What can be seen of a column: what its header says, and what stands under it. */
export interface ColumnFacts {
  readonly column: number
  readonly header: string
  readonly sense?: HeaderSense
  /** `code`: digits that are no quantity (leading zeros, several points) or short signs such as `11-1011.00`. */
  readonly content: 'empty' | 'number' | 'code' | 'text'
  /** Distinct texts. */
  readonly distinct: number
  /** No text stands twice, and no cell is empty. */
  readonly unique: boolean
  /** Every text is `has` or `needs`, in either language. */
  readonly useRoles: boolean
}

/** A column is claimed for a field by the first claim, in order, that fits it. */
export type Claim = readonly [field: string, fits: (facts: ColumnFacts, claimed: ReadonlySet<string>) => boolean]

/**
 * The columns that are called codes and repeat them, of things that a table does not list but ties together: two of them
 * make a long list of uses, whatever the things are called (`Occupation Code`, `Commodity Code`).
 */
export function repeatedCodes(facts: readonly ColumnFacts[]): readonly ColumnFacts[] {
  const ofThings: readonly unknown[] = [undefined, 'industry', 'competence']
  return facts.filter(
    ({ sense, unique, content }) =>
      sense?.attribute === 'id' && ofThings.includes(sense.thing) && !unique && content !== 'empty',
  )
}

const enough = 500

/** Looks at every column of a table. */
export function factsOf(table: Table): ColumnFacts[] {
  return table.form.headers.map((header, column) => {
    const codes = table.distinct(column)
    const texts = codes.slice(0, enough).map((code) => table.text(code))
    const sense = senseOf(header)
    return {
      column,
      header,
      ...(sense && { sense }),
      content: contentOf(texts),
      distinct: codes.length,
      unique: codes.length === table.rows.length,
      useRoles: texts.length > 0 && texts.every((text) => parseUseRole(text) !== undefined),
    }
  })
}

function contentOf(all: readonly string[]): ColumnFacts['content'] {
  const texts = all.filter((text) => !isMissing(text) && !isDash(text))
  if (texts.length === 0) return all.length === 0 ? 'empty' : 'number'
  if (texts.some((text) => /^0\d/.test(text)) || texts.every((text) => /^\d+[.-]\d+[.-][\d.-]+$/.test(text)))
    return 'code'
  if (texts.filter(looksNumeric).length >= texts.length * 0.5) return 'number'
  return texts.every((text) => /^[A-Za-z]{0,3}[-.]?\d[\d./-]*$/.test(text)) ? 'code' : 'text'
}
