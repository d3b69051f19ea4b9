import { pictureReadingWords as w } from '../../words/pictureReading.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { largestOf } from '../largest.ts'
import { amountWords } from '../measureWords.ts'
import type { FlowerPlan } from './flowerPlan.ts'
import { floretName, petalName, themeName } from './naming.ts'
import type { CompetenceFlowerOptions } from './options.ts'
import { petalValue } from './petalMarks.ts'
import { actorNames } from './stem.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

/** The flower in plain sentences: its petals, its largest industry, what is shared most, and who carries it. */
export function readFlower(input: Input, plan: FlowerPlan): string[] {
  return [
    petalSentence(input, plan),
    ...floretSentence(input, plan),
    ...sharedSentence(input, plan),
    ...actorSentences(input, plan),
  ]
}

function petalSentence(input: Input, plan: FlowerPlan): string {
  const { petals, equal } = plan.ring
  const theme = themeName(input, plan.theme)
  const largest = largestOf(petals)
  if (equal || largest.length === 0 || !(largest[0].value > 0))
    return say(w.equalPetals, input.locale, { theme, n: petals.length })
  const names = largest.map((petal) => petalName(input, petal, plan.bloom.kind))
  const value = petalValue(input, plan, largest[0].value)
  return say(w.petals, input.locale, { theme, n: petals.length, largest: { names, value } })
}

/** Without numbers no industry is larger than another. */
function floretSentence(input: Input, plan: FlowerPlan): string[] {
  if (!plan.numbered || plan.bloom.industries < 2) return []
  const all = plan.ring.petals.flatMap((petal) =>
    petal.florets.map((floret) => ({ petal, floret, value: floret.value })),
  )
  const largest = largestOf(all.filter(({ floret }) => floret.place >= 0 && floret.value > 0))
  if (largest.length === 0 || largest.length > mostNamed) return []
  const names = [...new Set(largest.map(({ floret }) => floretName(input, floret)))]
  const value = amountWords(plan.values, largest[0].value, input.locale)
  const petal = largest.length === 1 ? petalName(input, largest[0].petal, plan.bloom.kind) : ''
  return [say(w.florets, input.locale, { n: plan.bloom.industries, largest: { names, value }, petal })]
}

/** Where more than these are equally large, none of them is worth a sentence. */
const mostNamed = 4

function sharedSentence(input: Input, plan: FlowerPlan): string[] {
  const { petals, ties } = plan.ring
  if (ties.length === 0) return []
  const most = ties.reduce((best, tie) => (tie.entityIds.length > best.entityIds.length ? tie : best))
  const [a, b] = most.petals.map((place) => petalName(input, petals[place], plan.bloom.kind))
  const words = plan.bloom.kind === 'areas' ? w.sharedIndustries : w.sharedCompetences
  return [say(words, input.locale, { a, b, n: most.entityIds.length })]
}

function actorSentences(input: Input, { theme }: FlowerPlan): string[] {
  if (theme.kind !== 'cluster') return []
  const { locale } = input
  const [supporters, environments] = (['supporter', 'competence environment'] as const).map((role) =>
    actorNames(input, theme, role),
  )
  return [
    say(w.driver, locale, { names: actorNames(input, theme, 'driver') }),
    ...(supporters.length > 0 ? [say(w.supporters, locale, { names: supporters })] : []),
    ...(environments.length > 0 ? [say(w.environments, locale, { names: environments })] : []),
  ]
}
