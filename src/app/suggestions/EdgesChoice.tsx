import { type Locale, candidatePanelWords as w } from '#core'
import { type EdgeChoice, edgeChoices } from '#core/analysis'
import { Choice } from './SettingsForm.tsx'

interface Props {
  readonly edges: EdgeChoice
  readonly locale: Locale
  readonly onEdges: (edges: EdgeChoice) => void
}

/** Which links tie industries together. */
export function EdgesChoice({ edges, locale, onEdges }: Props) {
  return (
    <Choice label={w.edges} locale={locale} value={edges} onChoose={onEdges}>
      {edgeChoices.map((id) => [id, w.edgeChoices[id]])}
    </Choice>
  )
}
