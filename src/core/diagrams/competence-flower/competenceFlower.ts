import { nameIn } from '../../model/name.ts'
import type { Scene, SceneMark } from '../../scene/scene.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { diagramWords } from '../../words/diagrams.ts'
import { say, type Words } from '../../words/say.ts'
import type { DiagramInput, DiagramKind } from '../diagramKind.ts'
import { layoutFoot } from '../foot.ts'
import { composeHeading } from '../heading.ts'
import { invitationMark } from '../invitation.ts'
import { soilMark } from '../soil.ts'
import { coreMarks } from './core.ts'
import { describeFlower, titled } from './describe.ts'
import { indexFlorets } from './floretIndex.ts'
import { type FlowerPlan, isClusterGone, planFlower } from './flowerPlan.ts'
import { type FlowerType, flowerType } from './flowerType.ts'
import { competenceFlowerHead } from './head.ts'
import { keyParagraphs } from './key.ts'
import { keyFacts, largestKey } from './keyFacts.ts'
import { layoutFlower } from './layout.ts'
import type { CompetenceFlowerOptions, competenceFlowerOptions } from './options.ts'
import { outlineFlower } from './outline.ts'
import { floretMarks, petalMarks } from './petalMarks.ts'
import { layoutPetalNames } from './petalNames.ts'
import { airOf, keptOff, placeRing } from './placeRing.ts'
import { sharedMarks } from './sharedMarks.ts'
import { indexParagraphs, type Paragraphs, placeSides, type StripRoom, stripRoom } from './sides.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

/** The competence flower: a theme at the centre, areas or sectors as petals, industries as florets, actors as stem and leaves. */
export const competenceFlower: DiagramKind<typeof competenceFlowerOptions> = {
  ...competenceFlowerHead,
  compose: (input) => {
    if (isClusterGone(input)) return composeInvitation(input, w.clusterGone)
    const plan = planFlower(input)
    return plan.bloom.industries === 0 ? composeInvitation(input, w.invite) : composeFlower(titled(input, plan), plan)
  },
  outline: outlineFlower,
}

function composeFlower(input: Input, plan: FlowerPlan): Scene {
  const { page, theme, locale } = input
  const type = flowerType(page)
  const most = stripRoom(input, keyParagraphs(input, plan, largestKey(plan, type), type), undefined, type)
  const first = draft(input, plan, most, type)
  const { marks } = type.wide ? first : closer(input, plan, first, type)
  return {
    width: page.width,
    height: page.height,
    background: theme.ground,
    title: nameIn(input.diagram.title ?? input.title, locale),
    description: describeFlower(input, plan),
    marks,
  }
}

/** Strips under the flower take their room before it is known: later drafts give it what they leave, if they hold it. */
function closer(input: Input, plan: FlowerPlan, first: Draft, type: FlowerType): Draft {
  let room = stripRoom(input, first.key, first.index, type)
  let holding: Draft | undefined
  for (let round = 0; round < 2; round++) {
    const next = draft(input, plan, room, type, first.way)
    const needed = stripRoom(input, next.key, next.index, type)
    const holds = needed.key <= room.key && needed.index <= room.index
    if (!holds && holding) break
    if (holds) holding = next
    if (needed.key === room.key && needed.index === room.index) break
    room = holds ? needed : { key: Math.max(needed.key, room.key), index: Math.max(needed.index, room.index) }
  }
  return holding ?? first
}

interface Draft {
  readonly marks: readonly SceneMark[]
  readonly key: Paragraphs
  readonly index: Paragraphs
  readonly way: number
}

/** `way`: how the page is shared, where an earlier draft has found it. */
function draft(input: Input, plan: FlowerPlan, room: StripRoom, type: FlowerType, way?: number): Draft {
  const { dataset, locale } = input
  const heading = composeHeading(input, type.margin, dataset.illustrative ? say(diagramWords.illustrative, locale) : '')
  const foot = layoutFoot(input, type)
  const sides = placeSides(input, heading.foot, foot.head, room, type)
  const { regions, part, stem, way: found } = placeRing(input, plan, sides, type, way)
  const layout = layoutFlower(plan, part, type)
  const florets = indexFlorets(input, layout, type, sides.index)
  const index = indexParagraphs(input, florets, type)
  const keyOf = (unnamed: number) => keyParagraphs(input, plan, keyFacts(layout, unnamed), type)
  // The key tells how many names are hidden, and names keep off the key: it is drafted as if one were.
  const ground = {
    air: airOf(regions, sides),
    obstacles: [...stem.boxes, ...keptOff(sides.boxes(keyOf(1), index), type)],
  }
  const names = layoutPetalNames(input, plan, layout, ground, type)
  const key = keyOf(florets.unnamed + names.hidden + stem.unnamed)
  const marks = [
    soilMark(input, regions.ground),
    ...stem.marks,
    ...petalMarks(input, plan, layout, type),
    ...floretMarks(input, plan, layout, type, florets.words),
    ...coreMarks(input, layout, type),
    ...sharedMarks(input, plan, layout, type),
    ...names.marks,
    ...heading.marks,
    ...sides.draw(key, index),
    ...foot.marks,
  ]
  return { marks, key, index, way: found }
}

/** Nothing to show: the title, and a kind invitation. */
function composeInvitation(input: Input, words: Words): Scene {
  const { page, theme, locale } = input
  const type = flowerType(page)
  const heading = composeHeading(input, type.margin, '')
  return {
    width: page.width,
    height: page.height,
    background: theme.ground,
    title: nameIn(input.diagram.title ?? input.title, locale),
    description: say(words, locale),
    marks: [...heading.marks, invitationMark(input, words, type.petal, heading.foot, page.height)],
  }
}
