import { entityId } from '../../model/entityId.ts'
import { nameIn } from '../../model/name.ts'
import { appleTreeWords as w } from '../../words/appleTree.ts'
import { diagramWords } from '../../words/diagrams.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import type { Fruit } from './fruit.ts'
import type { GroupPlan, TipPlan } from './plan.ts'

type Naming = Pick<DiagramInput, 'dataset' | 'names' | 'locale'>

/** What a bough or a main root is called. */
export function groupName(
  { dataset, locale, names }: Naming,
  plan: Pick<GroupPlan, 'role' | 'group'>,
  role: 'bough' | 'root',
): string {
  if (plan.role === 'common') return say(w.commonGround, locale)
  if (plan.role === 'unassigned') return say(w.unassigned, locale)
  const table = role === 'bough' ? dataset.sectors : dataset.areas
  const entity = table[plan.group]
  if (entity) return nameIn(names[entityId(role === 'bough' ? 'sector' : 'area', entity.id)] ?? entity.name, locale)
  if (role === 'bough') return say(dataset.sectors.length > 0 ? diagramWords.noSector : diagramWords.industries, locale)
  return say(dataset.areas.length > 0 ? diagramWords.noArea : diagramWords.competences, locale)
}

/** What a tip is called: its entity's name, or how many it gathers. */
export function tipNames(
  { dataset, names, locale }: Naming,
  table: 'industries' | 'competences',
): (tip: TipPlan, group: { role: string }) => string {
  const kind = table === 'industries' ? 'industry' : 'competence'
  return (tip, group) => {
    if (tip.place < 0) {
      if (group.role === 'unassigned') return ''
      return say(w.more, locale, { n: tip.gathered })
    }
    return nameIn(names[entityId(kind, dataset[table].ids[tip.place])] ?? dataset[table].names[tip.place], locale)
  }
}

/** A cluster's name with its number of members, and an asterisk where the phase is read between the lines. */
export function appleName(fruit: Fruit, names: DiagramInput['names'], locale: DiagramInput['locale']): string {
  const name = nameIn(names[entityId('cluster', fruit.cluster.id)] ?? fruit.cluster.name, locale)
  return `${name} (${fruit.cluster.memberIds.length})${fruit.inferred ? '\u00a0*' : ''}`
}
