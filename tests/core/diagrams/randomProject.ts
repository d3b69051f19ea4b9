import {
  type Cluster,
  createRandom,
  type Dataset,
  type EntityTable,
  type Name,
  type PhaseMark,
  type Project,
  phaseMarks,
  phases,
} from '#core'

const stems = ['Framställning', 'Tillverkning', 'Handel', 'Vård', 'Odling', 'Konst', 'Bygg', 'Teknik', 'Transport']
const tails = ['av metallvaror', 'och logi', 'med livsmedel', 'utan namn', 'i glesbygd', 'för äldre', '', 'och film']

/** A project of any shape a user may bring: missing and negative numbers, no groups, no uses, one of everything. */
export function randomProject(seed: number): Project {
  const random = createRandom(`project/${seed}`)
  const upTo = (n: number) => Math.floor(random() * (n + 1))
  const industries = randomTable(random, 1 + upTo(random() < 0.1 ? 300 : 60), upTo(9))
  const competences = randomTable(random, random() < 0.1 ? 0 : 1 + upTo(60), upTo(8))
  const dataset: Dataset = {
    weightKind: 'rating',
    illustrative: random() < 0.5,
    measures: random() < 0.8 ? [randomMeasure(random, industries.table.ids.length)] : [],
    sectors: industries.groups,
    areas: competences.groups,
    industries: industries.table,
    competences: competences.table,
    uses: randomUses(random, industries.table.ids.length, competences.table.ids.length),
  }
  return {
    id: `random-${seed}`,
    title: { sv: `Slumpregion ${seed}`, en: `Random region ${seed}` },
    source: 'Påhittat',
    modified: '2026-11-24',
    dataset,
    clusters: Array.from({ length: upTo(12) }, (_, i) => randomCluster(random, i, industries.table.ids)),
    actors: [],
    verdicts: [],
    attested: [],
    colours: {},
    names: {},
    diagrams: [{ id: 'apple-tree', kind: 'apple-tree', name: 'Träd', options: {}, touches: {}, seed: seed + 1 }],
  }
}

function randomTable(random: () => number, count: number, groupCount: number) {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]
  const ids = Array.from({ length: count }, (_, i) => `${i + 1}`)
  const names: Name[] = ids.map((id) => `${pick(stems)} ${pick(tails)} ${id}`)
  const group = Int32Array.from(ids, () =>
    random() < 0.1 ? -1 : Math.floor(random() * groupCount) - (groupCount ? 0 : 1),
  )
  const table: EntityTable = {
    ids,
    names,
    group,
    sources: ids.map(() => ''),
    indexOf: new Map(ids.map((id, place) => [id, place])),
  }
  const groups = Array.from({ length: groupCount }, (_, i) => ({
    id: `g${i}`,
    name: `${pick(stems)} och ${pick(stems)}`,
  }))
  return { table, groups }
}

function randomMeasure(random: () => number, count: number) {
  const value = () =>
    random() < 0.06 ? Number.NaN : random() < 0.04 ? -5 : random() < 0.1 ? 0 : Math.exp(random() * 11)
  return {
    id: 'employees',
    name: { sv: 'Anställda', en: 'Employees' },
    unit: { sv: 'anställda', en: 'employees' },
    additive: true,
    years: [2020, 2024],
    values: [Float64Array.from({ length: count }, value), Float64Array.from({ length: count }, value)],
  }
}

function randomUses(random: () => number, industries: number, competences: number): Dataset['uses'] {
  const rows: [number, number, number, number][] = []
  const share = random() * 0.7
  for (let i = 0; i < industries; i++) {
    if (random() < 0.1) continue
    for (let c = 0; c < competences; c++) {
      if (random() < share) rows.push([i, c, 0, 0.1 + random() * 9])
      if (random() < 0.05) rows.push([i, c, 1, 1])
    }
  }
  return {
    industry: Int32Array.from(rows, (row) => row[0]),
    competence: Int32Array.from(rows, (row) => row[1]),
    role: Uint8Array.from(rows, (row) => row[2]),
    weight: Float64Array.from(rows, (row) => row[3]),
    texts: [''],
  }
}

function randomCluster(random: () => number, i: number, ids: readonly string[]): Cluster {
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]
  const marks: PhaseMark[] = random() < 0.3 ? [pick(phaseMarks)] : []
  return {
    id: `c${i}`,
    name: `${pick(stems)} ${pick(tails)} ${i}`,
    memberIds: Array.from({ length: Math.floor(random() * 6) }, () => pick(ids)),
    competenceIds: [],
    actors: [],
    phases: random() < 0.9 ? [{ year: 2003, phase: pick(phases), marks, inferred: random() < 0.2 }] : [],
  }
}
