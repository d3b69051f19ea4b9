import { entityId } from '../../model/entityId.ts'
import { nameIn } from '../../model/name.ts'
import { appleTreeWords as w } from '../../words/appleTree.ts'
import { diagramWords } from '../../words/diagrams.ts'
import { say } from '../../words/say.ts'
import type { OutlineEntry, OutlineInput } from '../diagramKind.ts'
import { chooseThickness, industryValues } from '../industryValues.ts'
import { amountWords } from '../measureWords.ts'
import { conserveFlow, type FlowGroup } from './flow.ts'
import { phaseIn } from './fruit.ts'
import { groupName } from './naming.ts'
import type { AppleTreeOptions } from './options.ts'

type Input = OutlineInput<AppleTreeOptions>
type Table = 'industries' | 'competences'

/** The tree as names: crown, roots, apples, each with its parts and their numbers; small ones too. */
export function outlineTree(input: Input): OutlineEntry[] {
  const { dataset, clusters, locale } = input
  const values = industryValues(dataset, clusters, chooseThickness(dataset, input.options.measure, input.year))
  const flow = conserveFlow(dataset, values.values)
  const detailOf = (value: number) =>
    value >= 0 ? amountWords(values, value, locale) : say(diagramWords.missing, locale)
  const part = (key: string, label: string, children: OutlineEntry[], detail = ''): OutlineEntry[] =>
    children.length > 0 ? [{ key, role: key, label, detail, children }] : []
  return [
    ...part(
      'crown',
      say(w.outlineCrown, locale),
      flow.boughs.map((group) => groupEntry(input, group, 'industries', detailOf)),
      detailOf(flow.total),
    ),
    ...part(
      'roots',
      say(w.outlineRoots, locale),
      dataset.competences.ids.length > 0
        ? flow.roots.map((group) => groupEntry(input, group, 'competences', detailOf))
        : [],
    ),
    ...part('apples', say(w.outlineApples, locale), appleEntries(input)),
  ]
}

function groupEntry(input: Input, group: FlowGroup, table: Table, detailOf: (value: number) => string): OutlineEntry {
  const crown = table === 'industries'
  const groups = crown ? input.dataset.sectors : input.dataset.areas
  const named = group.role === 'group' && group.group >= 0
  const id = named ? entityId(crown ? 'sector' : 'area', groups[group.group].id) : undefined
  const role = crown ? 'bough' : 'root'
  return {
    key: id ?? `${role}/${group.role}`,
    entityId: id,
    role,
    label: groupName(input, group, role),
    detail: detailOf(group.value),
    children: group.parts.map(({ place, value }) => {
      const tip = entityId(crown ? 'industry' : 'competence', input.dataset[table].ids[place])
      const name = nameIn(input.names[tip] ?? input.dataset[table].names[place], input.locale)
      return {
        key: tip,
        entityId: tip,
        role: crown ? 'twig' : 'root-tip',
        label: name,
        detail: detailOf(value),
        children: [],
      }
    }),
  }
}

function appleEntries({ clusters, names, locale, year }: Input): OutlineEntry[] {
  return clusters.map((cluster) => {
    const id = entityId('cluster', cluster.id)
    const members = say(w.members, locale, { n: cluster.memberIds.length })
    return {
      key: id,
      entityId: id,
      role: 'apple',
      label: nameIn(names[id] ?? cluster.name, locale),
      detail: `${say(w.phases[phaseIn(cluster, year).phase], locale)}, ${members}`,
      children: [],
    }
  })
}
