import { pathRound } from 'd3-path'
import type { Phase, PhaseMark } from '../../model/phase.ts'
import type { Colour, Point, SceneMark } from '../../scene/scene.ts'
import type { Theme } from '../../scene/theme.ts'
import { digits } from '../paths.ts'

type Draw = (path: ReturnType<typeof pathRound>, at: (x: number, y: number) => [number, number], r: number) => void

/** A shape within the disc of radius 1 around (0, 0), y down. */
function shape(key: string, centre: Point, r: number, draw: Draw, look: Partial<SceneMark>): SceneMark {
  const path = pathRound(digits)
  draw(path, (x, y) => [centre.x + x * r, centre.y + y * r], r)
  return { ...look, type: 'path', key, d: path.toString() } as SceneMark
}

const bud: Draw = (path, at) => {
  path.moveTo(...at(0, -0.95))
  path.bezierCurveTo(...at(0.62, -0.35), ...at(0.6, 0.5), ...at(0, 0.95))
  path.bezierCurveTo(...at(-0.6, 0.5), ...at(-0.62, -0.35), ...at(0, -0.95))
  path.closePath()
}

const sepals: Draw = (path, at) => {
  path.moveTo(...at(0, -0.98))
  path.quadraticCurveTo(...at(0.5, -0.6), ...at(0.42, 0.05))
  path.quadraticCurveTo(...at(0.2, -0.25), ...at(0, 0.15))
  path.quadraticCurveTo(...at(-0.2, -0.25), ...at(-0.42, 0.05))
  path.quadraticCurveTo(...at(-0.5, -0.6), ...at(0, -0.98))
  path.closePath()
}

const petals: Draw = (path, at) => {
  for (let petal = 0; petal < 5; petal++) {
    const angle = (petal / 5) * 2 * Math.PI - Math.PI / 2
    const out = (distance: number, turn: number): [number, number] =>
      at(Math.cos(angle + turn) * distance, Math.sin(angle + turn) * distance)
    path.moveTo(...at(0, 0))
    path.bezierCurveTo(...out(0.75, -0.85), ...out(1.12, -0.35), ...out(0.94, 0))
    path.bezierCurveTo(...out(1.12, 0.35), ...out(0.75, 0.85), ...at(0, 0))
    path.closePath()
  }
}

const apple: Draw = (path, at) => {
  path.moveTo(...at(0, -0.66))
  path.bezierCurveTo(...at(0.35, -0.98), ...at(0.98, -0.86), ...at(0.98, -0.12))
  path.bezierCurveTo(...at(0.98, 0.55), ...at(0.52, 1.02), ...at(0.2, 0.93))
  path.quadraticCurveTo(...at(0, 0.84), ...at(-0.2, 0.93))
  path.bezierCurveTo(...at(-0.52, 1.02), ...at(-0.98, 0.55), ...at(-0.98, -0.12))
  path.bezierCurveTo(...at(-0.98, -0.86), ...at(-0.35, -0.98), ...at(0, -0.66))
  path.closePath()
}

const stem: Draw = (path, at) => {
  path.moveTo(...at(0, -0.62))
  path.quadraticCurveTo(...at(0.02, -0.85), ...at(0.14, -0.98))
}

const appleLeaf: Draw = (path, at) => {
  path.moveTo(...at(0.08, -0.8))
  path.quadraticCurveTo(...at(0.3, -1.06), ...at(0.66, -0.9))
  path.quadraticCurveTo(...at(0.42, -0.64), ...at(0.08, -0.8))
  path.closePath()
}

const shine: Draw = (path, at) => {
  path.moveTo(...at(-0.66, -0.28))
  path.quadraticCurveTo(...at(-0.62, -0.55), ...at(-0.4, -0.62))
}

/** The shaded cheek of a ripe apple, as an engraver draws it: without it only a leaf told ripe from green in print. */
const cheek: Draw = (path, at) => {
  for (const step of [0, 1, 2]) {
    path.moveTo(...at(0.78 - step * 0.2, -0.36 - step * 0.07))
    path.quadraticCurveTo(...at(0.9 - step * 0.22, 0.12), ...at(0.62 - step * 0.16, 0.52 + step * 0.08))
  }
}

const wrinkles: Draw = (path, at) => {
  for (const x of [-0.45, 0, 0.45]) {
    path.moveTo(...at(x, -0.35))
    path.quadraticCurveTo(...at(x * 1.3 + 0.08, 0.1), ...at(x * 0.9, 0.55))
  }
}

