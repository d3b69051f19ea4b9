import { nameIn } from '../../model/name.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { formatNumber, say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { largestOf } from '../largest.ts'
import { totalWords } from './core.ts'
import type { FlowerPlan } from './flowerPlan.ts'
import { coreName, petalName, themeName } from './naming.ts'
import type { CompetenceFlowerOptions } from './options.ts'
import { petalValue } from './petalMarks.ts'
import { readFlower } from './readFlower.ts'

/** The flower in words, for those who do not see it: a plain reading, then total, petals from the largest, what they share. */
export function describeFlower(input: DiagramInput<CompetenceFlowerOptions>, plan: FlowerPlan): string {
  const { locale } = input
  const { petals, ties } = plan.ring
  const nameOf = (place: number) => petalName(input, petals[place], plan.bloom.kind)
  const list = [...petals.keys()]
    .sort((a, b) => petals[b].value - petals[a].value)
    .map((place) => [nameOf(place), petalValue(input, plan, petals[place].value)].filter(Boolean).join(' '))
  const title = nameIn(input.diagram.title ?? input.title, locale)
  const flower = say(w.describe, locale, {
    title: [`${title}.`, ...readFlower(input, plan)].join(' '),
    theme: themeName(input, plan.theme),
    total: totalWords(input, plan),
    petals: list.join(', '),
  })
  if (ties.length === 0) return flower
  const shared = [...ties]
    .sort((a, b) => b.entityIds.length - a.entityIds.length)
    .map(({ petals: [a, b], entityIds }) =>
      say(w.sharedBy, locale, { a: nameOf(a), b: nameOf(b), names: String(entityIds.length) }),
    )
  return flower + say(w.describeShared, locale, { ties: shared.join('; ') })
}

type Input = DiagramInput<CompetenceFlowerOptions>

/** The flower of a cluster or a cut with a title of its own: what is found in it, where the analyst has not said it. */
export function titled(input: Input, plan: FlowerPlan): Input {
  if (input.diagram.title || plan.theme.kind === 'all') return input
  return { ...input, diagram: { ...input.diagram, title: finding(input, plan) } }
}

function finding(input: Input, plan: FlowerPlan): string {
  const { locale } = input
  const { petals } = plan.ring
  const theme = coreName(input, plan.theme)
  const [largest, ...equal] = largestOf(petals)
  if (!plan.numbered || petals.length < 2 || equal.length > 0)
    return say(w.titleTotal, locale, { theme, total: totalWords(input, plan) })
  const percent = formatNumber((100 * largest.value) / plan.bloom.total, locale)
  return say(w.titleLargest, locale, { theme, petal: petalName(input, largest, plan.bloom.kind), percent })
}
