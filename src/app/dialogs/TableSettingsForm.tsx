import { type Locale, say, dialogWords as w } from '#core'
import {
  type DecimalSign,
  type Delimiter,
  type Encoding,
  encodings,
  type TableReading,
  type TableRole,
  type TableSettings,
  tableRoles,
} from '#core/files'
import type { Overrides } from './useReading.ts'

interface Props {
  readonly tables: readonly TableReading[]
  readonly overrides: Overrides
  readonly onOverrides: (overrides: Overrides) => void
  readonly locale: Locale
}

/** How each table was read, to be changed where the guess was wrong. */
export function TableSettingsForm({ tables, overrides, onOverrides, locale }: Props) {
  return tables.map((table) => {
    const { file } = table
    const set = overrides.settings[file] ?? {}
    const change = (settings: TableSettings) =>
      onOverrides({ ...overrides, settings: { ...overrides.settings, [file]: { ...set, ...settings } } })
    return (
      <fieldset key={file} className="table-settings">
        <legend>{file}</legend>
        <Choice
          label={say(w.role, locale)}
          value={table.role}
          choices={tableRoles.map((role) => [role, say(w.roles[role], locale)])}
          onChoose={(role) => onOverrides({ ...overrides, roles: { ...overrides.roles, [file]: role as TableRole } })}
        />
        <Choice
          label={say(w.delimiter, locale)}
          value={table.delimiter}
          choices={Object.entries(w.delimiters).map(([sign, words]) => [sign, say(words, locale)])}
          onChoose={(delimiter) => change({ delimiter: delimiter as Delimiter })}
        />
        <Choice
          label={say(w.decimal, locale)}
          value={set.decimal ?? table.decimal ?? ''}
          choices={[
            ['', say(w.guess, locale)],
            ...Object.entries(w.decimals).map(([sign, words]): [string, string] => [sign, say(words, locale)]),
          ]}
          onChoose={(decimal) => change({ decimal: decimal === '' ? undefined : (decimal as DecimalSign) })}
        />
        <Choice
          label={say(w.encoding, locale)}
          value={table.encoding}
          choices={encodings.map((encoding) => [encoding, encoding])}
          onChoose={(encoding) => change({ encoding: encoding as Encoding })}
        />
        <label>
          <span>{say(w.headerRow, locale)}</span>
          <input
            type="number"
            min={0}
            max={1000}
            value={set.headerRow ?? table.headerRow}
            onChange={({ target }) => target.value !== '' && change({ headerRow: Number(target.value) })}
          />
        </label>
        {table.dashes > 0 && (
          <label className="toggle">
            <input
              type="checkbox"
              checked={set.dashIsZero ?? table.dashIsZero}
              onChange={({ target }) => change({ dashIsZero: target.checked })}
            />
            <span>{say(w.dashIsZero, locale)}</span>
          </label>
        )}
      </fieldset>
    )
  })
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [string, string])[]
  readonly onChoose: (value: string) => void
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
