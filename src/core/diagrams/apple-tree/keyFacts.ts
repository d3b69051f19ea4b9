import type { DiagramInput } from '../diagramKind.ts'
import type { IndustryValues } from '../industryValues.ts'
import type { NumberedLink } from '../links.ts'
import type { Fruit } from './fruit.ts'
import type { KeyFacts } from './key.ts'
import { belowScale, thicknessScale, trunkWidthOn } from './layout.ts'
import { chooseLeafUnit } from './leaves.ts'
import type { AppleTreeOptions } from './options.ts'
import type { TreePlan } from './plan.ts'

/** Counts what the key must tell of a planned tree. */
export function keyFacts(
  { page, options, dataset }: DiagramInput<AppleTreeOptions>,
  plan: TreePlan,
  values: IndustryValues,
  fruits: readonly Fruit[],
  links: readonly NumberedLink[],
): Omit<KeyFacts, 'hidden' | 'undrawnLinks'> {
  const widthOf = thicknessScale(options.rule, plan.total, trunkWidthOn(page.width, page.height))
  const tips = [...plan.boughs, ...plan.roots].flatMap((group) => group.tips)
  const rooted = dataset.competences.ids.length > 0
  const largestTip = Math.max(0, ...plan.boughs.flatMap((bough) => bough.tips.map(({ value }) => value || 0)))
  const leafUnit = options.leafUnit > 0 ? options.leafUnit : chooseLeafUnit(plan.total, largestTip)
  return {
    values,
    largest: Math.max(0, ...plan.boughs.map(({ value }) => value)),
    widthOf,
    leafUnit: options.leaves && plan.total > 0 ? leafUnit : undefined,
    fruits,
    hasCommon: rooted && plan.roots.some(({ role }) => role === 'common'),
    hasUnassigned: rooted && plan.roots.some(({ role }) => role === 'unassigned'),
    links,
    hasGrafts: options.grafts && fruits.some((fruit) => fruit.tips.length > 1),
    below: tips.filter(({ value }) => value >= 0 && widthOf(value) < belowScale).length,
    gathered: tips.reduce((total, tip) => total + (tip.gathered > 1 ? tip.gathered : 0), 0),
  }
}
