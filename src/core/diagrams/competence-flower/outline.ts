import { entityId } from '../../model/entityId.ts'
import { nameIn } from '../../model/name.ts'
import type { ActorRole } from '../../model/projectFile.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { diagramWords } from '../../words/diagrams.ts'
import { say, type Words } from '../../words/say.ts'
import type { OutlineEntry, OutlineInput } from '../diagramKind.ts'
import { amountWords } from '../measureWords.ts'
import type { FloretPlan } from './bloom.ts'
import type { FlowerPlan } from './flowerPlan.ts'
import { planFlower } from './flowerPlan.ts'
import { floretName, petalName } from './naming.ts'
import type { CompetenceFlowerOptions } from './options.ts'
import { petalValue } from './petalMarks.ts'

type Input = OutlineInput<CompetenceFlowerOptions>

/** The flower as names: petals with their florets, then the actors of stem and leaves. */
export function outlineFlower(input: Input): OutlineEntry[] {
  const plan = planFlower(input)
  const petals = plan.ring.petals.map((petal): OutlineEntry => {
    return {
      key: petal.key,
      entityId: petal.entityId,
      role: 'petal',
      label: petalName(input, petal, plan.bloom.kind),
      detail: petalValue(input, plan, petal.value),
      children: petal.florets.map((floret) => ({
        key: `${petal.key}/${floret.key}`,
        entityId: floret.entityId,
        role: 'floret',
        label: floretName(input, floret),
        detail: floretDetail(input, plan, floret),
        children: [],
      })),
    }
  })
  return [...petals, ...stemEntries(input, plan)]
}

function floretDetail({ locale }: Input, { numbered, values }: FlowerPlan, floret: FloretPlan): string {
  if (!numbered) return ''
  return floret.missing ? say(diagramWords.missing, locale) : amountWords(values, floret.value, locale)
}

const roles: readonly (readonly [ActorRole, Words])[] = [
  ['driver', w.driver],
  ['supporter', w.supporters],
  ['competence environment', w.environments],
]

function stemEntries({ actors, names, locale }: Input, { theme }: FlowerPlan): OutlineEntry[] {
  if (theme.kind !== 'cluster') return []
  const { cluster } = theme
  const children = roles.flatMap(([role, words]) =>
    cluster.actors
      .filter((actor) => actor.role === role)
      .map(({ actorId }): OutlineEntry => {
        const id = entityId('actor', actorId)
        const actor = actors.find((one) => one.id === actorId)
        const label = nameIn(names[id] ?? actor?.name ?? actorId, locale)
        return { key: `${role}/${id}`, entityId: id, role: 'actor', label, detail: say(words, locale), children: [] }
      }),
  )
  if (children.length === 0) return []
  return [{ key: 'stem', role: 'stem', label: say(w.outlineStem, locale), detail: '', children }]
}
