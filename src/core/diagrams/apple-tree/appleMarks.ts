import type { PathMark, SceneMark } from '../../scene/scene.ts'
import { appleTreeWords as w } from '../../words/appleTree.ts'
import { say } from '../../words/say.ts'
import type { DiagramInput } from '../diagramKind.ts'
import { smoothPath } from '../paths.ts'
import type { AppleLayout } from './apples.ts'
import { appleName } from './naming.ts'
import type { AppleTreeOptions } from './options.ts'
import type { TreeType } from './regions.ts'
import { phaseMarkMarks, ripenessMarks } from './ripeness.ts'

type Input = DiagramInput<AppleTreeOptions>

/** Grafts under, then stalks, then the apples with their marks. */
export function appleMarks(apples: readonly AppleLayout[], input: Input, type: TreeType): SceneMark[] {
  const grafts = input.options.grafts ? apples.flatMap((apple) => graftMarks(apple, input, type)) : []
  return [
    ...grafts,
    ...apples.flatMap((apple) => stalkMark(apple, input, type)),
    ...apples.map((apple) => discMark(apple, input)),
  ]
}

function graftMarks({ fruit, grafts }: AppleLayout, { theme }: Input, type: TreeType): PathMark[] {
  return grafts.map((points, i) => ({
    type: 'path',
    key: `graft/${fruit.key}/${i}`,
    entityId: fruit.key,
    role: 'graft',
    d: smoothPath(points),
    stroke: { colour: theme.link, width: Math.max(1, type.label * 0.07), opacity: 0.6, cap: 'round' },
  }))
}

function stalkMark({ fruit, stalk, fallen, radius }: AppleLayout, { theme }: Input, type: TreeType): PathMark[] {
  if (!stalk) return []
  const thin = Math.max(1, type.label * 0.08)
  const stroke = fallen
    ? { colour: theme.quietText, width: thin, dash: [thin, thin * 3], cap: 'round' as const }
    : { colour: theme.wood, width: Math.max(1.5, radius * 0.11), cap: 'round' as const }
  return [{ type: 'path', key: `stalk/${fruit.key}`, entityId: fruit.key, role: 'stalk', d: smoothPath(stalk), stroke }]
}

function discMark({ fruit, centre, radius }: AppleLayout, { theme, locale, names }: Input): SceneMark {
  const phase = say(w.phases[fruit.phase], locale)
  const marks = fruit.marks.map((mark) => say(w.marks[mark], locale))
  const badge = { x: centre.x + radius * 0.78, y: centre.y + radius * 0.74 }
  return {
    type: 'group',
    key: `apple/${fruit.key}`,
    entityId: fruit.key,
    role: 'apple',
    title: [appleName(fruit, names, locale), phase, ...marks].join(', '),
    marks: [
      ...ripenessMarks(`apple/${fruit.key}`, fruit.phase, centre, radius, theme),
      ...fruit.marks
        .slice(0, 1)
        .flatMap((mark) => phaseMarkMarks(`apple/${fruit.key}`, mark, badge, radius * 0.46, theme)),
    ],
  }
}
