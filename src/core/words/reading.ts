import { counted, formatNumber, type Locale, words } from './say.ts'

interface TableFacts {
  readonly file: string
  readonly role: string
  readonly guessed: boolean
  readonly rows: number
  /** A sheet of a workbook has neither. */
  readonly encoding?: string
  readonly delimiter?: string
  readonly decimal?: string
  readonly headerRow: number
}

const roles: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  industries: { en: 'industries', sv: 'branscher' },
  competences: { en: 'competences', sv: 'kompetenser' },
  uses: { en: 'uses', sv: 'användningar' },
  matrix: { en: 'a matrix of industries and competences', sv: 'en matris med branscher och kompetenser' },
  clusters: { en: 'clusters', sv: 'kluster' },
  actors: { en: 'actors', sv: 'aktörer' },
}

const delimiters: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  ',': { en: 'comma', sv: 'komma' },
  ';': { en: 'semicolon', sv: 'semikolon' },
  '\t': { en: 'tab', sv: 'tabb' },
  '|': { en: 'vertical bar', sv: 'lodstreck' },
}

const decimals: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  ',': { en: 'decimal comma', sv: 'decimalkomma' },
  '.': { en: 'decimal point', sv: 'decimalpunkt' },
}

interface Counts {
  readonly industries: number
  readonly sectors: number
  readonly competences: number
  readonly areas: number
  readonly uses: number
  readonly clusters: number
  readonly actors: number
}

function join(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`
}

function countsInEnglish(counts: Counts): string {
  const industries = counted(counts.industries, 'industry', 'industries', 'en')
  const competences = counted(counts.competences, 'competence', 'competences', 'en')
  const parts = [
    counts.sectors > 0 ? `${industries} in ${counted(counts.sectors, 'sector', 'sectors', 'en')}` : industries,
    counts.areas > 0 ? `${competences} in ${counted(counts.areas, 'area', 'areas', 'en')}` : competences,
    counted(counts.uses, 'use', 'uses', 'en'),
    ...(counts.clusters > 0 ? [counted(counts.clusters, 'cluster', 'clusters', 'en')] : []),
    ...(counts.actors > 0 ? [counted(counts.actors, 'actor', 'actors', 'en')] : []),
  ]
  return `Read: ${join(parts, 'and')}.`
}

function countsInSwedish(counts: Counts): string {
  const industries = counted(counts.industries, 'bransch', 'branscher', 'sv')
  const competences = counted(counts.competences, 'kompetens', 'kompetenser', 'sv')
  const parts = [
    counts.sectors > 0 ? `${industries} i ${counted(counts.sectors, 'sektor', 'sektorer', 'sv')}` : industries,
    counts.areas > 0 ? `${competences} i ${counted(counts.areas, 'område', 'områden', 'sv')}` : competences,
    counted(counts.uses, 'användning', 'användningar', 'sv'),
    ...(counts.clusters > 0 ? [`${formatNumber(counts.clusters, 'sv')} kluster`] : []),
    ...(counts.actors > 0 ? [counted(counts.actors, 'aktör', 'aktörer', 'sv')] : []),
  ]
  return `Inläst: ${join(parts, 'och')}.`
}

function form(table: TableFacts, locale: Locale): string {
  const [parted, header, none] =
    locale === 'en'
      ? ['parted by', 'headers in row', 'no headers']
      : ['avgränsat med', 'rubriker på rad', 'inga rubriker']
  return [
    ...(table.encoding === undefined ? [] : [table.encoding]),
    ...(table.delimiter === undefined ? [] : [`${parted} ${delimiters[table.delimiter]?.[locale] ?? table.delimiter}`]),
    ...(table.decimal === undefined ? [] : [decimals[table.decimal]?.[locale] ?? '']),
    table.headerRow === 0 ? none : `${header} ${formatNumber(table.headerRow, locale)}`,
  ].join(', ')
}

/** Sentences of the summary of what was read. */
export const readingWords = {
  counts: words<Counts>(countsInEnglish, countsInSwedish),
  table: words<TableFacts>(
    (table) =>
      `${table.file}: ${counted(table.rows, 'row', 'rows', 'en')} of ${roles[table.role]?.en ?? table.role}${table.guessed ? ' (guessed)' : ''}; ${form(table, 'en')}.`,
    (table) =>
      `${table.file}: ${counted(table.rows, 'rad', 'rader', 'sv')} med ${roles[table.role]?.sv ?? table.role}${table.guessed ? ' (gissat)' : ''}; ${form(table, 'sv')}.`,
  ),
  industriesArose: words(
    'No table of industries was there: the industries are those that the other tables name.',
    'Det fanns ingen tabell med branscher: branscherna är de som de andra tabellerna nämner.',
  ),
  competencesArose: words(
    'No table of competences was there: the competences are those that the other tables name.',
    'Det fanns ingen tabell med kompetenser: kompetenserna är de som de andra tabellerna nämner.',
  ),
  noUses: words(
    'No table of uses was there, so the tree has no roots yet.',
    'Det fanns ingen tabell med användningar, så trädet har inga rötter ännu.',
  ),
  measures: words<{ names: string }>(
    ({ names }) => `Measures: ${names}.`,
    ({ names }) => `Mått: ${names}.`,
  ),
  weightColumn: words<{ header: string; file: string }>(
    ({ header, file }) => `The weight of a use is the column “${header}” of ${file}.`,
    ({ header, file }) => `Vikten för en användning är kolumnen ”${header}” i ${file}.`,
  ),
  weightOne: words<{ file: string }>(
    ({ file }) => `${file} states no weights: each use counts 1.`,
    ({ file }) => `${file} anger inga vikter: varje användning räknas som 1.`,
  ),
  keyColumns: words<{ industry: string; competence: string; file: string }>(
    ({ industry, competence, file }) =>
      `In ${file} the column “${industry}” was taken for industries and “${competence}” for competences.`,
    ({ industry, competence, file }) =>
      `I ${file} har kolumnen ”${industry}” tagits för branscher och ”${competence}” för kompetenser.`,
  ),
}
