import type { Colour, PathMark } from '../../scene/scene.ts'
import type { Theme } from '../../scene/theme.ts'
import { ribbonPath, smoothPath } from '../paths.ts'
import { beside } from './geometry.ts'
import type { GroupLayout, HalfLayout } from './half.ts'
import { belowScale } from './layout.ts'
import type { Limb } from './limb.ts'
import type { GroupPlan, TipPlan } from './plan.ts'

type Entity = Pick<PathMark, 'entityId' | 'role' | 'title'>

/** The wood of a crown or a root system: tips first, so that the limbs they leave cover where they begin. */
export function woodMarks(
  half: HalfLayout,
  theme: Theme,
  roles: { group: string; tip: string },
  titleOf: { group: (group: GroupPlan) => string; tip: (tip: TipPlan, group: GroupPlan) => string },
): PathMark[] {
  const colourOf = (group: GroupLayout): Colour =>
    group.plan.role === 'group' ? (roles.group === 'root' ? theme.rootWood : theme.wood) : theme.commonWood
  const tips = half.groups.flatMap((group) =>
    group.tips.map((tip) =>
      limbMark(`${roles.tip}/${tip.plan.key}`, tip.limb, tip.width, colourOf(group), {
        entityId: tip.plan.entityId,
        role: roles.tip,
        title: titleOf.tip(tip.plan, group.plan),
      }),
    ),
  )
  const groups = half.groups.map((group) =>
    limbMark(`${roles.group}/${group.plan.key}`, group.limb, group.width, colourOf(group), {
      entityId: group.plan.entityId,
      role: group.plan.role === 'group' ? roles.group : group.plan.role,
      title: titleOf.group(group.plan),
    }),
  )
  // Common ground lies under the others, so that its lighter wood seems to come from beneath the trunk.
  const lighter = groups.filter((_, i) => half.groups[i].plan.role !== 'group')
  return [...lighter, ...tips, ...groups.filter((mark) => !lighter.includes(mark))]
}

/** The trunk in one half of the picture. */
export function trunkMark(key: string, trunk: Limb, colour: Colour): PathMark {
  return { type: 'path', key, role: 'trunk', d: limbPath(trunk), fill: colour }
}

/** A limb as wood; one below the scale, or without a number, as a dashed line that cannot be mistaken for a measure. */
function limbMark(key: string, limb: Limb, width: number, colour: Colour, entity: Entity): PathMark {
  if (width >= belowScale) return { type: 'path', key, ...entity, d: limbPath(limb), fill: colour }
  const dash = [belowScale * 3, belowScale * 2]
  const stroke = { colour, width: belowScale * 0.8, dash, cap: 'butt' as const }
  return { type: 'path', key, ...entity, d: smoothPath(limb.axis), stroke }
}

function limbPath({ axis, left, right }: Limb): string {
  return ribbonPath(
    axis.map((point, i) => beside(point, left[i])),
    axis.map((point, i) => beside(point, right[i])),
  )
}
