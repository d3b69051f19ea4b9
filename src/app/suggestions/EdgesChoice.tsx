import { type Locale, candidatePanelWords as w } from '#core'
import { edgeChoices, type LinkSettings } from '#core/analysis'
import { Choice } from './SettingsForm.tsx'

interface Props {
  readonly edges: LinkSettings['edges']
  readonly locale: Locale
  readonly onEdges: (edges: LinkSettings['edges']) => void
}

/** Which links tie industries together. */
export function EdgesChoice({ edges, locale, onEdges }: Props) {
  return (
    <Choice label={w.edges} locale={locale} value={edges} onChoose={onEdges}>
      {(['auto', ...edgeChoices] as const).map((id) => [id, w.edgeChoices[id]])}
    </Choice>
  )
}
