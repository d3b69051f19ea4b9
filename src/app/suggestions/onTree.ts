import { entityId, type NumberedLink, type SuggestedLink, type Verdict } from '#core'
import type { LinkSuggestion } from '#core/analysis'
import { findVerdict, pairKey } from './verdicts.ts'

/** How many the analyst may ask for besides those that are pinned. */
export const mostOnTree = 10
export const usualOnTree = 5

const noLinks: readonly SuggestedLink[] = []

/**
 * The suggestions that are drawn on the tree, best first: the pinned ones, and the first `count` clear patterns and hints
 * that were neither parked nor rejected. Accepted ones are drawn by themselves.
 */
export function linksOnTree(
  ranked: readonly LinkSuggestion[],
  verdicts: readonly Verdict[],
  pinned: ReadonlySet<string>,
  count: number,
): readonly SuggestedLink[] {
  const isPinned = ({ kind, a, b }: LinkSuggestion) => pinned.has(pairKey(kind, [a, b]))
  const open = ranked.filter((suggestion) => {
    const word = findVerdict(verdicts, suggestion.kind, [suggestion.a, suggestion.b])?.verdict
    return word !== 'accepted' && (isPinned(suggestion) || word === undefined || word === 'pre-study')
  })
  const worth = open.filter(({ grade }) => grade === 'strong' || grade === 'suggestive').slice(0, count)
  // The same list as long as there is nothing: the tree is not drawn again for it.
  if (worth.length === 0 && !open.some(isPinned)) return noLinks
  const chosen = new Set([...worth, ...open.filter(isPinned)])
  return open
    .filter((suggestion) => chosen.has(suggestion))
    .map(({ kind, a, b, reasons }) => ({
      kind,
      pair: [a, b],
      competenceIds: reasons.filter(({ contribution }) => contribution > 0).map(({ competence }) => competence),
    }))
}

/** The number of each pair on the tree, by `pairKey`. */
export function numbersOf(links: readonly NumberedLink[]): ReadonlyMap<string, number> {
  const prefix = entityId('industry', '')
  const industries = links.filter(({ ends }) => ends.every((end) => end.startsWith(prefix)))
  return new Map(
    industries.map(({ kind, ends: [a, b], number }) => [
      pairKey(kind, [a.slice(prefix.length), b.slice(prefix.length)]),
      number,
    ]),
  )
}
