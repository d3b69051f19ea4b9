interface Coloured {
  readonly dataset: {
    readonly sectors: readonly { readonly id: string }[]
    readonly areas: readonly { readonly id: string }[]
  }
  readonly colours: Readonly<Record<string, number>>
}

/** How many colours a reader can be asked to tell apart; what comes after is grey, with its place and its label. */
export const slotCount = 7

/**
 * The colour slot of a sector or an area, 1..7, or 0 (grey). A slot the analyst chose stands; the first seven sectors
 * and the first seven areas take theirs in the order of the dataset, so that each has one colour in every diagram of a
 * project.
 */
export function slotOf({ dataset, colours }: Coloured, entityId: string): number {
  const chosen = Object.hasOwn(colours, entityId) ? colours[entityId] : undefined
  if (chosen !== undefined) return Number.isInteger(chosen) && chosen >= 1 && chosen <= slotCount ? chosen : 0
  const group = (['sector', 'area'] as const).find((kind) => entityId.startsWith(`${kind}:`))
  if (!group) return 0
  const id = entityId.slice(group.length + 1)
  return dataset[`${group}s`].slice(0, slotCount).findIndex((one) => one.id === id) + 1
}
