import { type EntityId, entityId } from '../../model/entityId.ts'
import { nameIn } from '../../model/name.ts'
import { appleTreeWords } from '../../words/appleTree.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { diagramWords } from '../../words/diagrams.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import type { FloretPlan, PetalKind, PetalPlan, Theme } from './bloom.ts'

type Naming = Pick<DiagramInput, 'dataset' | 'names' | 'locale'>

/** What a flower is made from, by name. */
export function themeName({ dataset, names, locale }: Naming, theme: Theme): string {
  if (theme.kind === 'all') return say(w.everything, locale)
  if (theme.kind === 'cluster') {
    return nameIn(names[entityId('cluster', theme.cluster.id)] ?? theme.cluster.name, locale)
  }
  const picked = theme.competences.map((id) => thingName({ dataset, names, locale }, entityId('competence', id)))
  return say(w.cutName, locale, { names: picked.join(', ') })
}

/** What stands in the middle of the flower: a cut of many competences by their number, their names stand in the key. */
export function coreName(naming: Naming, theme: Theme): string {
  if (theme.kind !== 'cut' || theme.competences.length < 2) return themeName(naming, theme)
  return say(w.cutOf, naming.locale, { n: theme.competences.length })
}

/** What a petal is called. */
export function petalName({ dataset, names, locale }: Naming, petal: PetalPlan, kind: PetalKind): string {
  if (petal.group === -2) return say(w.others, locale)
  const group = (kind === 'areas' ? dataset.areas : dataset.sectors)[petal.group]
  if (group) return nameIn((petal.entityId && names[petal.entityId]) ?? group.name, locale)
  return say(kind === 'areas' ? noArea(petal, dataset.areas.length) : diagramWords.noSector, locale)
}

function noArea({ florets }: PetalPlan, areas: number) {
  const stated = florets.some(({ share }) => share < 1)
  return stated || areas === 0 ? diagramWords.competences : w.noCompetence
}

/** What a floret is called. */
export function floretName(naming: Naming, floret: FloretPlan): string {
  if (floret.place < 0) return say(appleTreeWords.more, naming.locale, { n: floret.gathered })
  return thingName(naming, entityId('industry', naming.dataset.industries.ids[floret.place]))
}

/** The name of an industry or a competence. */
export function thingName({ dataset, names, locale }: Naming, id: EntityId): string {
  const colon = id.indexOf(':')
  const table = id.slice(0, colon) === 'industry' ? dataset.industries : dataset.competences
  const place = table.indexOf.get(id.slice(colon + 1))
  return nameIn(names[id] ?? (place === undefined ? id : table.names[place]), locale)
}
