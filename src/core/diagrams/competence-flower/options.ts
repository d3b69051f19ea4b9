import type { OptionFields, OptionsOf } from '../../model/options.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { diagramWords } from '../../words/diagrams.ts'

/** What an analyst may set on a competence flower. */
export const competenceFlowerOptions = {
  cluster: { type: 'entity', of: 'cluster', label: w.cluster, group: w.theme, help: w.clusterHelp, default: '' },
  cut: { type: 'entities', of: 'competence', label: w.cut, group: w.theme, help: w.cutHelp, default: [] },
  petals: {
    type: 'choice',
    label: w.petalsAre,
    group: w.petals,
    default: 'auto',
    choices: { auto: w.petalsAuto, areas: w.petalsAreas, sectors: w.petalsSectors },
  },
  equalPetals: { type: 'toggle', label: w.equalPetals, group: w.petals, default: false },
  measure: {
    type: 'measure',
    label: w.measure,
    group: w.petals,
    help: w.measureHelp,
    default: '',
    extra: { equal: w.equalFlorets, ties: diagramWords.statedTies },
  },
} as const satisfies OptionFields

export type CompetenceFlowerOptions = OptionsOf<typeof competenceFlowerOptions>
