import type { Point, SceneMark } from '../../scene/scene.ts'
import { fontMetrics } from '../../scene/textWidth.ts'
import type { DiagramInput } from '../diagramKind.ts'
import type { NumberedLink } from '../links.ts'
import { blossomPath } from './ripeness.ts'

/** How far the petals of an accepted link reach out from the disc with its number, in radii. */
export const blossomReach = 1.85

/** How the line of a link is drawn: suggested dotted, accepted and attested whole. */
export function linkStroke(state: NumberedLink['state'], { theme }: Pick<DiagramInput, 'theme'>, size: number) {
  const width = Math.max(1.4, size * 0.13)
  if (state === 'accepted') return { colour: theme.link, width: width * 1.25, cap: 'round' as const }
  if (state === 'attested') return { colour: theme.link, width, dash: [width * 5, width * 2.2], cap: 'butt' as const }
  return { colour: theme.link, width, dash: [0.01, width * 2.4], cap: 'round' as const }
}

/** A number in a disc; of an accepted link the disc is a blossom. */
export function numberMarks(
  key: string,
  { state, number }: Pick<NumberedLink, 'state' | 'number'>,
  centre: Point,
  radius: number,
  { theme }: Pick<DiagramInput, 'theme'>,
  size: number,
): SceneMark[] {
  const rim = { colour: theme.link, width: Math.max(1, radius * 0.11) }
  const { ascent, descent } = fontMetrics('text-semibold')
  const { x: cx, y: cy } = centre
  const disc: SceneMark = { type: 'circle', key: `${key}/disc`, cx, cy, r: radius, fill: theme.ground, stroke: rim }
  const blossom: SceneMark[] =
    state === 'accepted'
      ? [
          {
            type: 'path',
            key: `${key}/blossom`,
            d: blossomPath(centre, radius * blossomReach),
            fill: theme.blossom,
            stroke: rim,
          },
        ]
      : []
  return [
    ...blossom,
    disc,
    {
      type: 'text',
      key: `${key}/number`,
      role: 'number',
      x: centre.x,
      y: centre.y + ((ascent - descent) * size) / 2 - size * 0.06,
      lines: [String(number)],
      size,
      lineHeight: size,
      face: 'text-semibold',
      fill: theme.text,
      anchor: 'middle',
    },
  ]
}
