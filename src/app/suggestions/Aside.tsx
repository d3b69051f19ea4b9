import { lazy, type ReactNode, Suspense } from 'react'
import { type Locale, say, studioWords as w } from '#core'
import type { Editor } from '#editor'
import { Tabs } from './Tabs.tsx'
import type { Exploring } from './useExploring.ts'

const SuggestionsPanel = lazy(() => import('./SuggestionsPanel.tsx'))

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  readonly exploring: Exploring
  readonly isHidden: boolean
  readonly onSelect: (entityId: string) => void
  readonly onEdit: (clusterId: string) => void
  /** Properties and data. */
  readonly children: ReactNode
}

/** Beside the picture, by tabs: its properties and data, or the suggestions, which load when first looked at. */
export function Aside({ editor, locale, exploring, isHidden, onSelect, onEdit, children }: Props) {
  const { view, choose, isOpened, setLit, setLinks } = exploring
  const tabs = [
    ['properties', say(w.properties, locale)],
    ['suggestions', say(w.suggestions, locale)],
  ] as const
  return (
    <div hidden={isHidden}>
      <Tabs id="aside" label={say(w.aside, locale)} tabs={tabs} chosen={view} onChoose={choose} />
      <div role="tabpanel" id="aside-panel" aria-labelledby={`aside-${view}`}>
        <div hidden={view !== 'properties'}>{children}</div>
        {isOpened && (
          <div hidden={view !== 'suggestions'}>
            <Suspense>
              <SuggestionsPanel
                editor={editor}
                locale={locale}
                onLight={setLit}
                onSelect={onSelect}
                onEdit={onEdit}
                onLinks={setLinks}
              />
            </Suspense>
          </div>
        )}
      </div>
    </div>
  )
}
