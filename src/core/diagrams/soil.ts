import type { PathMark } from '../scene/scene.ts'
import type { DiagramInput } from './diagramKind.ts'

/** The ground from the soil line (px from the top) to the foot of the page. */
export function soilMark({ page, theme }: Pick<DiagramInput, 'page' | 'theme'>, soil: number): PathMark {
  const d = `M0,${Math.round(soil)}H${page.width}V${page.height}H0Z`
  return { type: 'path', key: 'soil', role: 'soil', d, fill: theme.soil }
}
