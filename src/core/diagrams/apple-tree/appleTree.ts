import { nameIn } from '../../model/name.ts'
import { slotOf } from '../../scene/palette.ts'
import type { Scene, SceneMark } from '../../scene/scene.ts'
import { appleTreeWords as w } from '../../words/appleTree.ts'
import { diagramWords } from '../../words/diagrams.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput, DiagramKind } from '../diagramKind.ts'
import { layoutFoot } from '../foot.ts'
import { composeHeading } from '../heading.ts'
import { chooseThickness, type IndustryValues, industryValues } from '../industryValues.ts'
import { invitationMark } from '../invitation.ts'
import type { NumberedLink } from '../links.ts'
import { amountWords } from '../measureWords.ts'
import { soilMark } from '../soil.ts'
import { appleMarks } from './appleMarks.ts'
import { describeTree } from './describe.ts'
import { conserveFlow } from './flow.ts'
import { fruitOf } from './fruit.ts'
import { groupHeadings } from './groupNames.ts'
import { keyInCorners, layoutKey } from './key.ts'
import { keyFacts } from './keyFacts.ts'
import { layoutTree, type TreeLayout } from './layout.ts'
import { leafCount, leavesPath } from './leaves.ts'
import { layoutNames } from './names.ts'
import { groupName, tipNames } from './naming.ts'
import { type AppleTreeOptions, appleTreeOptions } from './options.ts'
import { outlineTree } from './outline.ts'
import { type GroupPlan, planTree, type TipPlan, type TreePlan } from './plan.ts'
import { badgeBoxes, layoutPollination } from './pollination.ts'
import { pollinationMarks } from './pollinationMarks.ts'
import { type TreeType, treeRegions, treeType } from './regions.ts'
import { trunkMark, woodMarks } from './wood.ts'

type Input = DiagramInput<AppleTreeOptions>

/** The apple tree: competences as roots, their stock as trunk, sectors as boughs, industries as twigs, clusters as apples. */
export const appleTree: DiagramKind<typeof appleTreeOptions> = {
  id: 'apple-tree',
  name: w.name,
  options: appleTreeOptions,
  compose: (input) => (input.dataset.industries.ids.length === 0 ? composeInvitation(input) : composeTree(input)),
  outline: outlineTree,
}

function composeTree(input: Input): Scene {
  const { page, dataset, options, theme, locale } = input
  const type = treeType(page)
  const values = industryValues(dataset, input.clusters, chooseThickness(dataset, options.measure, input.year))
  const plan = planTree(dataset, conserveFlow(dataset, values.values), roomFor(page.width, page.height, type))
  const fruits = options.apples ? fruitOf(input.clusters, plan, (id) => drawnIndustry(dataset, id), input.year) : []
  const heading = composeHeading(input, type.margin, dataset.illustrative ? say(diagramWords.illustrative, locale) : '')
  const foot = layoutFoot(input, type)
  const facts = keyFacts(input, plan, values, fruits, shownLinks(input))
  // The key is laid out twice: how many names found no room is known only after they were placed, and the room for
  // saying so must be kept before.
  const keySpace = layoutKey(input, { ...facts, hidden: 9999, undrawnLinks: 1 }, type)
  const keyFoot = foot.head - type.key * 0.8
  const keyHead = keyFoot - keySpace.height
  const rootsFoot = (keyInCorners(input) ? keyFoot : keyHead) - type.key * 0.9
  const regions = treeRegions(
    heading.foot,
    rootsFoot,
    page.width,
    dataset.competences.ids.length > 0,
    keyInCorners(input) ? keyHead - type.key : undefined,
  )
  const headings = groupHeadings(input, plan, values, type)
  const layout = layoutTree(input, { plan, fruits, rule: options.rule, headings }, regions, type)
  const links = layoutPollination(shownLinks(input), layout, drawnBy(input, plan), type)
  const names = layoutNames(input, layout, headings, type, {
    badges: badgeBoxes(links),
    lines: links.arcs.map(({ points }) => points),
    page: { x: type.margin * 0.5, y: heading.foot, width: page.width - type.margin, height: rootsFoot - heading.foot },
    soil: regions.soil,
    key: keySpace.boxes(keyHead),
  })
  const key = layoutKey(
    input,
    { ...facts, hidden: names.hidden, links: links.drawn, undrawnLinks: links.undrawn },
    type,
  )
  const title = nameIn(input.diagram.title ?? input.title, locale)
  return {
    width: page.width,
    height: page.height,
    background: theme.ground,
    title,
    description: describeTree(input, plan, values, fruits),
    marks: [
      soilMark(input, regions.soil),
      ...(layout.roots ? [] : [invitationMark(input, w.inviteRoots, type.bough, regions.soil, rootsFoot)]),
      ...treeMarks(input, layout, values, type, facts.leafUnit),
      ...appleMarks(layout.apples, input, type),
      ...pollinationMarks(links, input, type),
      ...heading.marks,
      ...names.marks,
      ...key.draw(keyFoot - key.height),
      ...foot.marks,
    ],
  }
}

