import { type Locale, say, suggestionWords, type Words, suggestionPanelWords as w } from '#core'
import {
  type AnalysisSettings,
  leastDraws,
  mostDraws,
  nullModels,
  pairFamilies,
  strengthMeasures,
  suggestionKinds,
} from '#core/analysis'
import { NumberField } from './NumberField.tsx'

interface Props {
  readonly settings: AnalysisSettings
  readonly locale: Locale
  readonly onChange: (settings: AnalysisSettings) => void
}

/** What is looked for and how it is computed: every setting of the analysis. */
export function SettingsForm({ settings, locale, onChange }: Props) {
  const set = (part: Partial<AnalysisSettings>) => onChange({ ...settings, ...part })
  const { kind, pairs, measure, nullModel, presence } = settings
  return (
    <div className="settings">
      <div className="pair-of-fields">
        <Choice label={w.kind} isSpoken locale={locale} value={kind} onChoose={(next) => set({ kind: next })}>
          {suggestionKinds.map((id) => [id, suggestionWords.kind[id]])}
        </Choice>
        <Choice label={w.pairFamily} isSpoken locale={locale} value={pairs} onChoose={(next) => set({ pairs: next })}>
          {pairFamilies.map((id) => [id, w.families[id]])}
        </Choice>
      </div>
      <details>
        <summary>{say(w.howComputed, locale)}</summary>
        <Choice label={w.measure} locale={locale} value={measure} onChoose={(next) => set({ measure: next })}>
          {strengthMeasures.map((id) => [id, suggestionWords.measure[id]])}
        </Choice>
        <Choice label={w.test} locale={locale} value={nullModel} onChoose={(next) => set({ nullModel: next })}>
          {nullModels.map((id) => [id, suggestionWords.nullModel[id]])}
        </Choice>
        <div className="pair-of-fields">
          <NumberField
            label={say(w.draws, locale)}
            value={settings.draws}
            min={leastDraws}
            max={mostDraws}
            onChange={(draws) => set({ draws })}
          />
          <NumberField
            label={say(w.seed, locale)}
            value={settings.seed}
            min={0}
            max={2_147_483_647}
            onChange={(seed) => set({ seed })}
          />
        </div>
        <div className="pair-of-fields">
          <Choice
            label={w.presence}
            locale={locale}
            value={presence.rule}
            onChoose={(rule) => set({ presence: rule === 'rca' ? { rule } : { rule, weight: 0 } })}
          >
            {(['above', 'rca'] as const).map((id) => [id, w.presenceRules[id]])}
          </Choice>
          {presence.rule === 'above' && (
            <NumberField
              label={say(w.leastWeight, locale)}
              value={presence.weight}
              min={0}
              step="any"
              onChange={(weight) => set({ presence: { rule: 'above', weight } })}
            />
          )}
        </div>
        <label className="field toggle">
          <input
            type="checkbox"
            checked={settings.withoutGuessed}
            onChange={(event) => set({ withoutGuessed: event.target.checked })}
          />
          <span>{say(w.withoutGuessed, locale)}</span>
        </label>
      </details>
    </div>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: Words
  /** The label is not seen: the choices say what they are about. */
  readonly isSpoken?: boolean
  readonly locale: Locale
  readonly value: T
  readonly onChoose: (value: T) => void
  readonly children: readonly (readonly [T, Words])[]
}

/** One of a few values, each with its words. */
export function Choice<T extends string>({ label, isSpoken, locale, value, onChoose, children }: ChoiceProps<T>) {
  return (
    <label className="field">
      <span className={isSpoken ? 'only-spoken' : undefined}>{say(label, locale)}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = children.find(([id]) => id === target.value)
          if (chosen) onChoose(chosen[0])
        }}
      >
        {children.map(([id, words]) => (
          <option key={id} value={id}>
            {say(words, locale)}
          </option>
        ))}
      </select>
    </label>
  )
}
