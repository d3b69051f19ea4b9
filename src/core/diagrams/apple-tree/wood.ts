import type { Colour, PathMark, Point } from '../../scene/scene.ts'
import type { Theme } from '../../scene/theme.ts'
import { plus } from '../geometry.ts'
import { pathWriter, smoothPath } from '../paths.ts'
import type { GroupLayout, HalfLayout } from './half.ts'
import { belowScale } from './layout.ts'
import { edgeOf, type Limb } from './limb.ts'
import type { GroupPlan, TipPlan } from './plan.ts'

type Entity = Pick<PathMark, 'entityId' | 'role' | 'title'>

/** The wood of a crown or a root system: tips first, so that the limbs they leave cover where they begin. */
export function woodMarks(
  half: HalfLayout,
  theme: Theme,
  roles: { group: string; tip: string },
  titleOf: { group: (group: GroupPlan) => string; tip: (tip: TipPlan, group: GroupPlan) => string },
): PathMark[] {
  const colourOf = (group: GroupLayout): Colour => (group.plan.role === 'group' ? theme.wood : theme.commonWood)
  const tips = half.groups.flatMap((group) =>
    group.tips.map((tip) =>
      limbMark(`${roles.tip}/${tip.plan.key}`, [tip.limb], tip.width, colourOf(group), {
        entityId: tip.plan.entityId,
        role: roles.tip,
        title: titleOf.tip(tip.plan, group.plan),
      }),
    ),
  )
  const groups = half.groups.map((group) =>
    limbMark(`${roles.group}/${group.plan.key}`, group.limbs, group.width, colourOf(group), {
      entityId: group.plan.entityId,
      role: group.plan.role === 'group' ? roles.group : group.plan.role,
      title: titleOf.group(group.plan),
    }),
  )
  // Common ground lies under the others, so that its lighter wood seems to come from beneath the trunk.
  const lighter = groups.filter((_, i) => half.groups[i].plan.role !== 'group')
  return [...lighter, ...tips, ...groups.filter((mark) => !lighter.includes(mark))]
}

/** The trunk in one half of the picture, with what of it goes on to several boughs. */
export function trunkMark(key: string, trunk: readonly Limb[], colour: Colour): PathMark {
  return { type: 'path', key, role: 'trunk', d: trunk.map(limbPath).join(''), fill: colour }
}

/** Limbs as wood; below the scale, or without a number, as dashed lines that cannot be mistaken for a measure. */
function limbMark(key: string, limbs: readonly Limb[], width: number, colour: Colour, entity: Entity): PathMark {
  if (width >= belowScale) return { type: 'path', key, ...entity, d: limbs.map(limbPath).join(''), fill: colour }
  const dash = [belowScale * 3, belowScale * 2]
  const stroke = { colour, width: belowScale * 0.8, dash, cap: 'butt' as const }
  return { type: 'path', key, ...entity, d: limbs.map(({ axis }) => smoothPath(axis)).join(''), stroke }
}

/** The outline of a limb: along its left edge, round its end, back along its right edge. */
function limbPath(limb: Limb): string {
  const { axis, end, back } = limb
  const path = pathWriter()
  const [first, last] = [axis[0], axis[axis.length - 1]]
  const left = edgeOf(limb, limb.left)
  const right = edgeOf(limb, limb.right).reverse()
  const half = limb.right[axis.length - 1]
  path.move(plus(left[0], first.along, -back))
  path.line(left[0])
  path.through(left, first.along, last.along)
  // A fork ends as a wedge between what goes on: it fills the crotch, as a collar does.
  if (end === 'fork') path.line(plus(last, last.along, half * 0.7))
  if (end !== 'tip') path.line(right[0])
  else path.bend(plus(left[left.length - 1], last.along, half * 1.4), plus(right[0], last.along, half * 1.4), right[0])
  path.through(right, opposite(last.along), opposite(first.along))
  path.line(plus(right[right.length - 1], first.along, -back))
  return path.close()
}

function opposite({ x, y }: Point): Point {
  return { x: -x, y: -y }
}
