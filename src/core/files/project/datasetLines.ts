import type { EntityTable, Grouping, Measure, WrittenDataset } from '../../model/dataset.ts'
import { jsonText } from './jsonText.ts'
import { yearKey } from './readMeasures.ts'

/** The measures as lines of JSON. */
export function measureLines({ measures }: WrittenDataset): string[] {
  return measures.map(({ id, name, unit, additive, years }) => jsonText({ id, name, unit, additive, years }))
}

/** Sectors or areas as lines of JSON. */
export function groupingLines(groupings: readonly Grouping[]): string[] {
  return groupings.map(({ id, name }) => jsonText({ id, name }))
}

/** Industries as lines of JSON, each with its values by measure and year. */
export function industryLines({ industries, sectors, measures }: WrittenDataset): string[] {
  return entityLines(industries, 'sector', sectors, (place) => measuresText(measures, place))
}

/** Competences as lines of JSON. */
export function competenceLines({ competences, areas }: WrittenDataset): string[] {
  return entityLines(competences, 'area', areas, () => '')
}

function entityLines(
  { ids, names, group, sources }: Omit<EntityTable, 'indexOf'>,
  groupKey: 'sector' | 'area',
  groups: readonly Grouping[],
  measuresOf: (place: number) => string,
): string[] {
  return ids.map((id, place) => {
    const groupId = group[place] >= 0 ? groups[group[place]].id : undefined
    const parts = [
      `"id":${jsonText(id)}`,
      `"name":${jsonText(names[place])}`,
      groupId === undefined ? '' : `"${groupKey}":${jsonText(groupId)}`,
      measuresOf(place),
      sources[place] === '' ? '' : `"source":${jsonText(sources[place])}`,
    ]
    return `{${parts.filter((part) => part !== '').join(',')}}`
  })
}

/** Built as text: a measure may be called `__proto__`, and years would be put in another order by an object. */
function measuresText(measures: readonly Measure[], place: number): string {
  const said = measures.flatMap(({ id, years, values }) => {
    const known = years.flatMap((year, column) => {
      const value = values[column][place]
      return Number.isFinite(value) ? [`"${yearKey(year)}":${jsonText(value)}`] : []
    })
    return known.length > 0 ? [`${jsonText(id)}:{${known.join(',')}}`] : []
  })
  return said.length > 0 ? `"measures":{${said.join(',')}}` : ''
}
