import { type Claim, type ColumnFacts, repeatedCodes } from './columnFacts.ts'
import { entityClaims } from './entityFields.ts'
import { measureHeader } from './measureHeader.ts'
import type { ByName, TableRole } from './readOptions.ts'
import { setFor } from './readOptions.ts'
import type { Attribute, Thing } from './vocabulary.ts'

/** Which field each column of a table holds, `ignore` where it is not read; and fields given that no role knows. */
export interface ColumnPlan {
  readonly fields: readonly string[]
  readonly unknown: readonly { readonly column: string; readonly field: string }[]
}

/** The first column of a field, -1 where there is none. */
export function columnOf(plan: ColumnPlan, field: string): number {
  return plan.fields.indexOf(field)
}

const says = (thing: Thing | undefined, ...attributes: Attribute[]) => {
  return ({ sense }: ColumnFacts) =>
    sense !== undefined && sense.thing === thing && attributes.includes(sense.attribute) && sense.year === undefined
}
const isText = ({ content }: ColumnFacts) => content === 'text' || content === 'code'

const usesClaims: readonly Claim[] = [
  ['industry', says('industry', 'id')],
  ['industry', (facts) => says('industry', 'self')(facts) && facts.sense?.language === undefined],
  ['industry', says('industry', 'self', 'name')],
  ['industry_name', says('industry', 'self', 'name')],
  ['competence', says('competence', 'id')],
  ['competence', (facts) => says('competence', 'self')(facts) && facts.sense?.language === undefined],
  ['competence', says('competence', 'self', 'name')],
  ['competence_name', says('competence', 'self', 'name')],
  ['sector', says('sector', 'self', 'name', 'id')],
  ['area', says('area', 'self', 'name', 'id')],
  ['role', ({ useRoles }) => useRoles],
  ['role', (facts) => says(undefined, 'role')(facts) && isText(facts)],
  ['weight', (facts) => says(undefined, 'weight')(facts) && facts.content === 'number'],
  ['source', says(undefined, 'source')],
  ['date', says(undefined, 'date')],
  ['confidence', says(undefined, 'confidence')],
  ['respondents', says(undefined, 'respondents')],
]

const nameClaims = (thing: Thing): readonly Claim[] => [
  ['id', says(thing, 'id')],
  ['id', says(undefined, 'id')],
  ['name_sv', ({ sense }) => isNameOf(thing, sense) && sense?.language === 'sv'],
  ['name_en', ({ sense }) => isNameOf(thing, sense) && sense?.language === 'en'],
  ['name', ({ sense }) => isNameOf(thing, sense) && sense?.attribute === 'name'],
  ['name', says(thing, 'self')],
]

function isNameOf(thing: Thing, sense: ColumnFacts['sense']): boolean {
  if (sense?.attribute === 'name') return sense.thing === undefined || sense.thing === thing
  return sense?.attribute === 'self' && sense.thing === thing
}

const clusterClaims: readonly Claim[] = [
  ...nameClaims('cluster'),
  ['members', says(undefined, 'members')],
  ['members', says('industry', 'self', 'id', 'name')],
  ['competences', says('competence', 'self', 'id', 'name')],
  ['note', says(undefined, 'note')],
  ['source', says(undefined, 'source')],
]

const actorClaims: readonly Claim[] = [
  ...nameClaims('actor'),
  ['kind', says(undefined, 'kind')],
  ['cluster', says('cluster', 'self', 'id', 'name')],
  ['role', says(undefined, 'role')],
  ['note', says(undefined, 'note')],
  ['source', says(undefined, 'source')],
]

const claimsOf: Readonly<Record<TableRole, readonly Claim[]>> = {
  industries: entityClaims('industry', 'sector'),
  competences: entityClaims('competence', 'area'),
  uses: usesClaims,
  matrix: entityClaims('industry', 'sector'),
  clusters: clusterClaims,
  actors: actorClaims,
}

/** The fields that a role knows; `measure`, `competence` (matrix) and fields by year may stand at several columns. */
export function knowsField(role: TableRole, field: string): boolean {
  if (field === 'ignore' || claimsOf[role].some(([known]) => known === field)) return true
  if (field === 'measure') return role === 'industries'
  if (field === 'competence') return role === 'matrix'
  return role === 'clusters' && /^(?:phase|members|note|source) -?\d{1,4}$/.test(field)
}

/** Decides what each column holds: as given, else by header, else by what stands in the columns. */
export function planColumns(role: TableRole, facts: readonly ColumnFacts[], given?: ByName<string>): ColumnPlan {
  const fields: (string | undefined)[] = facts.map(({ header, column }) => givenField(given, header, column))
  const unknown = facts.flatMap(({ header }, column) => {
    const field = fields[column]
    return field !== undefined && !knowsField(role, field) ? [{ column: header, field }] : []
  })
  claim(claimsOf[role], facts, fields)
  byYear(role, facts, fields)
  fallBack(role, facts, fields)
  return { fields: fields.map((field) => field ?? 'ignore'), unknown }
}

