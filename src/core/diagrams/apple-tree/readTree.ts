import { entityId } from '../../model/entityId.ts'
import { nameIn } from '../../model/name.ts'
import { phases } from '../../model/phase.ts'
import { appleTreeWords } from '../../words/appleTree.ts'
import { valueWithUnit } from '../../words/diagrams.ts'
import { pictureReadingWords as w } from '../../words/pictureReading.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { largestOf } from '../largest.ts'
import type { Fruit } from './fruit.ts'
import { groupName } from './naming.ts'
import type { AppleTreeOptions } from './options.ts'
import type { GroupPlan, TreePlan } from './plan.ts'

type Input = DiagramInput<AppleTreeOptions>

/** The tree in plain sentences: what it stands on, what it carries, and its ripest apples. */
export function readTree(input: Input, plan: TreePlan, fruits: readonly Fruit[]): string[] {
  const { locale, dataset } = input
  const roots = dataset.competences.ids.length > 0 ? plan.roots : []
  return [
    roots.length > 0
      ? say(w.roots, locale, { n: roots.length, thickest: thickest(input, roots, 'root') })
      : say(w.noRoots, locale),
    ...(plan.boughs.length > 0
      ? [say(w.boughs, locale, { n: plan.boughs.length, thickest: thickest(input, plan.boughs, 'bough') })]
      : []),
    ...appleSentences(input, fruits),
  ]
}

function thickest(input: Input, groups: readonly GroupPlan[], role: 'bough' | 'root') {
  const most = largestOf(groups)
  const names = most.map((group) => groupName(input, group, role))
  return { names, value: valueWithUnit(most[0]?.value ?? 0, '', input.locale) }
}

/** So many apples of one ripeness are named. */
const mostNamed = 4

function appleSentences({ names, locale }: Input, fruits: readonly Fruit[]): string[] {
  const nameOf = ({ cluster }: Fruit) => nameIn(names[entityId('cluster', cluster.id)] ?? cluster.name, locale)
  const ended = fruits.filter(({ phase }) => phase === 'ended')
  const hanging = fruits.filter(({ phase }) => phase !== 'ended')
  const top = Math.max(-1, ...hanging.map(({ phase }) => phases.indexOf(phase)))
  const ripest = hanging.filter(({ phase }) => phases.indexOf(phase) === top).map(nameOf)
  const more = ripest.length - mostNamed
  const told = more > 0 ? [...ripest.slice(0, mostNamed), say(appleTreeWords.more, locale, { n: more })] : ripest
  return [
    ...(hanging.length > 0
      ? [
          say(w.apples, locale, {
            n: hanging.length,
            ripest: told,
            phase: say(appleTreeWords.phases[phases[top]], locale),
          }),
        ]
      : []),
    ...(ended.length > 0 ? [say(w.fallen, locale, { names: ended.map(nameOf) })] : []),
  ]
}
