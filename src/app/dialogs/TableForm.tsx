import { type Locale, say, type Words, dialogWords as w } from '#core'
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
import { TableColumns } from './TableColumns.tsx'
import type { Overrides } from './useReading.ts'

interface Props {
  readonly file: string
  /** Text has a delimiter and an encoding; a sheet of a workbook has neither. */
  readonly isText: boolean
  /** How it was understood; undefined where it was refused. */
  readonly table: TableReading | undefined
  readonly overrides: Overrides
  readonly onOverrides: (overrides: Overrides) => void
  readonly locale: Locale
}

/** How a table was read, to be changed where the guess was wrong. */
export function TableForm({ file, isText, table, overrides, onOverrides, locale }: Props) {
  const set = overrides.settings[file] ?? {}
  const change = (settings: TableSettings) =>
    onOverrides({ ...overrides, settings: { ...overrides.settings, [file]: { ...set, ...settings } } })
  const setRole = (role: TableRole | undefined) => {
    const { [file]: _, ...others } = overrides.roles
    onOverrides({ ...overrides, roles: role ? { ...others, [file]: role } : others })
  }
  return (
    <fieldset className="table-settings">
      <legend>{file}</legend>
      <Choice
        label={say(w.role, locale)}
        found={table?.guessed ? say(w.roles[table.role], locale) : undefined}
        value={overrides.roles[file]}
        choices={tableRoles.map((role) => [role, say(w.roles[role], locale)])}
        onChoose={setRole}
        locale={locale}
      />
      {isText && (
        <Choice
          label={say(w.delimiter, locale)}
          found={table?.delimiter && !set.delimiter ? say(w.delimiters[table.delimiter], locale) : undefined}
          value={set.delimiter}
          choices={choicesOf<Delimiter>(w.delimiters, locale)}
          onChoose={(delimiter) => change({ delimiter })}
          locale={locale}
        />
      )}
      <Choice
        label={say(w.decimal, locale)}
        found={table?.decimal && !set.decimal ? say(w.decimals[table.decimal], locale) : undefined}
        value={set.decimal}
        choices={choicesOf<DecimalSign>(w.decimals, locale)}
        onChoose={(decimal) => change({ decimal })}
        locale={locale}
      />
      {isText && (
        <Choice
          label={say(w.encoding, locale)}
          found={set.encoding ? undefined : table?.encoding}
          value={set.encoding}
          choices={encodings.map((encoding): [Encoding, string] => [encoding, encoding])}
          onChoose={(encoding) => change({ encoding })}
          locale={locale}
        />
      )}
      <RowSettings table={table} set={set} onChange={change} locale={locale} />
      {table && <TableColumns table={table} locale={locale} />}
    </fieldset>
  )
}

interface RowSettingsProps {
  readonly table: TableReading | undefined
  readonly set: TableSettings
  readonly onChange: (settings: TableSettings) => void
  readonly locale: Locale
}

/** Where the headers stand, and what a lone dash is where there is one. */
function RowSettings({ table, set, onChange, locale }: RowSettingsProps) {
  const hasDashes = (table?.dashes ?? 0) > 0 || set.dashIsZero !== undefined
  return (
    <>
      <label>
        <span>{say(w.headerRow, locale)}</span>
        <input
          type="number"
          min={0}
          max={1000}
          value={set.headerRow ?? table?.headerRow ?? ''}
          onChange={({ target }) => onChange({ headerRow: rowIn(target) })}
        />
      </label>
      {hasDashes && (
        <label className="toggle">
          <input
            type="checkbox"
            checked={set.dashIsZero ?? table?.dashIsZero ?? true}
            onChange={({ target }) => onChange({ dashIsZero: target.checked })}
          />
          <span>{say(w.dashIsZero, locale)}</span>
        </label>
      )}
    </>
  )
}

/** An empty field leaves the row to be found out. */
function rowIn({ valueAsNumber }: HTMLInputElement): number | undefined {
  return Number.isNaN(valueAsNumber) ? undefined : Math.max(0, Math.round(valueAsNumber))
}

function choicesOf<K extends string>(names: Readonly<Record<K, Words>>, locale: Locale): [K, string][] {
  return (Object.keys(names) as K[]).map((key) => [key, say(names[key], locale)])
}

interface ChoiceProps<K extends string> {
  readonly label: string
  /** What was found out where nothing is set. */
  readonly found: string | undefined
  readonly value: K | undefined
  readonly choices: readonly (readonly [K, string])[]
  readonly onChoose: (value: K | undefined) => void
  readonly locale: Locale
}

/** One of the choices, or that it is found out. */
function Choice<K extends string>({ label, found, value, choices, onChoose, locale }: ChoiceProps<K>) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) => onChoose(choices.find(([choice]) => choice === target.value)?.[0])}
      >
        <option value="">{found === undefined ? say(w.guess, locale) : say(w.found, locale, { what: found })}</option>
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