function givenField(given: ByName<string> | undefined, header: string, column: number): string | undefined {
  return setFor(given, header) ?? setFor(given, String(column + 1))
}

function claim(claims: readonly Claim[], facts: readonly ColumnFacts[], fields: (string | undefined)[]): void {
  for (const [field, fits] of claims) {
    const claimed = new Set(fields.filter((known) => known !== undefined))
    if (claimed.has(field)) continue
    const column = facts.findIndex((candidate, at) => fields[at] === undefined && fits(candidate, claimed))
    if (column >= 0) fields[column] = field
  }
}

function byYear(role: TableRole, facts: readonly ColumnFacts[], fields: (string | undefined)[]): void {
  if (role !== 'clusters') return
  facts.forEach(({ sense }, column) => {
    if (sense?.year === undefined || fields[column] !== undefined) return
    if (['phase', 'members', 'note', 'source'].includes(sense.attribute))
      fields[column] = `${sense.attribute} ${sense.year}`
  })
}

function fallBack(role: TableRole, facts: readonly ColumnFacts[], fields: (string | undefined)[]): void {
  const free = (fits: (facts: ColumnFacts) => boolean) =>
    facts.filter((candidate) => fields[candidate.column] === undefined && fits(candidate))
  const give = (field: string, candidate: ColumnFacts | undefined) => {
    if (candidate && !fields.includes(field)) fields[candidate.column] = field
  }
  if (role === 'uses') {
    giveCodes(facts, fields)
    for (const field of ['industry', 'competence'])
      if (!fields.includes(field)) give(field, keyColumn(field, fields, free))
    give('weight', weightColumn(free(({ content }) => content === 'number')))
    return
  }
  if (!fields.some((field) => field === 'id' || field?.startsWith('name'))) giveKey(free, give)
  const rest = { industries: 'measure', matrix: 'competence' } as const
  if (role === 'industries' || role === 'matrix')
    for (const { column } of free(
      ({ content, header }) => content === 'number' || (role === 'matrix' && content === 'empty' && header !== ''),
    ))
      fields[column] = rest[role]
}

/** Two columns of repeated codes are what a use ties together; each may have its names in a column between. */
function giveCodes(facts: readonly ColumnFacts[], fields: (string | undefined)[]): void {
  const codes = repeatedCodes(facts)
  if (codes.length !== 2 || fields.includes('industry') || fields.includes('competence')) return
  for (const [i, field] of (['industry', 'competence'] as const).entries()) {
    const { column } = codes[i]
    if (fields[column] !== undefined) return
    fields[column] = field
    const end = codes[i + 1]?.column ?? facts.length
    const name = facts.find((other) => other.column > column && other.column < end && isFreeName(other, fields))
    if (name) fields[name.column] = `${field}_name`
  }
}

function isFreeName({ column, sense }: ColumnFacts, fields: readonly (string | undefined)[]): boolean {
  return sense?.attribute === 'name' && fields[column] === undefined
}

type Free = (fits: (facts: ColumnFacts) => boolean) => ColumnFacts[]

/** Of the columns of text the two with the most distinct values are what a use ties together, in their order. */
function keyColumn(field: string, fields: readonly (string | undefined)[], free: Free): ColumnFacts | undefined {
  const texts = free(isText)
  const candidates = texts.length > 0 ? texts : free(({ content }) => content !== 'empty')
  const both = !fields.includes('industry') && !fields.includes('competence')
  const top = [...candidates].sort((a, b) => b.distinct - a.distinct).slice(0, both ? 2 : 1)
  const inOrder = top.sort((a, b) => a.column - b.column)
  return both && field === 'competence' ? inOrder[1] : inOrder[0]
}

/** A column of quantities: the latest year, or the first. */
function weightColumn(numbers: readonly ColumnFacts[]): ColumnFacts | undefined {
  const years = numbers.map(({ header }) => measureHeader(header).year ?? Number.NEGATIVE_INFINITY)
  const latest = Math.max(...years)
  return numbers.find((_, i) => years[i] === latest)
}

function giveKey(free: Free, give: (field: string, candidate: ColumnFacts | undefined) => void): void {
  const texts = free(isText)
  const key = texts.find(({ unique }) => unique) ?? texts[0] ?? free(({ content }) => content !== 'empty')[0]
  const label = texts.find((candidate) => candidate !== key && candidate.content === 'text' && candidate.distinct > 1)
  const isCode = key?.content === 'code' && key.unique && label !== undefined
  give(isCode ? 'id' : 'name', key)
  if (isCode) give('name', label)
}
