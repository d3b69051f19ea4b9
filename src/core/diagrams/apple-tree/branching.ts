import { type ThicknessRule, together } from './limb.ts'

/** A tip that is to be reached: where on the contour, and how thick. */
export interface Bud {
  readonly group: number
  readonly tip: number
  /** Place along the contour, px. */
  readonly s: number
  readonly width: number
}

/** A part of the tree: a tip, or a limb that forks into parts, from left to right on the page. */
export interface Branch {
  /** The group it belongs to; undefined where it carries several: then it is trunk. */
  readonly group?: number
  /** The tip it is. */
  readonly bud?: Bud
  readonly parts: readonly Branch[]
  readonly width: number
  readonly tips: number
  /** Where it goes: between the mean place of its tips along the contour and that of its wood, px. */
  readonly s: number
}

/**
 * Decides how wood forks on its way to the tips of groups, which stand in order along a contour: always in two, so that
 * both sides carry about as many tips, never across a group. Each limb is as thick as its parts together.
 */
export function branchOut(groups: readonly (readonly Bud[])[], widths: readonly number[], rule: ThicknessRule): Branch {
  const limbs = groups.map((buds, group) => {
    const forked = inTwo(buds.map(leafOf), rule, group)
    const own = forked.bud ? { ...forked, bud: undefined, parts: [forked] } : forked
    return { ...own, group, width: widths[group] }
  })
  const whole = inTwo(limbs, rule)
  return whole.group === undefined ? whole : { ...whole, group: undefined, parts: [whole] }
}

function leafOf(bud: Bud): Branch {
  return { group: bud.group, bud, parts: [], width: bud.width, tips: 1, s: bud.s }
}

function inTwo(branches: readonly Branch[], rule: ThicknessRule, group?: number): Branch {
  if (branches.length === 1) return branches[0]
  const at = halfway(branches)
  const parts = [inTwo(branches.slice(0, at), rule, group), inTwo(branches.slice(at), rule, group)]
  const [a, b] = parts
  const tips = a.tips + b.tips
  return {
    group,
    parts,
    width: together(
      rule,
      branches.map(({ width }) => width),
    ),
    tips,
    s: (a.s * pullOf(a, parts) + b.s * pullOf(b, parts)) / (pullOf(a, parts) + pullOf(b, parts)),
  }
}

/** How much a part draws its limb to its side: by its tips, and more so by its wood. */
function pullOf(part: Branch, parts: readonly Branch[]): number {
  const tips = parts.reduce((sum, one) => sum + one.tips, 0)
  const wood = parts.reduce((sum, one) => sum + one.width * one.width, 0)
  return part.tips / tips + (wood > 0 ? (2 * part.width * part.width) / wood : 0)
}

/** Where the tips are halved best; of equals the first. */
function halfway(branches: readonly Branch[]): number {
  const all = branches.reduce((sum, { tips }) => sum + tips, 0)
  let [best, least, before] = [1, Number.POSITIVE_INFINITY, 0]
  for (let at = 1; at < branches.length; at++) {
    before += branches[at - 1].tips
    const off = Math.abs(all - 2 * before)
    if (off < least) [best, least] = [at, off]
  }
  return best
}
