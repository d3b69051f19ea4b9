import { linearRgb } from './contrast.ts'
import type { Colour, Scene } from './scene.ts'

type Triple = readonly [number, number, number]

const full = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const

/**
 * Colour vision on linear RGB. Red-, green- and blue-blind sight: Machado, Oliveira, Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency" (2009), table 1 at severity 1.0. Grey: the luminance alone (WCAG 2.2),
 * as a printer without colour has it.
 */
const visions = {
  full,
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const

export type Vision = keyof typeof visions

/** The ways of seeing that pictures are shown in beside full sight. */
export const otherVisions = ['protanopia', 'deuteranopia', 'tritanopia', 'grey'] as const satisfies readonly Vision[]

/** A picture as it is seen that way: every colour in it changed, nothing else. */
export function sceneSeen(scene: Scene, vision: Vision): Scene {
  return changed(scene, vision) as Scene
}

/** Colours stand under these names, and nothing else does. */
const colourNames = new Set(['fill', 'colour', 'background'])

function changed(part: unknown, vision: Vision): unknown {
  if (Array.isArray(part)) return part.map((one) => changed(one, vision))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      colourNames.has(name) && typeof value === 'string' ? colourSeen(value as Colour, vision) : changed(value, vision),
    ]),
  )
}

/** A colour as it is seen that way. */
export function colourSeen(colour: Colour, vision: Vision): Colour {
  const channels = seen(colour, vision).map((light) => {
    const c = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
    return Math.round(c * 255)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${channels.join('')}`
}

/** How far apart two colours look, as distance in OKLab (Ottosson 2020); black to white is 1. */
export function seenDistance(a: Colour, b: Colour, vision: Vision): number {
  const [p, q] = [okLab(seen(a, vision)), okLab(seen(b, vision))]
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}

function seen(colour: Colour, vision: Vision): Triple {
  const rgb = linearRgb(colour)
  const row = ([r, g, b]: Triple) => Math.min(1, Math.max(0, r * rgb[0] + g * rgb[1] + b * rgb[2]))
  const [r, g, b] = visions[vision]
  return [row(r), row(g), row(b)]
}

function okLab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
