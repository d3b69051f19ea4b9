import { createRandom } from '#core'
import { type AreaId, areaNames, competenceId, competenceNames, idAt } from './competenceNames.ts'
import { industryNames, type SectorId, sectorNames } from './industryNames.ts'
import { commonGround, plantedShared, plantedSupply } from './planted.ts'

/** A use of the demo region; `guessed` says that the made-up survey only guessed it. */
export interface DemoUse {
  readonly competence: string
  readonly role: 'has' | 'needs'
  readonly weight: number
  readonly guessed: boolean
}

/** The areas that a sector draws on, the first ones most. */
const areasOf: Readonly<Record<SectorId, readonly AreaId[]>> = {
  land: ['nature', 'nature', 'engineering', 'business'],
  goods: ['making', 'making', 'taste', 'story'],
  machines: ['engineering', 'engineering', 'making', 'digital'],
  building: ['engineering', 'business', 'nature', 'making'],
  trade: ['business', 'business', 'taste', 'people'],
  knowledge: ['digital', 'business', 'story', 'digital'],
  welfare: ['people', 'people', 'body', 'story'],
}

const reserved = new Set(
  [...plantedShared, ...plantedSupply].flatMap(({ competences }) => competences.map(competenceId)),
)
const common = commonGround.map(competenceId)

type Random = () => number

/** Draws what each industry has and needs: common ground, what its sector draws on, some strays, and what is planted. */
export function drawUses(seed: number): Map<string, DemoUse[]> {
  const random = createRandom(`demo-region uses ${seed}`)
  const drawn = new Map<string, DemoUse[]>()
  for (const [sector] of sectorNames)
    for (const [industry] of industryNames[sector]) drawn.set(industry, drawIndustry(industry, sector, random))
  addStrays(drawn, random)
  return drawn
}

function drawIndustry(industry: string, sector: SectorId, random: Random): DemoUse[] {
  const planted = { has: plantedFor(industry, 'has'), needs: plantedFor(industry, 'needs') }
  const has = new Set([...planted.has, ...common.filter(() => random() < 0.6)])
  const size = has.size + (planted.has.length > 0 ? 2 : 4) + Math.floor(random() * 3)
  while (has.size < size) has.add(pick(areasOf[sector], random))
  const needs = new Set(planted.needs)
  const others = areaNames.map(([area]) => area).filter((area) => !areasOf[sector].includes(area))
  while (needs.size < Math.max(3, planted.needs.length)) {
    const need = pick(others, random)
    if (!has.has(need)) needs.add(need)
  }
  return [
    ...Array.from(has, (id) => use(id, 'has', planted.has.includes(id), random)),
    ...Array.from(needs, (id) => use(id, 'needs', planted.needs.includes(id), random)),
  ]
}

function plantedFor(industry: string, role: 'has' | 'needs'): string[] {
  const shared = role === 'has' ? plantedShared.filter(({ industries }) => industries.includes(industry)) : []
  const supply = plantedSupply.filter((group) => group[role].includes(industry))
  return [...new Set([...shared, ...supply].flatMap(({ competences }) => competences.map(competenceId)))]
}

/** A competence of one of the areas that is neither planted nor common ground. */
function pick(areas: readonly AreaId[], random: Random): string {
  const area = areas[Math.floor(random() * areas.length)]
  const free = competenceNames[area].map((_, place) => idAt(area, place)).filter((id) => !isTaken(id))
  return free[Math.floor(random() * free.length)]
}

function isTaken(id: string): boolean {
  return reserved.has(id) || common.includes(id)
}

function use(competence: string, role: 'has' | 'needs', planted: boolean, random: Random): DemoUse {
  const weight = planted ? 3 + Math.floor(random() * 3) : 1 + Math.floor(random() * 5)
  return { competence, role, weight, guessed: !planted && random() < 0.1 }
}

/** Gives every other planted competence to one more industry, so that no planted group has its own to itself. */
function addStrays(drawn: Map<string, DemoUse[]>, random: Random): void {
  const industries = [...drawn.keys()]
  for (const competence of [...reserved].filter((_, i) => i % 2 === 0)) {
    const uses = drawn.get(industries[Math.floor(random() * industries.length)])
    if (uses && !uses.some((known) => known.competence === competence)) uses.push(use(competence, 'has', false, random))
  }
}
