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

/**
 * Shares a box between the ring, the air its names need around it, and the stem below: high enough for leaves with
 * words where there are any. `nameLines` of a petal's name stand above the ring.
 */
export function flowerRegions(box: Box, type: FlowerType, leaves: boolean, nameLines: number): FlowerRegions {
  const stem = leaves ? Math.max(type.label * 7.2, box.height * 0.15) : type.label * 3
  const air = { ...box, height: box.height - stem }
  const [left, top] = [Math.min(type.column * 0.8, box.width * 0.2), type.petal * (0.5 + nameLines * 1.15)]
  return {
    air: { ...air, height: air.height + (leaves ? type.petal * 1.2 : stem - type.label) },
    ring: { x: box.x + left, y: box.y + top, width: box.width - 2 * left, height: air.height - top - type.petal * 1.3 },
    ground: box.y + box.height,
  }
}
