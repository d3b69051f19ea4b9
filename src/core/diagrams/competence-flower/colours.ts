import { entityId } from '../../model/entityId.ts'
import { contrastRatio } from '../../scene/contrast.ts'
import { slotOf } from '../../scene/palette.ts'
import type { Colour } from '../../scene/scene.ts'
import type { DiagramInput } from '../diagramKind.ts'
import type { FloretPlan, PetalPlan } from './bloom.ts'

type Coloured = Pick<DiagramInput, 'dataset' | 'colours' | 'theme'>

/** A floret's fill, and a colour in which words can be read on it. */
export interface FloretColours {
  readonly fill: Colour
  readonly words: Colour
}

/** The colour slot of an industry: that of its sector. */
export function floretSlot({ dataset, colours }: Coloured, { place }: FloretPlan): number {
  const sector = place < 0 ? undefined : dataset.sectors[dataset.industries.group[place]]
  return sector ? slotOf({ dataset, colours }, entityId('sector', sector.id)) : 0
}

/** A slot's own colour where light or dark words can be read on it, else its darker one. */
export function floretColours(
  { ground, text, slotFill, slotText, readable }: Coloured['theme'],
  slot: number,
): FloretColours {
  const fill = slotFill[slot]
  const words = [ground, text].find((colour) => contrastRatio(fill, colour) >= readable)
  return words ? { fill, words } : { fill: slotText[slot], words: ground }
}

/** A petal's colour: its group's, else that of the roots, which areas are on the tree. */
export function petalColour(input: Coloured, { entityId: id }: PetalPlan): Colour {
  const slot = id ? slotOf(input, id) : 0
  return slot > 0 ? input.theme.slotFill[slot] : input.theme.rootWood
}
