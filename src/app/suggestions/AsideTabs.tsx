import { type Locale, say, studioWords, suggestionPanelWords as w } from '#core'
import { Tabs } from './Tabs.tsx'

export type Aside = 'properties' | 'suggestions'

/** The panel that the tabs choose has the id `<this>-panel`. */
export const asideId = 'aside'

interface Props {
  readonly chosen: Aside
  readonly locale: Locale
  readonly onChoose: (aside: Aside) => void
}

/** What stands beside the picture: what it is made of, or what it could become. */
export function AsideTabs({ chosen, locale, onChoose }: Props) {
  const tabs = [
    ['properties', say(studioWords.properties, locale)],
    ['suggestions', say(w.suggestions, locale)],
  ] as const
  return <Tabs id={asideId} label={say(w.aside, locale)} tabs={tabs} chosen={chosen} onChoose={onChoose} />
}
