import { useRoles, type WrittenDataset } from '../../model/dataset.ts'
import { jsonText } from './jsonText.ts'

/** The uses as lines of JSON, one an industry; a column that says nothing for its uses is left out. */
export function* usesLines({ industries, competences, uses }: WrittenDataset): Generator<string> {
  const idTexts = competences.ids.map((id) => JSON.stringify(id))
  for (let start = 0, end = 0; start < uses.industry.length; start = end) {
    end = start + 1
    while (end < uses.industry.length && uses.industry[end] === uses.industry[start]) end++
    const column = (cells: ArrayLike<number> | undefined, idle: number, textOf: (cell: number) => string) =>
      columnText(cells, start, end, idle, textOf)
    const textOf = (place: number) => JSON.stringify(uses.texts[place])
    const columns = {
      competence: column(uses.competence, -1, (place) => idTexts[place]),
      role: column(uses.role, 0, (role) => JSON.stringify(useRoles[role])),
      weight: column(uses.weight, 1, (weight) => jsonText(Math.min(weight, Number.MAX_VALUE))),
      source: column(uses.source, 0, textOf),
      date: column(uses.date, 0, textOf),
      confidence: column(uses.confidence, Number.NaN, jsonText),
      respondents: column(uses.respondents, Number.NaN, jsonText),
    }
    const said = Object.entries(columns).filter(([, text]) => text !== '')
    const texts = said.map(([key, text]) => `,"${key}":${text}`)
    yield `{"industry":${JSON.stringify(industries.ids[uses.industry[start]])}${texts.join('')}}`
  }
}

/** A part of a column as a JSON list; '' where all cells are idle. */
function columnText(
  cells: ArrayLike<number> | undefined,
  start: number,
  end: number,
  idle: number,
  textOf: (cell: number) => string,
): string {
  if (!cells) return ''
  const texts: string[] = []
  let says = false
  for (let i = start; i < end; i++) {
    if (!Object.is(cells[i], idle)) says = true
    texts.push(textOf(cells[i]))
  }
  return says ? `[${texts.join(',')}]` : ''
}
