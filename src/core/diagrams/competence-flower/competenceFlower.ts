import { nameIn } from '../../model/name.ts'
import type { Box, Scene } from '../../scene/scene.ts'
import { competenceFlowerWords as w } from '../../words/competenceFlower.ts'
import { diagramWords } from '../../words/diagrams.ts'
import { say, type Words } from '../../words/say.ts'
import type { DiagramInput, DiagramKind } from '../diagramKind.ts'
import { layoutFoot } from '../foot.ts'
import { composeHeading } from '../heading.ts'
import { invitationMark } from '../invitation.ts'
import { soilMark } from '../soil.ts'
import { describeFlower } from './describe.ts'
import { indexFlorets } from './floretIndex.ts'
import { type FlowerPlan, isClusterGone, planFlower } from './flowerPlan.ts'
import { type FlowerType, flowerRegions, flowerType } from './flowerType.ts'
import { keyFacts, keyParagraphs, largestKey } from './key.ts'
import { type FlowerLayout, layoutFlower } from './layout.ts'
import { type CompetenceFlowerOptions, competenceFlowerOptions } from './options.ts'
import { outlineFlower } from './outline.ts'
import { outlinePoints } from './petal.ts'
import { coreMarks, floretMarks, petalMarks, sharedMarks } from './petalMarks.ts'
import { layoutPetalNames } from './petalNames.ts'
import { indexParagraphs, placeSides, type StripRoom, stripRoom } from './sides.ts'
import { layoutStem } from './stem.ts'

type Input = DiagramInput<CompetenceFlowerOptions>

/** The competence flower: a theme at the centre, areas or sectors as petals, industries as florets, actors as stem and leaves. */
export const competenceFlower: DiagramKind<typeof competenceFlowerOptions> = {
  id: 'competence-flower',
  name: w.name,
  options: competenceFlowerOptions,
  compose: (input) => {
    if (isClusterGone(input)) return composeInvitation(input, w.clusterGone)
    const plan = planFlower(input)
    return plan.bloom.industries === 0 ? composeInvitation(input, w.invite) : composeFlower(input, plan)
  },
  outline: outlineFlower,
}

function composeFlower(input: Input, plan: FlowerPlan): Scene {
  const { page, theme, locale } = input
  const type = flowerType(page)
  const first = draft(
    input,
    plan,
    stripRoom(input, keyParagraphs(input, plan, largestKey(plan, type), type), undefined, type),
    type,
  )
  // Strips under the flower take their room before the flower is known: a second draft gives it what they leave.
  const { marks } = type.wide ? first : draft(input, plan, stripRoom(input, first.key, first.index, type), type)
  return {
    width: page.width,
    height: page.height,
    background: theme.ground,
    title: nameIn(input.diagram.title ?? input.title, locale),
    description: describeFlower(input, plan),
    marks,
  }
}

function draft(input: Input, plan: FlowerPlan, room: StripRoom, type: FlowerType) {
  const { dataset, locale } = input
  const heading = composeHeading(input, type.margin, dataset.illustrative ? say(diagramWords.illustrative, locale) : '')
  const foot = layoutFoot(input, type)
  const sides = placeSides(input, heading.foot, foot.head, room, type)
  const regions = flowerRegions(sides.flower, type, plan.theme.kind === 'cluster', plan.numbered ? 2 : 1)
  const layout = layoutFlower(input, plan, regions, type)
  const florets = indexFlorets(input, layout, type, sides.index)
  const ring = ringBox(layout)
  const band = { top: ring.y + ring.height, ground: regions.ground, column: sides.flower }
  const stem = layoutStem(input, plan.theme, layout.ring.centre, band, type)
  const names = layoutPetalNames(input, plan, layout, { air: regions.air, obstacles: stem.boxes }, type)
  const key = keyParagraphs(input, plan, keyFacts(layout, florets.unnamed + names.hidden + stem.unnamed), type)
  const index = indexParagraphs(input, florets, type)
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
  return { marks, key, index }
}

function ringBox({ ring }: FlowerLayout): Box {
  const points = ring.petals.flatMap(({ curves }) => outlinePoints(curves, 10))
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys, ring.centre.y + ring.core) - y }
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
