import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { competenceFlowerOptions } from './options.ts'

/** What is known of the flower before it is drawn. */
export const competenceFlowerHead = {
  id: 'competence-flower',
  name: w.name,
  options: competenceFlowerOptions,
} as const
