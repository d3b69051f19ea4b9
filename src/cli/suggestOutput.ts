import { cliSuggestWords, formatNumber, type Locale, nameIn, type Project, say, suggestionWords } from '#core'
import { type Analysis, type LinkSuggestion, strengthMeasures } from '#core/analysis'
import { csvLine } from '#core/files'

/** What is written of an analysis. */
export interface Written {
  readonly analysis: Analysis
  readonly rows: Iterable<LinkSuggestion>
  readonly project: Project
  readonly locale: Locale
}

/** The fields of a row that other programs may rely on, in their order. */
const fields = [
  'a',
  'b',
  'aSector',
  'bSector',
  'aBreadth',
  'bBreadth',
  'shared',
  'score',
  'expected',
  'sd',
  'z',
  'p',
  'q',
  'confirmed',
  'reached',
  'grade',
] as const

/** One line a pair, the six measures behind the fields. */
export function csvOf({ rows }: Written): Uint8Array {
  return gathered(
    (function* () {
      yield csvLine([...fields, ...strengthMeasures])
      for (const row of rows)
        yield csvLine([
          ...fields.map((field) => row[field]),
          ...strengthMeasures.map((measure) => row.measures[measure]),
        ])
    })(),
  )
}

/** One object, a suggestion a line: readable in a diff. */
export function jsonOf({ analysis: { test, settings }, rows }: Written): Uint8Array {
  const drawn = settings.nullModel === 'curveball' ? settings.draws : null
  const head = { pairsTested: test?.pairsTested ?? 0, method: settings.nullModel, draws: drawn, seed: settings.seed }
  return gathered(
    (function* () {
      yield `${JSON.stringify(head).slice(0, -1)},"suggestions":[`
      let separator = '\n'
      for (const row of rows) {
        const told = Object.fromEntries(fields.map((field) => [field, row[field]]))
        yield `${separator}${JSON.stringify({ ...told, reasons: row.reasons, measures: row.measures })}`
        separator = ',\n'
      }
      yield ']}\n'
    })(),
  )
}

/** Aligned columns for people: names, grade, what is shared against chance. */
export function tableOf({ rows, project, locale }: Written): string {
  const { columns, noPairs } = cliSuggestWords
  const keys = ['pair', 'grade', 'shared', 'expected', 'reached', 'score', 'q'] as const
  const lines = Array.from(rows, (row) => cellsOf(row, project, locale))
  if (lines.length === 0) return `${say(noPairs, locale)}\n`
  const all = [keys.map((key) => say(columns[key], locale)), ...lines]
  const widths = keys.map((_, k) => Math.max(...lines.map((cells) => cells[k].length), all[0][k].length))
  return all
    .map(
      (cells) =>
        `${cells
          .map((cell, k) => cell.padEnd(widths[k]))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

function cellsOf(row: LinkSuggestion, { dataset }: Project, locale: Locale): string[] {
  const number = (n: number | null, digits: number) => (n === null ? '' : formatNumber(n, locale, digits))
  const arrow = row.kind === 'supply' ? ' → ' : ' + '
  return [
    [row.a, row.b].map((id) => named(id, dataset, locale)).join(arrow),
    say(suggestionWords.grade[row.grade], locale),
    String(row.shared),
    number(row.expected, 2),
    number(row.reached, 0),
    number(row.score, 3),
    row.q === null ? '' : row.q < 0.001 ? row.q.toExponential(1) : number(row.q, 3),
  ]
}

function named(id: string, { industries }: Project['dataset'], locale: Locale): string {
  const name = nameIn(industries.names[industries.indexOf.get(id) ?? 0], locale)
  return name === id ? id : `${id} ${name}`
}

/** The bytes of many pieces: all pairs of a large dataset are longer than a text may be. */
function gathered(pieces: Iterable<string>): Uint8Array {
  const chunks: Buffer[] = []
  let waiting: string[] = []
  let size = 0
  for (const piece of pieces) {
    waiting.push(piece)
    size += piece.length
    if (size < 1 << 20) continue
    chunks.push(Buffer.from(waiting.join('')))
    ;[waiting, size] = [[], 0]
  }
  return Buffer.concat([...chunks, Buffer.from(waiting.join(''))])
}
