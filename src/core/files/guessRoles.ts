import { type ColumnFacts, repeatedCodes } from './columnFacts.ts'
import { keysOf, overlap } from './keys.ts'
import { measureHeader } from './measureHeader.ts'
import { type TableRole, tableRoles } from './readOptions.ts'
import type { Table } from './table.ts'
import type { Thing } from './vocabulary.ts'

/** A table with what was seen of its columns. */
export interface SeenTable {
  readonly table: Table
  readonly facts: readonly ColumnFacts[]
}

type Scores = Record<TableRole, number>

/**
 * Guesses what each table tells of. Points are given for words in headers, for the file's name, and for what stands in
 * the cells: a table with two columns that refer to two other tables tells of uses, and so of those two as well.
 */
export function guessRoles(tables: readonly SeenTable[], given: readonly (TableRole | undefined)[]): TableRole[] {
  const scores = tables.map(scoreOf)
  given.forEach((role, i) => {
    if (role) scores[i][role] += 1_000
  })
  scoreReferences(tables, scores)
  const roles = scores.map((score) => bestOf(score))
  return tables.map((seen, i) => given[i] ?? roles[i] ?? fallbackRole(seen, roles, i))
}

/** The role that a table's headers or its name tell, whatever other tables there are; undefined where they tell none. */
export function clearRole(seen: SeenTable): TableRole | undefined {
  return bestOf(scoreOf(seen))
}

const fileNames: Readonly<Record<TableRole, RegExp>> = {
  industries: /industr|bransch|näring|sni|nace/,
  competences: /compet|kompetens|skill|färdighet/,
  uses: /uses?(?![a-z])|link|edge|ties|användning|koppling|samband/,
  matrix: /matrix|matris|incidence/,
  clusters: /cluster|kluster/,
  actors: /actor|aktör|stakeholder/,
}

function scoreOf({ table, facts }: SeenTable): Scores {
  const senses = facts.map(({ sense }) => sense)
  const has = (thing: Thing, many?: boolean) =>
    senses.some((sense) => sense?.thing === thing && (many === undefined || sense.many === many))
  const hasOf = (attribute: string) =>
    senses.some((sense) => sense?.thing === undefined && sense?.attribute === attribute)
  const { file, sheet } = table.form
  const called = (sheet ?? file.split(/[\\/]/).at(-1) ?? '').normalize('NFC').toLowerCase()
  const scores = Object.fromEntries(tableRoles.map((role) => [role, fileNames[role].test(called) ? 4 : 0])) as Scores
  const pair = has('industry') && has('competence')
  if (pair && !hasOf('members') && !hasOf('phase')) scores.uses += 10
  if (!pair && repeatedCodes(facts).length === 2) scores.uses += 10
  if (hasOf('members') || hasOf('phase')) scores.clusters += 12
  if (has('industry', true) && has('competence', true)) scores.clusters += 8
  if (has('cluster') && !has('actor')) scores.clusters += 6
  if (has('actor')) scores.actors += 9
  if (has('cluster') && (hasOf('role') || hasOf('kind'))) scores.actors += 10
  if (!pair && has('industry')) scores.industries += 6
  if (!pair && has('competence')) scores.competences += 6
  if (has('sector') && !pair) scores.industries += 5
  if (has('area') && !pair) scores.competences += 5
  if (facts.some(isCertainMeasure)) scores.industries += 3
  if (looksLikeMatrix(table, facts)) scores.matrix += 8
  return scores
}

function isCertainMeasure({ content, header }: ColumnFacts): boolean {
  return content === 'number' && measureHeader(header).certain
}

const enoughRows = 200

/** A label, and at least three columns of numbers that are no measures and mostly small whole numbers or nothing. */
function looksLikeMatrix(table: Table, facts: readonly ColumnFacts[]): boolean {
  const numbers = facts.filter(({ content }, i) => i > 0 && (content === 'number' || content === 'empty'))
  const texts = facts.filter(({ content }) => content === 'text' || content === 'code')
  if (numbers.length < 3 || texts.length > 3 || (facts[0].content === 'number' && !facts[0].unique)) return false
  if (numbers.every(({ content }) => content === 'empty')) return false
  const measures = numbers.filter(({ header, sense }) => sense || measureHeader(header).certain)
  if (measures.length * 2 > numbers.length) return false
  let [small, cells] = [0, 0]
  for (const { column } of numbers.slice(0, 100))
    for (let i = 0; i < table.rows.length && i < enoughRows; i++, cells++)
      if (/^(?:|[0-9]|10|\.\.|-|x|X)$/.test(table.dictionary.text(table.code(i, column)).trim())) small++
  return small >= cells * 0.9
}

/** Points to tables that refer to each other. */
function scoreReferences(tables: readonly SeenTable[], scores: Scores[]): void {
  const keys = tables.map(keysOf)
  tables.forEach((seen, i) => {
    const targets = seen.facts.flatMap((facts) => {
      const target = bestTarget(seen, facts.column, keys, i)
      return target === undefined ? [] : [{ facts, target }]
    })
    const [first, second] = [targets[0], targets.find(({ target }) => target !== targets[0]?.target)]
    if (first && second) scoreUses(scores, i, first, second)
    else scoreMatrixHeaders(seen, keys, scores, i)
  })
}

interface Reference {
  readonly facts: ColumnFacts
  readonly target: number
}

function scoreUses(scores: Scores[], i: number, first: Reference, second: Reference): void {
  if (scores[i].clusters >= 10 || scores[i].actors >= 9 || bestOf(scores[i]) === 'industries') return
  scores[i].uses += 12
  const turned =
    first.facts.sense?.thing === 'competence' ||
    second.facts.sense?.thing === 'industry' ||
    scores[first.target].competences + scores[second.target].industries >
      scores[first.target].industries + scores[second.target].competences
  scores[(turned ? second : first).target].industries += 12
  scores[(turned ? first : second).target].competences += 12
}

function scoreMatrixHeaders(
  { table }: SeenTable,
  keys: readonly ReadonlySet<string>[],
  scores: Scores[],
  i: number,
): void {
  const headers = table.form.headers.slice(1).filter((header) => header !== '')
  if (headers.length < 2) return
  const target = keys.findIndex((known, j) => j !== i && overlap(headers, known) >= 0.5)
  if (target < 0) return
  scores[i].matrix += 12
  scores[target].competences += 12
}

function bestTarget({ table, facts }: SeenTable, column: number, keys: readonly ReadonlySet<string>[], self: number) {
  if (facts[column].content === 'empty' || facts[column].unique) return undefined
  const texts = table.distinct(column, enoughRows).map((code) => table.text(code))
  const shares = keys.map((known, i) => (i === self ? 0 : overlap(texts, known)))
  const best = Math.max(...shares)
  return best >= 0.5 ? shares.indexOf(best) : undefined
}

function bestOf(scores: Scores): TableRole | undefined {
  const best = Math.max(...tableRoles.map((role) => scores[role]))
  return best < 4 ? undefined : tableRoles.find((role) => scores[role] === best)
}

/** Nothing tells: repeated keys beside another column of text are uses, else a list of industries, then competences. */
function fallbackRole({ facts }: SeenTable, roles: readonly (TableRole | undefined)[], i: number): TableRole {
  const texts = facts.filter(({ content }) => content === 'text' || content === 'code')
  if (texts.length >= 2 && !texts.some(({ unique }) => unique)) return 'uses'
  const hasIndustries = roles.some((role, j) => role === 'industries' || (role === undefined && j < i))
  return hasIndustries ? 'competences' : 'industries'
}
