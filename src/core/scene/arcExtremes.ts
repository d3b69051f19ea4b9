import type { Point } from './scene.ts'

/** An arc as SVG path data has it; `turn` in degrees. */
export interface Arc {
  readonly rx: number
  readonly ry: number
  readonly turn: number
  readonly large: boolean
  readonly sweep: boolean
}

/** The turning points of an arc from one point to another. Formulas: SVG 2, appendix B.2, "Elliptical arc". */
export function arcExtremes(from: Point, arc: Arc, to: Point): Point[] {
  if (arc.rx === 0 || arc.ry === 0 || (from.x === to.x && from.y === to.y)) return []
  const ellipse = ellipseOf(from, arc, to)
  const { cos, sin, rx, ry } = ellipse
  const acrossX = Math.atan2(-ry * sin, rx * cos)
  const acrossY = Math.atan2(ry * cos, rx * sin)
  return [acrossX, acrossX + Math.PI, acrossY, acrossY + Math.PI]
    .filter((angle) => isOnArc(angle, ellipse, arc.sweep))
    .map((angle) => {
      const [u, v] = [rx * Math.cos(angle), ry * Math.sin(angle)]
      return { x: ellipse.x + cos * u - sin * v, y: ellipse.y + sin * u + cos * v }
    })
}

function ellipseOf(from: Point, arc: Arc, to: Point) {
  const turn = (arc.turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [hx, hy] = [(from.x - to.x) / 2, (from.y - to.y) / 2]
  const [u, v] = [cos * hx + sin * hy, cos * hy - sin * hx]
  // Radii too small to reach are scaled up.
  const scale = Math.max(1, Math.hypot(u / arc.rx, v / arc.ry))
  const [rx, ry] = [Math.abs(arc.rx) * scale, Math.abs(arc.ry) * scale]
  const spread = (u / rx) ** 2 + (v / ry) ** 2
  const factor = Math.sqrt(Math.max(0, 1 / spread - 1)) * (arc.large === arc.sweep ? -1 : 1)
  const [cu, cv] = [(factor * rx * v) / ry, (-factor * ry * u) / rx]
  return {
    ...{ rx, ry, cos, sin },
    x: cos * cu - sin * cv + (from.x + to.x) / 2,
    y: sin * cu + cos * cv + (from.y + to.y) / 2,
    first: Math.atan2((v - cv) / ry, (u - cu) / rx),
    last: Math.atan2((-v - cv) / ry, (-u - cu) / rx),
  }
}

function isOnArc(angle: number, { first, last }: { first: number; last: number }, sweep: boolean): boolean {
  const full = 2 * Math.PI
  const along = (to: number) => (((sweep ? to - first : first - to) % full) + full) % full
  return along(angle) < along(last)
}
