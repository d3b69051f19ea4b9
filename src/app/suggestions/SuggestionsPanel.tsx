import { useId, useMemo, useState } from 'react'
import { type Locale, type SuggestedLink, say, studioWords, suggestionPanelWords as w } from '#core'
import { type AnalysisSettings, defaultSettings } from '#core/analysis'
import type { Editor } from '#editor'
import '../styles/suggestions.css'
import { useEditor } from '../useEditor.ts'
import { BridgesView } from './BridgesView.tsx'
import { ClustersView } from './ClustersView.tsx'
import { CutView } from './CutView.tsx'
import type { Desk } from './desk.ts'
import { createNames } from './names.ts'
import { PairsView } from './PairsView.tsx'
import { Tabs } from './Tabs.tsx'
import type { JobMemory } from './useJob.ts'

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  readonly onLight: (entityIds: readonly string[]) => void
  readonly onSelect: (entityId: string) => void
  /** Opens the editor of a cluster. */
  readonly onEdit: (clusterId: string) => void
  readonly onLinks: (links: readonly SuggestedLink[]) => void
}

const views = ['pairs', 'clusters', 'bridges', 'cut'] as const
type View = (typeof views)[number]

/** The region `Suggestions`: pairs with their evidence, candidate clusters, bridges and cuts. */
export default function SuggestionsPanel({ editor, locale, onLight, onSelect, onEdit, onLinks }: Props) {
  const project = useEditor(editor, ({ history }) => history.present)
  const [view, setView] = useState<View>('pairs')
  const [settings, setSettings] = useState<AnalysisSettings>(defaultSettings)
  const [memory] = useState<JobMemory>(() => new WeakMap())
  const names = useMemo(() => createNames(project, locale), [project, locale])
  const id = useId()
  const desk: Desk = {
    editor,
    project,
    locale,
    names,
    settings,
    memory,
    light: onLight,
    select: onSelect,
    edit: onEdit,
    showLinks: onLinks,
  }
  return (
    <section className="panel suggestions" aria-label={say(studioWords.suggestions, locale)}>
      <h2>{say(studioWords.suggestions, locale)}</h2>
      <Tabs
        id={id}
        label={say(w.views, locale)}
        tabs={views.map((one) => [one, say(w[one], locale)])}
        chosen={view}
        onChoose={setView}
      />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${view}`}>
        {/* Always there: what it lists is what stands on the tree. */}
        <PairsView desk={desk} isShown={view === 'pairs'} onSettings={setSettings} />
        {view === 'clusters' && <ClustersView desk={desk} />}
        {view === 'bridges' && <BridgesView desk={desk} />}
        {view === 'cut' && <CutView desk={desk} />}
      </div>
    </section>
  )
}
