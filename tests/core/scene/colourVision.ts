import { linearRgb } from '../../../src/core/scene/contrast.ts'
import type { Colour } from '../../../src/core/scene/scene.ts'

type Triple = readonly [number, number, number]

const full = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const

/** Colour vision at severity 1.0 on linear RGB: Machado, Oliveira, Fernandes (2009), table 1. */
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
} as const

export type Vision = keyof typeof visions

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
