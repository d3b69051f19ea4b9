import { useCallback, useState } from 'react'
import type { SuggestedLink } from '#core'

/** What stands beside the picture: what it is made of, or what it could become. */
export type AsideView = 'properties' | 'suggestions'

export interface Exploring {
  readonly view: AsideView
  readonly choose: (view: AsideView) => void
  /** Whether suggestions were looked at: from then on they stay, and so does what they put on the tree. */
  readonly isOpened: boolean
  readonly links: readonly SuggestedLink[]
  readonly setLinks: (links: readonly SuggestedLink[]) => void
  /** Things that are lit as long as a suggestion is looked at. */
  readonly lit: readonly string[]
  readonly setLit: (entityIds: readonly string[]) => void
}

/** What the picture and the suggestions beside it know of each other. */
export function useExploring(): Exploring {
  const [view, setView] = useState<AsideView>('properties')
  const [isOpened, setOpened] = useState(false)
  const [links, setLinks] = useState<readonly SuggestedLink[]>(noLinks)
  const [lit, setLit] = useState<readonly string[]>(nothingLit)
  const choose = useCallback((next: AsideView) => {
    setView(next)
    if (next === 'suggestions') setOpened(true)
  }, [])
  return { view, choose, isOpened, links, setLinks, lit, setLit }
}

const noLinks: readonly SuggestedLink[] = []
const nothingLit: readonly string[] = []
