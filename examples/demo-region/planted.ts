/** A group of industries that is given the same competences, so that each pair of it across sectors must be found. */
export interface PlantedShared {
  readonly industries: readonly string[]
  readonly competences: readonly string[]
}

/** Industries that are given competences, and industries that are given the need of them. */
export interface PlantedSupply {
  readonly has: readonly string[]
  readonly needs: readonly string[]
  readonly competences: readonly string[]
}

/** Shared ground: both have it. */
export const plantedShared: readonly PlantedShared[] = [
  { industries: ['10', '86'], competences: ['Nutrition', 'Allergens', 'Hygiene and microbiology', 'Diets'] },
  {
    industries: ['10', '55', '79'],
    competences: ['Local food heritage', 'Taste experiences', 'Hosting', 'Stories of a place', 'Food presentation'],
  },
  {
    industries: ['13', '93'],
    competences: ['Technical textiles', 'Breathable membranes', 'Garment fit', 'Outdoor training'],
  },
  { industries: ['16', '90'], competences: ['Joinery', 'Hand finishing', 'Scale models', 'Restoration'] },
  { industries: ['02', '63'], competences: ['Geodata', 'Remote sensing', 'Drone survey', 'Environmental monitoring'] },
  { industries: ['03', '37'], competences: ['Water chemistry', 'Water circulation', 'Biological treatment', 'Algae'] },
]

/** Supply meets need: one has what the other needs. */
export const plantedSupply: readonly PlantedSupply[] = [
  { has: ['26', '28'], needs: ['87'], competences: ['Robotics', 'Sensors', 'Motion control', 'Machine safety'] },
  { has: ['59'], needs: ['85'], competences: ['Animation', 'Interactive stories', 'Sound design', 'Filming'] },
  {
    has: ['38'],
    needs: ['31'],
    competences: ['Material sorting', 'Testing of recycled material', 'Dismantling', 'Nutrient cycles'],
  },
  { has: ['72'], needs: ['01'], competences: ['Soil biology', 'Plant breeding', 'Field trials', 'Machine learning'] },
]

/** What most industries have: common ground, which must not make a pair. */
export const commonGround: readonly string[] = ['Leadership', 'Customer service', 'Project management', 'Programming']
