import type { Actor, Cluster, Phase, PhaseMark } from '#core'
import { competenceId } from './competenceNames.ts'

type Role = Cluster['actors'][number]['role']
type Tie = readonly [actorId: string, role: Role]

interface Sketch {
  readonly id: string
  readonly en: string
  readonly sv: string
  readonly members: readonly string[]
  readonly competences: readonly string[]
  readonly actors: readonly Tie[]
  readonly phases: readonly (readonly [year: 2019 | 2024, phase: Phase, mark?: PhaseMark])[]
  readonly ended?: string
}

const source = 'Illustrative'

const sketches: readonly Sketch[] = [
  {
    id: 'good-food',
    en: 'Food that does good',
    sv: 'Mat som gör gott',
    members: ['10', '86', '56'],
    competences: ['Nutrition', 'Allergens', 'Hygiene and microbiology', 'Diets'],
    actors: [
      ['dairy', 'driver'],
      ['region', 'supporter'],
      ['university', 'competence environment'],
    ],
    phases: [
      [2019, 'growth'],
      [2024, 'maturity'],
    ],
  },
  {
    id: 'taste-journeys',
    en: 'Journeys of taste',
    sv: 'Smakresor',
    members: ['10', '55', '79'],
    competences: ['Local food heritage', 'Taste experiences', 'Hosting', 'Stories of a place'],
    actors: [
      ['inn', 'driver'],
      ['municipality', 'supporter'],
      ['culinary-school', 'competence environment'],
    ],
    phases: [
      [2019, 'probing'],
      [2024, 'growth'],
    ],
  },
  {
    id: 'helping-hands',
    en: 'Helping hands',
    sv: 'Hjälpande händer',
    members: ['26', '28', '87', '88'],
    competences: ['Robotics', 'Sensors', 'Motion control', 'Machine safety'],
    actors: [
      ['robot-maker', 'driver'],
      ['region', 'supporter'],
      ['test-home', 'competence environment'],
    ],
    phases: [
      [2019, 'prospecting'],
      [2024, 'start'],
    ],
  },
  {
    id: 'active-cloth',
    en: 'Cloth for the active',
    sv: 'Tyg för aktiva',
    members: ['13', '14', '93'],
    competences: ['Technical textiles', 'Breathable membranes', 'Garment fit', 'Outdoor training'],
    actors: [['mill', 'driver']],
    phases: [
      [2019, 'start'],
      [2024, 'start', 'stalled'],
    ],
  },
  {
    id: 'wood-and-stage',
    en: 'Wood and stage',
    sv: 'Trä och scen',
    members: ['16', '90'],
    competences: ['Joinery', 'Hand finishing', 'Scale models', 'Restoration'],
    actors: [['theatre', 'supporter']],
    phases: [
      [2019, 'unknown'],
      [2024, 'prospecting'],
    ],
  },
  {
    id: 'forest-data',
    en: 'The measured forest',
    sv: 'Den mätta skogen',
    members: ['02', '63', '62'],
    competences: ['Geodata', 'Remote sensing', 'Drone survey', 'Environmental monitoring'],
    actors: [
      ['forest-owners', 'driver'],
      ['university', 'competence environment'],
    ],
    phases: [
      [2019, 'probing'],
      [2024, 'start'],
    ],
  },
  {
    id: 'clear-water',
    en: 'Clear water',
    sv: 'Klart vatten',
    members: ['03', '36', '37'],
    competences: ['Water chemistry', 'Water circulation', 'Biological treatment', 'Algae'],
    actors: [
      ['waterworks', 'driver'],
      ['municipality', 'supporter'],
    ],
    phases: [
      [2019, 'start'],
      [2024, 'growth'],
    ],
  },
  {
    id: 'moving-lessons',
    en: 'Moving lessons',
    sv: 'Rörliga lektioner',
    members: ['59', '85', '58'],
    competences: ['Animation', 'Interactive stories', 'Sound design', 'Filming'],
    actors: [
      ['film-house', 'driver'],
      ['university', 'competence environment'],
    ],
    phases: [
      [2019, 'growth'],
      [2024, 'growth', 'narrowed'],
    ],
  },
  {
    id: 'second-life',
    en: 'Furniture again',
    sv: 'Möbler igen',
    members: ['31', '38', '95'],
    competences: ['Material sorting', 'Testing of recycled material', 'Dismantling'],
    actors: [['region', 'supporter']],
    phases: [
      [2019, 'unknown'],
      [2024, 'probing'],
    ],
  },
  {
    id: 'living-soil',
    en: 'Living soil',
    sv: 'Levande jord',
    members: ['01', '72', '75'],
    competences: ['Soil biology', 'Plant breeding', 'Field trials'],
    actors: [
      ['grain-growers', 'driver'],
      ['university', 'competence environment'],
    ],
    phases: [
      [2019, 'maturity'],
      [2024, 'maturity', 'renewing'],
    ],
  },
  {
    id: 'vehicle-parts',
    en: 'Parts for vehicles',
    sv: 'Delar till fordon',
    members: ['24', '25', '29'],
    competences: ['Welding and joining', 'Casting and forming', 'Cutting and machining'],
    actors: [['region', 'supporter']],
    phases: [
      [2019, 'growth', 'stalled'],
      [2024, 'ended'],
    ],
    ended:
      'Illustrative: no company took the lead when the public money ended. Påhittat: inget företag tog ledningen när de offentliga pengarna tog slut.',
  },
]

/** The clusters of the demo region: every phase and every mark is there, and one that ended. All made up. */
export function demoClusters(): Cluster[] {
  return sketches.map(({ id, en, sv, members, competences, actors, phases, ended }) => ({
    id,
    name: { sv, en },
    memberIds: [...members],
    competenceIds: competences.map(competenceId),
    actors: actors.map(([actorId, role]) => ({ actorId, role })),
    phases: phases.map(([year, phase, mark]) => ({
      year,
      phase,
      ...(mark && { marks: [mark] }),
      ...(phase === 'ended' && { note: ended }),
      source,
    })),
    source,
  }))
}

const actorNames: readonly (readonly [id: string, en: string, sv: string, kind: Actor['kind']])[] = [
  ['region', 'The Demo Region', 'Demoregionen', 'public body'],
  ['municipality', 'Demo municipality', 'Demo kommun', 'public body'],
  ['university', 'Demo University', 'Demo universitet', 'university'],
  ['culinary-school', 'School of Meals', 'Måltidsskolan', 'university'],
  ['test-home', 'The Test Home', 'Testhemmet', 'intermediary'],
  ['dairy', 'The Dairy', 'Mejeriet', 'company'],
  ['inn', 'The Inn', 'Gästgiveriet', 'company'],
  ['robot-maker', 'The Robot Maker', 'Robotmakaren', 'company'],
  ['mill', 'The Mill', 'Väveriet', 'company'],
  ['waterworks', 'The Waterworks', 'Vattenverket', 'company'],
  ['film-house', 'The Film House', 'Filmhuset', 'company'],
  ['theatre', 'The Theatre', 'Teatern', 'other'],
  ['forest-owners', 'The Forest Owners', 'Skogsägarna', 'intermediary'],
  ['grain-growers', 'The Grain Growers', 'Spannmålsodlarna', 'intermediary'],
]

/** The actors of the demo region, none of which exists. */
export function demoActors(): Actor[] {
  return actorNames.map(([id, en, sv, kind]) => ({ id, name: { sv, en }, kind, source }))
}
