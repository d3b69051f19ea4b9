import type { DiagramInput } from '../diagramKind.ts'
import { chooseThickness, type IndustryValues, industryValues } from '../industryValues.ts'
import { type Bloom, membersOf, type PetalPlan, planBloom, type Theme } from './bloom.ts'
import type { CompetenceFlowerOptions } from './options.ts'
import { planRing, type Ring } from './ring.ts'

type Input = Pick<DiagramInput<CompetenceFlowerOptions>, 'dataset' | 'clusters' | 'options' | 'year'>

/** What a flower shows, before it has a place on a page. */
export interface FlowerPlan {
  readonly theme: Theme
  readonly values: IndustryValues
  readonly bloom: Bloom
  readonly ring: Ring
  /** Members without a number, and whether any has one. */
  readonly missing: number
  /** Members whose number is 0. */
  readonly zero: number
  readonly numbered: boolean
  /** Petals were asked to be equal, or differ too much: what the key says of it. */
  readonly tooUnequal: boolean
}

/** More florets than this on one flower are specks: the smallest of each petal are taken together. */
const mostFlorets = 1200

/** Plans a flower from its options: a cluster, else a cut of picked competences, else all industries. */
export function planFlower(input: Input): FlowerPlan {
  const { dataset, clusters, options } = input
  const theme = themeOf(input)
  const values = industryValues(dataset, clusters, chooseThickness(dataset, options.measure, input.year))
  const members = membersOf(dataset, theme)
  const known = members.filter((place) => values.values[place] >= 0)
  const numbered = values.thickness.kind !== 'equal' && known.some((place) => values.values[place] > 0)
  const numbers = numbered ? values.values : new Float64Array(values.values.length).fill(1)
  const bloom = planBloom(dataset, theme, numbers, options.petals)
  const ring = planRing(bloom, options.equalPetals)
  return {
    theme,
    values,
    bloom,
    ring: { ...ring, petals: gatherSmall(ring.petals) },
    missing: numbered ? members.length - known.length : 0,
    zero: numbered ? known.filter((place) => values.values[place] === 0).length : 0,
    numbered,
    tooUnequal: ring.equal && !options.equalPetals && bloom.total > 0,
  }
}

function themeOf({ options, clusters, dataset }: Input): Theme {
  const cluster = clusters.find(({ id }) => id === options.cluster)
  if (cluster) return { kind: 'cluster', cluster }
  const competences = options.cut.filter((id) => dataset.competences.indexOf.has(id))
  return competences.length > 0 ? { kind: 'cut', competences } : { kind: 'all' }
}

function gatherSmall(petals: readonly PetalPlan[]): PetalPlan[] {
  const all = petals.reduce((sum, { florets }) => sum + florets.length, 0)
  if (all <= mostFlorets) return [...petals]
  return petals.map((petal) => {
    const kept = Math.max(3, Math.floor((petal.florets.length * mostFlorets) / all))
    const rest = petal.florets.slice(kept)
    if (rest.length < 2) return petal
    const value = rest.reduce((sum, floret) => sum + floret.value, 0)
    const gathered = { key: `${petal.key}/more`, place: -1, value, missing: false, share: 1, gathered: rest.length }
    return { ...petal, florets: [...petal.florets.slice(0, kept), gathered] }
  })
}