const fruitlet: Draw = (path, at, r) => {
  path.arc(...at(0, 0.1), r * 0.52, 0, 2 * Math.PI)
  path.closePath()
}

const calyx: Draw = (path, at) => {
  for (const [x, y] of [
    [-0.3, 0.95],
    [0, 1],
    [0.3, 0.95],
  ]) {
    path.moveTo(...at(x * 0.3, 0.6))
    path.lineTo(...at(x, y))
  }
}

/** Outline of a blossom of five petals in a disc. */
export function blossomPath(centre: Point, r: number): string {
  const path = pathRound(digits)
  petals(path, (x, y) => [centre.x + x * r, centre.y + y * r], r)
  return path.toString()
}

/** Draws a cluster's ripeness in a disc: told apart by shape, with colour only as a help. */
export function ripenessMarks(key: string, phase: Phase, centre: Point, r: number, theme: Theme): SceneMark[] {
  const line = Math.max(1, r * 0.085)
  const rim = (colour: Colour = theme.outline) => ({ colour, width: line, cap: 'round' as const })
  const part = (name: string, draw: Draw, look: Partial<SceneMark>) => shape(`${key}/${name}`, centre, r, draw, look)
  switch (phase) {
    case 'unknown':
      return [part('bud', bud, { fill: theme.ground, stroke: { ...rim(), dash: [line * 2.2, line * 1.6] } })]
    case 'prospecting':
      return [
        part('bud', bud, { fill: theme.bud, stroke: rim() }),
        part('sepals', sepals, { fill: theme.green, stroke: rim() }),
      ]
    case 'probing':
      return [
        part('petals', petals, { fill: theme.blossom, stroke: rim() }),
        { type: 'circle', key: `${key}/heart`, cx: centre.x, cy: centre.y, r: r * 0.24, fill: theme.outline },
      ]
    case 'start':
      return [
        part('calyx', calyx, { stroke: rim() }),
        part('fruitlet', fruitlet, { fill: theme.green, stroke: rim() }),
        part(
          'stem',
          (p, at) => {
            p.moveTo(...at(0, -0.42))
            p.lineTo(...at(0, -0.95))
          },
          { stroke: rim() },
        ),
      ]
    case 'growth':
      return [part('apple', apple, { fill: theme.green, stroke: rim() }), part('stem', stem, { stroke: rim() })]
    case 'maturity':
      return [
        part('apple', apple, { fill: theme.ripe, stroke: rim() }),
        part('stem', stem, { stroke: rim() }),
        part('leaf', appleLeaf, { fill: theme.green, stroke: rim() }),
        part('cheek', cheek, { stroke: rim() }),
        part('shine', shine, { stroke: { ...rim(theme.ground), width: line * 1.6 } }),
      ]
    case 'ended':
      return [part('apple', apple, { fill: theme.ended, stroke: rim() }), part('wrinkles', wrinkles, { stroke: rim() })]
  }
}

/** Badge at an apple's foot: stalled (two bars), narrowed (arrows inward), renewing (an arrow round). */
export function phaseMarkMarks(key: string, mark: PhaseMark, centre: Point, r: number, theme: Theme): SceneMark[] {
  const line = Math.max(1, r * 0.16)
  const signs: Record<PhaseMark, Draw> = {
    stalled: (path, at) => {
      for (const x of [-0.28, 0.28]) {
        path.moveTo(...at(x, -0.45))
        path.lineTo(...at(x, 0.45))
      }
    },
    narrowed: (path, at) => {
      for (const side of [-1, 1]) {
        path.moveTo(...at(side * 0.62, -0.4))
        path.lineTo(...at(side * 0.16, 0))
        path.lineTo(...at(side * 0.62, 0.4))
      }
    },
    renewing: (path, at, size) => {
      path.arc(...at(0, 0), size * 0.45, -0.9, Math.PI * 1.25)
      path.moveTo(...at(0.62, -0.62))
      path.lineTo(...at(0.27, -0.36))
      path.lineTo(...at(0.62, -0.08))
    },
  }
  return [
    {
      type: 'circle',
      key: `${key}/${mark}/ground`,
      cx: centre.x,
      cy: centre.y,
      r,
      fill: theme.ground,
      stroke: { colour: theme.outline, width: line * 0.6 },
    },
    shape(`${key}/${mark}`, centre, r, signs[mark], { stroke: { colour: theme.outline, width: line, cap: 'round' } }),
  ]
}
