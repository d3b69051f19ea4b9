import type { Page } from '../../scene/page.ts'
import type { Box } from '../../scene/scene.ts'

/** Sizes of type and air on a page, px. */
export interface FlowerType {
  readonly margin: number
  readonly label: number
  readonly petal: number
  readonly theme: number
  readonly key: number
  readonly lineHeight: number
  /** Names of petals are wrapped to this width. */
  readonly column: number
  /** Key and index stand in columns of this width at the sides of a wide page, as strips under the flower of a narrow one. */
  readonly side: number
  readonly wide: boolean
}

/** Derives all sizes from the page's smallest text and its short side. */
export function flowerType({ width, height, minText }: Page): FlowerType {
  const short = Math.min(width, height)
  const wide = width > height * 1.25
  const label = minText * 1.02
  return {
    margin: short * 0.035,
    label,
    petal: minText * 1.22,
    theme: minText * 1.6,
    key: minText,
    lineHeight: label * 1.14,
    column: Math.min(minText * 13, width * 0.17),
    side: wide ? width * 0.2 : width - short * 0.07,
    wide,
  }
}

/** Where the parts of a flower stand. */
export interface FlowerRegions {
  /** Petals and core. */
  readonly ring: Box
  /** Names of petals keep inside. */
  readonly air: Box
  /** Where the stem meets the ground, px from the top. */
  readonly ground: number
}

/** Shares of a box's width kept free for names on each side of the ring, from the least. */
const sideAirs = [0.03, 0.1, 0.18]

/**
 * Ways to share a box between the ring, the air its names need around it, and the stem below (higher where its leaves
 * have words): from much air for names to little. `nameLines` of a petal's name may stand above the ring.
 */
export function flowerRegions(box: Box, type: FlowerType, leaves: boolean, nameLines: number): FlowerRegions[] {
  const above = type.petal * (0.9 + nameLines * 1.15)
  const stems = leaves ? (type.wide ? [4.6, 7.4] : [7.4]) : [3]
  return stems.flatMap((stem) =>
    (type.wide ? [0.1] : sideAirs).flatMap((side) =>
      [above, type.petal * 0.7].map((top) => regionsOf(box, type, { stem: stem * type.label, side, top })),
    ),
  )
}

function regionsOf(box: Box, type: FlowerType, air: { stem: number; side: number; top: number }): FlowerRegions {
  // A page too small for all of it keeps a ring, though a small one.
  const height = Math.max(box.height * 0.3, box.height - air.stem - air.top - type.petal * 1.1, 1)
  const width = Math.max(1, box.width * (1 - 2 * air.side))
  // On a high page the ring stands in the upper part, and the stem is longer.
  const used = Math.min(height, width * 1.08)
  const top = box.y + air.top + (height - used) * 0.3
  return {
    air: { ...box, height: box.height - type.label },
    ring: { x: box.x + box.width * air.side, y: top, width, height: used },
    ground: box.y + box.height,
  }
}
