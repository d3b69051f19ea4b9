import { parseUseRole } from './parseWords.ts'
import { type PlannedTable, type Reading, tellAt, textReader } from './reading.ts'
import { empty, referenceReader, unknown } from './references.ts'

/** Reads a table of uses: one row ties an industry to a competence. */
export function readUses(reading: Reading, planned: PlannedTable): void {
  const { table, plan } = planned
  const [industryColumn, competenceColumn] = ['industry', 'competence'].map((field) => plan.fields.indexOf(field))
  if (!hasKeys(reading, planned, industryColumn, competenceColumn)) return
  const industryOf = referenceReader(reading, planned, 'industry', industryColumn)
  const competenceOf = referenceReader(reading, planned, 'competence', competenceColumn)
  const weightOf = weightReader(reading, planned)
  const roleOf = roleReader(reading, planned)
  const addFurther = furtherReader(reading, planned)
  const { uses, limits, log } = reading
  uses.begin(table.place)
  uses.reserve(Math.min(table.rows.length, Math.max(limits.uses - uses.size, 0)))
  let known = 0
  for (let i = 0; i < table.rows.length && !log.refuses; i++) {
    const industry = industryOf(i)
    const competence = competenceOf(i)
    if (industry < 0) tellOfReference(reading, planned, i, industryColumn, 'industry', industry)
    if (competence < 0) tellOfReference(reading, planned, i, competenceColumn, 'competence', competence)
    if (industry < 0 || competence < 0) continue
    known++
    const role = roleOf(i)
    const weight = role < 0 ? 0 : weightOf(i)
    if (weight <= 0) continue
    if (uses.size === limits.uses) {
      tellOfTooMany(reading, planned, i)
      return
    }
    uses.add(industry, competence, role, weight, table.rowNumber(i))
    addFurther?.(i)
  }
  if (known === 0 && !log.refuses) tellAt(reading, planned, 0, undefined, { code: 'no-use-read', severity: 'error' })
}

function hasKeys(reading: Reading, { table }: PlannedTable, ...columns: number[]): boolean {
  const missing = ['industry', 'competence'].filter((_, i) => columns[i] < 0)
  for (const field of missing)
    reading.log.add({
      code: 'column-missing',
      severity: 'error',
      ...table.place,
      row: Math.max(table.form.headerRow, 1),
      values: { field, role: 'uses' },
    })
  return missing.length === 0
}

/** Tells of a reference that leads nowhere; its row is left out. */
export function tellOfReference(
  reading: Reading,
  planned: PlannedTable,
  i: number,
  column: number,
  kind: 'industry' | 'competence',
  place: typeof empty | typeof unknown | number,
): void {
  if (reading.log.refuses && place === unknown) return
  const value = planned.table.text(planned.table.code(i, column))
  const code = place === empty ? 'reference-missing' : `unknown-${kind}`
  tellAt(reading, planned, i, column, { code, severity: 'warning', ...(value !== '' && { value }), values: { kind } })
}

/** Tells that a use is one too many. */
export function tellOfTooMany(reading: Reading, planned: PlannedTable, i: number): void {
  const values = { limit: reading.limits.uses }
  tellAt(reading, planned, i, undefined, { code: 'too-many-uses', severity: 'error', values })
}

/** Weight of a row: 1 where there is none; 0 where the row is to be left out, which is told. */
function weightReader(reading: Reading, planned: PlannedTable): (i: number) => number {
  const column = planned.plan.fields.indexOf('weight')
  if (column < 0) return () => 1
  const codes = planned.table.column(column)
  const numbers = planned.table.numbers(planned.decimals[column] ?? '.')
  const tell = (i: number, code: string) => {
    const value = planned.table.text(codes[i])
    tellAt(reading, planned, i, column, { code, severity: 'warning', ...(value !== '' && { value }) })
  }
  return (i) => {
    const weight = numbers.valueOf(codes[i])
    if (weight > 0) return weight
    if (Number.isNaN(weight) && !numbers.isBad(codes[i])) {
      tell(i, 'weight-missing')
      return 1
    }
    if (weight === 0) tallyZero(reading, planned, i, column)
    else tell(i, weight < 0 ? 'weight-negative' : 'not-a-number')
    return 0
  }
}

/** Zero is what long lists write where there is no use: told once, with its number. */
function tallyZero({ log }: Reading, { table }: PlannedTable, i: number, column: number): void {
  const { headers } = table.form
  log.tally({
    code: 'weight-zero',
    severity: 'notice',
    ...table.place,
    row: table.rowNumber(i),
    column: headers[column],
  })
}

/** Place of a row's role in `useRoles`; -1 where the word is not known, which is told. */
function roleReader(reading: Reading, planned: PlannedTable): (i: number) => number {
  const column = planned.plan.fields.indexOf('role')
  if (column < 0) return () => 0
  const codes = planned.table.column(column)
  const roles = new Map<number, number>([[0, 0]])
  return (i) => {
    const known = roles.get(codes[i])
    const role = known ?? roleOf(planned.table.text(codes[i]))
    if (known === undefined) roles.set(codes[i], role)
    if (role < 0) {
      const value = planned.table.text(codes[i])
      tellAt(reading, planned, i, column, { code: 'unknown-use-role', severity: 'warning', value })
    }
    return role
  }
}

function roleOf(text: string): number {
  if (text === '') return 0
  const role = parseUseRole(text)
  return role === undefined ? -1 : role === 'has' ? 0 : 1
}

/** Adds source, date, confidence and respondents to the use just added; undefined where the table has none of them. */
function furtherReader(reading: Reading, planned: PlannedTable): ((i: number) => void) | undefined {
  const { fields } = planned.plan
  if (!['source', 'date', 'confidence', 'respondents'].some((field) => fields.includes(field))) return undefined
  const [sourceOf, dateOf] = [textReader(planned, 'source'), textReader(planned, 'date')]
  const confidenceOf = shareReader(reading, planned, 'confidence', 1)
  const respondentsOf = shareReader(reading, planned, 'respondents', Number.POSITIVE_INFINITY)
  return (i) => {
    reading.uses.addText('source', sourceOf(i))
    reading.uses.addText('date', dateOf(i))
    reading.uses.addNumber('confidence', confidenceOf(i))
    reading.uses.addNumber('respondents', respondentsOf(i))
  }
}

/** Reads a number from 0 to `most`; NaN where there is none, which is told where the cell is not one. */
function shareReader(reading: Reading, planned: PlannedTable, field: string, most: number): (i: number) => number {
  const column = planned.plan.fields.indexOf(field)
  if (column < 0) return () => Number.NaN
  const codes = planned.table.column(column)
  const numbers = planned.table.numbers(planned.decimals[column] ?? '.')
  return (i) => {
    const text = planned.table.text(codes[i])
    const value = text.endsWith('%') ? numbers.valueOf(codes[i]) / 100 : numbers.valueOf(codes[i])
    if (value >= 0 && value <= most) return value
    if (!Number.isNaN(value) || numbers.isBad(codes[i]))
      tellAt(reading, planned, i, column, { code: `${field}-unreadable`, severity: 'warning', value: text })
    return Number.NaN
  }
}
