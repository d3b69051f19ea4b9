import { nameIn } from '../../model/name.ts'
import { appleTreeWords as w } from '../../words/appleTree.ts'
import { valueWithUnit } from '../../words/diagrams.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import type { IndustryValues } from '../industryValues.ts'
import { amountWords } from '../measureWords.ts'
import type { Fruit } from './fruit.ts'
import { appleName, groupName } from './naming.ts'
import type { AppleTreeOptions } from './options.ts'
import type { GroupPlan, TreePlan } from './plan.ts'
import { readTree } from './readTree.ts'

/** The picture in words, for those who do not see it: a plain reading, then the largest boughs and roots, and every apple with its phase. */
export function describeTree(
  input: DiagramInput<AppleTreeOptions>,
  plan: TreePlan,
  values: IndustryValues,
  fruits: readonly Fruit[],
): string {
  const { locale } = input
  const list = (groups: readonly GroupPlan[], role: 'bough' | 'root') =>
    [...groups]
      .sort((a, b) => b.value - a.value)
      .map((group) => `${groupName(input, group, role)} (${valueWithUnit(group.value, '', locale)})`)
      .join(', ') || say(w.none, locale)
  const tree = say(w.describeTree, locale, {
    title: [`${nameIn(input.diagram.title ?? input.title, locale)}.`, ...readTree(input, plan, fruits)].join(' '),
    boughs: list(plan.boughs, 'bough'),
    roots: input.dataset.competences.ids.length > 0 ? list(plan.roots, 'root') : say(w.none, locale),
    total: amountWords(values, plan.total, locale),
  })
  if (fruits.length === 0) return tree
  const apples = fruits.map(
    (fruit) => `${appleName(fruit, input.names, locale)} – ${say(w.phases[fruit.phase], locale)}`,
  )
  return tree + say(w.describeApples, locale, { apples: apples.join(', ') })
}
