import type { Colour } from './scene.ts'

/** The colours of a picture. The seven slots mean the same thing in every diagram of a project. */
export interface Theme {
  readonly id: string
  /** Least contrast of words (WCAG 2.2: 4.5, success criterion 1.4.3; 7, success criterion 1.4.6). */
  readonly readable: 4.5 | 7
  readonly ground: Colour
  readonly soil: Colour
  readonly wood: Colour
  readonly rootWood: Colour
  readonly commonWood: Colour
  readonly text: Colour
  readonly quietText: Colour
  readonly rule: Colour
  /** Text in a slot's colour on the ground: contrast of at least `readable`. Place 0 is for what has no slot. */
  readonly slotText: readonly [Colour, Colour, Colour, Colour, Colour, Colour, Colour, Colour]
  /** Shapes in a slot's colour on the ground: contrast of at least 3. Place 0 is for what has no slot. */
  readonly slotFill: readonly [Colour, Colour, Colour, Colour, Colour, Colour, Colour, Colour]
  readonly bud: Colour
  readonly blossom: Colour
  readonly green: Colour
  readonly ripe: Colour
  readonly ended: Colour
  readonly outline: Colour
  readonly link: Colour
}