/** How many limbs a page can carry one by one. */
function roomFor(width: number, height: number, type: TreeType): { twigs: number; rootTips: number } {
  const around = (width - 2 * type.column + height * 1.1) / (type.label * 0.62)
  return {
    twigs: Math.max(12, Math.min(280, Math.floor(around))),
    rootTips: Math.max(8, Math.min(180, Math.floor(around * 0.62))),
  }
}

/** The links that the option lets through: accepted and attested ones, and the first suggestions. */
function shownLinks({ links = [], options }: Input): readonly NumberedLink[] {
  if (options.links === 'none') return []
  const most = { known: 0, five: 5, all: links.length }[options.links]
  const suggested = links.filter(({ state }) => state === 'suggested').slice(0, most)
  return links.filter((link) => link.state !== 'suggested' || suggested.includes(link))
}

/** The key of the tip or apple that a thing is drawn by: its own, or that of the group or the gathered it is in. */
function drawnBy({ dataset }: Input, { boughs, roots }: TreePlan): (entity: string) => string {
  const tips = new Set([...boughs, ...roots].flatMap((group) => group.tips.map(({ key }) => key)))
  const restOf = new Map(boughs.map((bough) => [bough.group, `${bough.key}/rest`]))
  return (entity) => {
    const [kind, id] = [entity.slice(0, entity.indexOf(':')), entity.slice(entity.indexOf(':') + 1)]
    const table = kind === 'industry' ? dataset.industries : kind === 'competence' ? dataset.competences : undefined
    const place = table?.indexOf.get(id)
    if (table === undefined || place === undefined) return entity
    const own = `${kind}:${table.ids[place]}`
    return tips.has(own) || kind !== 'industry' ? own : (restOf.get(table.group[place]) ?? own)
  }
}

function drawnIndustry({ industries }: Input['dataset'], id: string): { id: string; bough: number } | undefined {
  const place = industries.indexOf.get(id)
  return place === undefined ? undefined : { id: industries.ids[place], bough: industries.group[place] }
}

function treeMarks(
  input: Input,
  layout: TreeLayout,
  values: IndustryValues,
  type: TreeType,
  leafUnit: number | undefined,
): SceneMark[] {
  const { theme, locale } = input
  const valueWords = (value: number) =>
    value >= 0 ? amountWords(values, value, locale) : say(diagramWords.missing, locale)
  const tipTitle = (table: 'industries' | 'competences') => {
    const nameOf = tipNames(input, table)
    return (tip: TipPlan, group: GroupPlan) => `${nameOf(tip, group)}: ${valueWords(tip.value)}`
  }
  const groupTitle = (role: 'bough' | 'root') => (group: GroupPlan) =>
    `${groupName(input, group, role)}: ${valueWords(group.value)}`
  const leaves = leafUnit === undefined ? [] : leafMarks(input, layout, leafUnit, type)
  return [
    ...(layout.roots
      ? [
          ...woodMarks(
            layout.roots,
            theme,
            { group: 'root', tip: 'root-tip' },
            { group: groupTitle('root'), tip: tipTitle('competences') },
          ),
          trunkMark('stump', layout.roots.trunk, theme.wood),
        ]
      : []),
    ...woodMarks(
      layout.crown,
      theme,
      { group: 'bough', tip: 'twig' },
      { group: groupTitle('bough'), tip: tipTitle('industries') },
    ),
    trunkMark('trunk', layout.crown.trunk, theme.wood),
    ...leaves,
  ]
}

function leafMarks(input: Input, layout: TreeLayout, unit: number, type: TreeType): SceneMark[] {
  return layout.crown.groups.flatMap((group) => {
    const slot = group.plan.entityId ? slotOf(input, group.plan.entityId) : 0
    return group.tips.flatMap((tip): SceneMark[] => {
      const count = leafCount(tip.plan.value, unit)
      if (count === 0) return []
      const seed = `${input.diagram.seed}/${tip.plan.key}`
      const d = leavesPath(tip, count, type.leaf, seed)
      return [
        {
          type: 'path',
          key: `leaves/${tip.plan.key}`,
          entityId: tip.plan.entityId,
          role: 'leaves',
          d,
          fill: input.theme.slotFill[slot],
          stroke: { colour: input.theme.ground, width: type.leaf * 0.11 },
        },
      ]
    })
  })
}

/** An empty dataset: the title, the ground, and a kind invitation. */
function composeInvitation(input: Input): Scene {
  const { page, theme, locale } = input
  const type = treeType(page)
  const heading = composeHeading(input, type.margin, '')
  const soil = page.height * 0.66
  return {
    width: page.width,
    height: page.height,
    background: theme.ground,
    title: nameIn(input.diagram.title ?? input.title, locale),
    description: say(w.invite, locale),
    marks: [soilMark(input, soil), ...heading.marks, invitationMark(input, w.invite, type.bough, heading.foot, soil)],
  }
}
