import type { Page } from '../../scene/page.ts'

/** Sizes of type and air on a page, px. */
export interface TreeType {
  readonly margin: number
  readonly label: number
  readonly bough: number
  readonly key: number
  readonly lineHeight: number
  /** Names of tips are wrapped to this width. */
  readonly column: number
  readonly maxLines: number
  /** Radius of the disc that every ripeness fits. */
  readonly apple: number
  readonly leaf: number
}

/** Derives all sizes from the page's smallest text and its short side. */
export function treeType({ width, height, minText }: Page): TreeType {
  const short = Math.min(width, height)
  const label = minText * 1.04
  return {
    margin: short * 0.035,
    label,
    bough: minText * 1.22,
    key: minText,
    lineHeight: label * 1.16,
    column: Math.min(label * 11.5, width * 0.16),
    maxLines: width > height * 1.5 ? 2 : 3,
    apple: Math.max(minText * 1.35, short * 0.019),
    leaf: short * 0.0085,
  }
}

/** The horizontal bands of the page, from the heading's foot to the key's head. */
export interface Regions {
  readonly crownTop: number
  readonly soil: number
  readonly rootsFoot: number
}

/**
 * Shares the height between crown and roots: on a wide page both are shallow, and roots need their share more, or they
 * lie as one mass under the soil. The soil lies over what stands `below`
 * it beside the roots, where there is room. A rootless tree keeps a little ground to stand on.
 */
export function treeRegions(
  headingFoot: number,
  keyHead: number,
  width: number,
  hasRoots: boolean,
  below = keyHead,
): Regions {
  const height = keyHead - headingFoot
  const crownShare = hasRoots ? (width > height ? 0.63 : 0.67) : 0.86
  const least = headingFoot + height * Math.min(0.52, crownShare)
  return {
    crownTop: headingFoot,
    soil: Math.max(least, Math.min(headingFoot + height * crownShare, below)),
    rootsFoot: keyHead,
  }
}
