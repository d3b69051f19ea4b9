import type { Diagram, Project } from '#core'
import { randomProject } from '../randomProject.ts'

/** An industry: its sector, its number (NaN: none), and weights of the competences it has. */
export interface SmallIndustry {
  readonly sector: string
  readonly value: number
  readonly has?: Readonly<Record<string, number>>
}

/** A project of a few industries; competences are named `area/name`. Without `measured` it has no numbers at all. */
export function smallProject(industries: readonly SmallIndustry[], measured = true): Project {
  const base = randomProject(1)
  const ids = industries.map((_, i) => `i${i}`)
  const sectors = [...new Set(industries.map(({ sector }) => sector))]
  const competences = [...new Set(industries.flatMap(({ has = {} }) => Object.keys(has)))]
  const areaOf = (competence: string) => competence.split('/')[0]
  const areas = [...new Set(competences.map(areaOf))]
  const uses = industries.flatMap(({ has = {} }, i) =>
    Object.entries(has).map(([competence, weight]) => ({ i, competence: competences.indexOf(competence), weight })),
  )
  const table = (keys: readonly string[], group: readonly number[]) => ({
    ids: [...keys],
    names: [...keys],
    sources: keys.map(() => ''),
    group: Int32Array.from(group),
    indexOf: new Map(keys.map((key, place) => [key, place])),
  })
  const measure = { id: 'firms', name: 'Firms', unit: 'firms', additive: true, years: [2007] }
  const values = [Float64Array.from(industries, ({ value }) => value)]
  return {
    ...base,
    clusters: [],
    dataset: {
      ...base.dataset,
      illustrative: false,
      measures: measured ? [{ ...measure, values }] : [],
      sectors: sectors.map((id) => ({ id, name: id })),
      areas: areas.map((id) => ({ id, name: id })),
      industries: table(
        ids,
        industries.map(({ sector }) => sectors.indexOf(sector)),
      ),
      competences: table(
        competences,
        competences.map((competence) => areas.indexOf(areaOf(competence))),
      ),
      uses: {
        industry: Int32Array.from(uses, ({ i }) => i),
        competence: Int32Array.from(uses, ({ competence }) => competence),
        role: new Uint8Array(uses.length),
        weight: Float64Array.from(uses, ({ weight }) => weight),
        texts: [''],
      },
    },
  }
}

/** A flower with these options, the others as they are by default. */
export function flowerOf(options: Diagram['options']): Diagram {
  return { id: 'flower', kind: 'competence-flower', name: 'Flower', options, touches: {}, seed: 1 }
}
