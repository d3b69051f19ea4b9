import { createRandom, type Verdict } from '#core'
import { demoActors, demoClusters } from './clusters.ts'
import { areaNames, competenceId, competenceNames, idAt } from './competenceNames.ts'
import { type DemoUse, drawUses } from './drawUses.ts'
import { industryNames, sectorNames } from './industryNames.ts'

const years = ['2019', '2024'] as const

/**
 * Makes the demo region: an invented region with the real names of industries and made-up data, marked as such. Returns
 * a project in the form of a file. The same seed, any integer, gives the same region; clusters, actors and what is
 * planted are the same for all seeds.
 */
export function generateDemoRegion(seed: number) {
  return { format: 'pomona', version: 1, project: { id: 'demo-region', ...headings, ...contents(seed) } } as const
}

const headings = {
  title: {
    sv: 'Påhittade tal: vården behöver det maskinerna kan, och maten delar mark med hälsa och turism',
    en: 'Made-up numbers: care needs what machines can do, and food shares ground with health and tourism',
  },
  subtitle: {
    sv: 'Demoregionen, en påhittad region: anställda, företag och kompetenser 2019 och 2024',
    en: 'The Demo Region, an invented region: employees, firms and competences in 2019 and 2024',
  },
  source: {
    sv: 'Påhittade uppgifter som visar metoden; bara branschernas namn (SNI 2007) är verkliga',
    en: 'Made-up data that show the method; only the names of the industries (NACE Rev. 2) are real',
  },
  note: {
    sv: 'Alla tal, kompetenser, kluster och aktörer är påhittade. Läs inte ut något om någon region.',
    en: 'All numbers, competences, clusters and actors are made up. Read nothing out of them about any region.',
  },
  modified: '2026-11-24',
}

function contents(seed: number) {
  const uses = drawUses(seed)
  return {
    dataset: {
      weightKind: 'rating',
      illustrative: true,
      measures: measures(),
      sectors: sectorNames.map(([id, en, sv]) => ({ id, name: { sv, en } })),
      areas: areaNames.map(([id, en, sv]) => ({ id, name: { sv, en } })),
      industries: industries(seed),
      competences: competences(),
      uses: [...uses].map(([industry, rows]) => usesOf(industry, rows)),
    },
    clusters: demoClusters(),
    actors: demoActors(),
    verdicts,
    attested: [],
    colours: {},
    names: {},
    diagrams: [appleTree, clusterFlower, cutFlower],
  }
}

function measures() {
  return [
    {
      id: 'employees',
      name: { sv: 'Anställda', en: 'Employees' },
      unit: { sv: 'personer', en: 'persons' },
      additive: true,
      years: years.map(Number),
    },
    {
      id: 'firms',
      name: { sv: 'Företag', en: 'Firms' },
      unit: { sv: 'företag', en: 'firms' },
      additive: true,
      years: years.map(Number),
    },
  ]
}

/** Few industries are large and many small: employees fall as one over a random number. */
function industries(seed: number) {
  const random = createRandom(`demo-region measures ${seed}`)
  return sectorNames.flatMap(([sector]) =>
    industryNames[sector].map(([id, en, sv]) => {
      const employees = Math.round(60 / (random() + 0.008))
      const later = Math.round(employees * (0.75 + 0.6 * random()))
      const perFirm = 3 + 40 * random() * random()
      const firms = Math.max(1, Math.round(employees / perFirm))
      const laterFirms = Math.max(1, Math.round(later / perFirm))
      const values = {
        employees: { 2019: employees, 2024: later },
        firms: { 2019: firms, 2024: laterFirms },
      }
      return { id, name: { sv, en }, sector, measures: values, source: 'Illustrative' }
    }),
  )
}

function competences() {
  return areaNames.flatMap(([area]) =>
    competenceNames[area].map(([en, sv], place) => ({ id: idAt(area, place), name: { sv, en }, area })),
  )
}

function usesOf(industry: string, rows: readonly DemoUse[]) {
  return {
    industry,
    competence: rows.map(({ competence }) => competence),
    role: rows.map(({ role }) => role),
    weight: rows.map(({ weight }) => weight),
    source: rows.map(() => 'Illustrative'),
    confidence: rows.map(({ guessed }) => (guessed ? 0.4 : 1)),
  }
}

const verdicts: readonly Verdict[] = [
  {
    pair: ['28', '87'],
    kind: 'supply',
    verdict: 'accepted',
    note: 'Illustrative / påhittat. Hangs on the tree as “Helping hands”.',
    owner: 'Demoregionen',
    nextStep: 'Three care homes try lifting aids',
    date: '2024-05-14',
  },
  {
    pair: ['10', '86'],
    kind: 'shared',
    verdict: 'pre-study',
    note: 'Illustrative / påhittat.',
    owner: 'Måltidsskolan',
    nextStep: 'Ask ten producers and two hospital kitchens',
    date: '2024-09-03',
    swot: {
      strengths: 'Both know diets and allergens',
      weaknesses: 'Few producers sell to hospitals today',
      opportunities: 'The hospital kitchens are to be rebuilt',
      threats: 'Procurement asks for the lowest price',
    },
  },
]

const appleTree = {
  id: 'apple-tree',
  kind: 'apple-tree',
  name: { sv: 'Äppelträd', en: 'Apple tree' },
  options: { measure: 'employees' },
  touches: {},
  seed: 1,
}

const clusterFlower = {
  id: 'helping-hands-flower',
  kind: 'competence-flower',
  name: { sv: 'Kompetensblomma: Hjälpande händer', en: 'Competence flower: Helping hands' },
  title: {
    sv: 'Påhittade tal: i Hjälpande händer har omsorgen folket och maskinerna kunnandet',
    en: 'Made-up numbers: in Helping hands, care has the people and machinery the skills',
  },
  subtitle: {
    sv: 'Anställda i klustrets branscher 2024, efter sektor; Demoregionen, en påhittad region',
    en: 'Employees in the industries of the cluster in 2024, by sector; an invented region',
  },
  options: { cluster: 'helping-hands', measure: 'employees' },
  touches: {},
  seed: 1,
}

const cutFlower = {
  id: 'food-cut-flower',
  kind: 'competence-flower',
  name: { sv: 'Kompetensblomma: mat och hälsa', en: 'Competence flower: food and health' },
  title: {
    sv: 'Påhittade tal: kunnandet om mat finns långt utanför livsmedelsindustrin',
    en: 'Made-up numbers: the skills of food reach far beyond the food industry',
  },
  subtitle: {
    sv: 'Branscher som bär minst en av fyra valda kompetenser, efter företag 2024; Demoregionen, en påhittad region',
    en: 'Industries that carry at least one of four picked competences, by firms in 2024; an invented region',
  },
  options: {
    cut: ['Nutrition', 'Taste experiences', 'Hosting', 'Hygiene and microbiology'].map(competenceId),
    measure: 'firms',
  },
  touches: {},
  seed: 1,
}
