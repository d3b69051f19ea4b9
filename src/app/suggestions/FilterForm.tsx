import { entityId, type Locale, nameIn, type Project, say, suggestionWords, suggestionPanelWords as w } from '#core'
import { grades } from '#core/analysis'
import { countFilters, type Filters, noFilters } from './listing.ts'
import { NumberField } from './NumberField.tsx'
import { Choice } from './SettingsForm.tsx'
import { verdictWords } from './verdicts.ts'

interface Props {
  readonly filters: Filters
  readonly project: Project
  readonly locale: Locale
  readonly onChange: (filters: Filters) => void
}

/** What the list is narrowed to. */
export function FilterForm({ filters, project, locale, onChange }: Props) {
  const { dataset } = project
  const set = (part: Partial<Filters>) => onChange({ ...filters, ...part })
  const n = countFilters(filters)
  const sectors = dataset.sectors.map(({ id, name }): [string, string] => [
    id,
    nameIn(project.names[entityId('sector', id)] ?? name, locale),
  ])
  const industries = dataset.industries.ids.map((id, row): [string, string] => [
    id,
    nameIn(project.names[entityId('industry', id)] ?? dataset.industries.names[row], locale),
  ])
  const measures = dataset.measures.map(({ id, name }): [string, string] => [id, nameIn(name, locale)])
  return (
    <div className="filters">
      <label className="field">
        <span className="only-spoken">{say(w.search, locale)}</span>
        <input
          type="search"
          value={filters.search}
          placeholder={say(w.searchHelp, locale)}
          onChange={(event) => set({ search: event.target.value })}
        />
      </label>
      <details>
        <summary>{n === 0 ? say(w.filter, locale) : say(w.filtered, locale, { n })}</summary>
        <div className="pair-of-fields">
          <Choice label={w.grade} locale={locale} value={filters.grade} onChoose={(grade) => set({ grade })}>
            {[['', w.any], ...grades.map((id) => [id, suggestionWords.grade[id]] as const)]}
          </Choice>
          <Choice label={w.verdict} locale={locale} value={filters.verdict} onChoose={(verdict) => set({ verdict })}>
            {[['', w.any], ['undecided', w.undecided], ...verdictWords.map((id) => [id, w.verdicts[id]] as const)]}
          </Choice>
        </div>
        <Named
          label={say(w.sector, locale)}
          any={say(w.any, locale)}
          value={filters.sector}
          entries={sectors}
          onChoose={(sector) => set({ sector })}
        />
        <Named
          label={say(w.industry, locale)}
          any={say(w.any, locale)}
          value={filters.industry}
          entries={industries}
          onChoose={(industry) => set({ industry })}
        />
        {measures.length > 0 && (
          <div className="pair-of-fields">
            <Named
              label={say(w.size, locale)}
              any={say(w.any, locale)}
              value={filters.size.measure}
              entries={measures}
              onChoose={(measure) => set({ size: { ...filters.size, measure } })}
            />
            <NumberField
              label={say(w.sizeLeast, locale)}
              value={filters.size.least}
              min={0}
              step="any"
              onChange={(least) => set({ size: { ...filters.size, least } })}
              onClear={() => set({ size: { ...filters.size, least: undefined } })}
            />
          </div>
        )}
        <button type="button" disabled={n === 0} onClick={() => onChange(noFilters)}>
          {say(w.clearFilter, locale)}
        </button>
      </details>
    </div>
  )
}

interface NamedProps {
  readonly label: string
  readonly any: string
  readonly value: string
  readonly entries: readonly (readonly [string, string])[]
  readonly onChoose: (id: string) => void
}

function Named({ label, any, value, entries, onChoose }: NamedProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{any}</option>
        {entries.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
