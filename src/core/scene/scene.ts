/** A colour as strict SVG readers take it: `#rrggbb`. Opacity stands apart. */
export type Colour = `#${string}`

interface MarkBase {
  /** Unique in its scene. */
  readonly key: string
  /** What it stands for, `industry:21.1`: all that selection needs. */
  readonly entityId?: string
  /** What it is of that: `twig`, `label`, `apple`. With `entityId` it is the key of a touch. */
  readonly role?: string
  /** Spoken and shown on hover. */
  readonly title?: string
  readonly opacity?: number
}

export interface Stroke {
  readonly colour: Colour
  readonly width: number
  readonly dash?: readonly number[]
  readonly cap?: 'butt' | 'round'
  readonly opacity?: number
}

export interface GroupMark extends MarkBase {
  readonly type: 'group'
  readonly marks: readonly SceneMark[]
}

export interface PathMark extends MarkBase {
  readonly type: 'path'
  /** Path data in page coordinates, rounded (d3-path's `pathRound(2)`). */
  readonly d: string
  readonly fill?: Colour
  readonly fillOpacity?: number
  readonly stroke?: Stroke
}

export interface CircleMark extends MarkBase {
  readonly type: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
  readonly fill?: Colour
  readonly fillOpacity?: number
  readonly stroke?: Stroke
}

export type FontFace = 'text' | 'text-semibold' | 'display'

/** Lines of words. `y` is the baseline of the first line. */
export interface TextMark extends MarkBase {
  readonly type: 'text'
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
  readonly size: number
  readonly lineHeight: number
  readonly face: FontFace
  readonly fill: Colour
  readonly anchor: 'start' | 'middle' | 'end'
  /** A rim in the ground's colour where the words lie on wood. */
  readonly halo?: { readonly colour: Colour; readonly width: number }
}

export type SceneMark = GroupMark | PathMark | CircleMark | TextMark

/** A picture as plain JSON, in CSS pixels (1/96 inch on paper): resolved colours, no classes, no functions. */
export interface Scene {
  readonly width: number
  readonly height: number
  /** undefined: transparent. */
  readonly background?: Colour
  readonly title: string
  readonly description: string
  readonly marks: readonly SceneMark[]
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** An upright rectangle: left, top, width, height. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
