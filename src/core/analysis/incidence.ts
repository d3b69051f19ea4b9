import { type Dataset, useRoles } from '../model/dataset.ts'
import { createMatrix, type Matrix } from './matrix.ts'
import { type AnalysisSettings, guessedBelow, type PresenceRule, type SuggestionKind } from './settings.ts'

/**
 * What the analysis sees of a dataset. Industries and competences stand in the order of their ids (by UTF-16 units), so
 * that the order of a table changes nothing. For `shared` both sides are the matrix of *has*; for `supply` the right side
 * is the matrix of *needs*.
 */
export interface Incidence {
  readonly kind: SuggestionKind
  readonly industries: readonly string[]
  readonly competences: readonly string[]
  /** Place of each sector in the dataset, -1 where an industry has none. */
  readonly sector: Int32Array
  /** Place in the dataset of each industry, and of each competence. */
  readonly industryPlace: Int32Array
  readonly competencePlace: Int32Array
  readonly left: Matrix
  readonly right: Matrix
  /** Industries that have a competence; for `supply`, that have or need it. */
  readonly ubiquity: Int32Array
}

/** Reads the incidence of a dataset. RCA expects amounts; the door checks it. */
export function createIncidence(
  dataset: Dataset,
  settings: Pick<AnalysisSettings, 'kind' | 'presence' | 'withoutGuessed' | 'withoutCommonGround'>,
): Incidence {
  const { industries, competences } = dataset
  const { kind, presence, withoutGuessed } = settings
  const industryPlace = orderOf(industries.ids)
  const competencePlace = orderOf(competences.ids)
  const rankOf = { industry: inverse(industryPlace), competence: inverse(competencePlace) }
  const matrixOf = (role: 'has' | 'needs') => {
    const used = usesOf(dataset, role, presence, withoutGuessed)
    const { industry, competence, weight } = dataset.uses
    return createMatrix(industryPlace.length, competencePlace.length, {
      row: used.map((use) => rankOf.industry[industry[use]]),
      column: used.map((use) => rankOf.competence[competence[use]]),
      weight: Float64Array.from(used, (use) => weight[use]),
    })
  }
  const has = matrixOf('has')
  const common = settings.withoutCommonGround === true ? has.ubiquity.map((k) => (k > has.rows / 2 ? 1 : 0)) : undefined
  const left = withoutColumns(has, common)
  const right = kind === 'shared' ? left : withoutColumns(matrixOf('needs'), common)
  return {
    kind,
    industries: Array.from(industryPlace, (place) => industries.ids[place]),
    competences: Array.from(competencePlace, (place) => competences.ids[place]),
    sector: industryPlace.map((place) => industries.group[place]),
    industryPlace,
    competencePlace,
    left,
    right,
    ubiquity: kind === 'shared' ? left.ubiquity : ubiquityOfEither(left, right),
  }
}

/** The matrix with some columns emptied: those of `left out` 1. */
function withoutColumns(matrix: Matrix, leftOut: Int32Array | undefined): Matrix {
  if (!leftOut?.includes(1)) return matrix
  const { rows, columns, columnStart, columnRows, columnWeight } = matrix
  const [row, column, weight]: number[][] = [[], [], []]
  for (let c = 0; c < columns; c++)
    for (let at = columnStart[c]; leftOut[c] === 0 && at < columnStart[c + 1]; at++) {
      row.push(columnRows[at])
      column.push(c)
      weight.push(columnWeight[at])
    }
  return createMatrix(rows, columns, { row, column, weight })
}

function orderOf(ids: readonly string[]): Int32Array {
  // Ids are unique: no two compare equal.
  return Int32Array.from(ids.map((_, place) => place).sort((a, b) => (ids[a] < ids[b] ? -1 : 1)))
}

function inverse(order: Int32Array): Int32Array {
  const ranks = new Int32Array(order.length)
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank]] = rank
  return ranks
}

/** Places of the uses of a role that count. */
function usesOf(dataset: Dataset, role: 'has' | 'needs', presence: PresenceRule, withoutGuessed: boolean): Int32Array {
  const { uses } = dataset
  const place = useRoles.indexOf(role)
  const counts = presence.rule === 'rca' ? rcaOf(dataset, place) : uses.weight
  const found = new Int32Array(uses.weight.length)
  let size = 0
  for (let use = 0; use < found.length; use++) {
    if (uses.role[use] !== place) continue
    if (presence.rule === 'rca' ? counts[use] < 1 : counts[use] <= presence.weight) continue
    if (withoutGuessed && isGuessed(dataset, use)) continue
    found[size++] = use
  }
  return found.slice(0, size)
}

/** Whether a use is guessed: its confidence is known and low. */
export function isGuessed({ uses }: Dataset, use: number): boolean {
  return uses.confidence !== undefined && uses.confidence[use] < guessedBelow
}

/** Revealed comparative advantage of each use among those of its role: (w_ic / w_i) / (w_c / w). Balassa 1965. */
function rcaOf({ uses, industries, competences }: Dataset, role: number): Float64Array {
  const ofIndustry = new Float64Array(industries.ids.length)
  const ofCompetence = new Float64Array(competences.ids.length)
  let total = 0
  for (let use = 0; use < uses.weight.length; use++) {
    if (uses.role[use] !== role) continue
    ofIndustry[uses.industry[use]] += uses.weight[use]
    ofCompetence[uses.competence[use]] += uses.weight[use]
    total += uses.weight[use]
  }
  return uses.weight.map(
    (weight, use) => (weight * total) / (ofIndustry[uses.industry[use]] * ofCompetence[uses.competence[use]]),
  )
}

function ubiquityOfEither(left: Matrix, right: Matrix): Int32Array {
  const seen = new Int32Array(left.rows).fill(-1)
  return Int32Array.from(left.ubiquity, (_, column) => {
    let count = 0
    for (const { columnStart, columnRows } of [left, right])
      for (let at = columnStart[column]; at < columnStart[column + 1]; at++) {
        if (seen[columnRows[at]] === column) continue
        seen[columnRows[at]] = column
        count++
      }
    return count
  })
}
