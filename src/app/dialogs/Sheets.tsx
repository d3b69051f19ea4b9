import { type Locale, say, dialogWords as w } from '#core'
import type { TableReading } from '#core/files'
import type { Book, Overrides } from './useReading.ts'

interface Props {
  readonly book: Book
  readonly understood: readonly TableReading[]
  readonly overrides: Overrides
  readonly onOverrides: (overrides: Overrides) => void
  readonly locale: Locale
}

/** Which sheets of a workbook are read: those that were found to be tables, until others are chosen. */
export function Sheets({ book: { file, sheets }, understood, overrides, onOverrides, locale }: Props) {
  const found = understood.flatMap((table) => (table.file === file && table.sheet !== undefined ? [table.sheet] : []))
  const read = overrides.sheets[file] ?? found
  const change = (name: string, isRead: boolean) => {
    const { [file]: _, ...others } = overrides.sheets
    const chosen = sheets.map((sheet) => sheet.name).filter((one) => (one === name ? isRead : read.includes(one)))
    // Without one of them, they are found out again.
    onOverrides({ ...overrides, sheets: chosen.length > 0 ? { ...others, [file]: chosen } : others })
  }
  return (
    <fieldset className="table-settings">
      <legend>{say(w.sheets, locale, { file })}</legend>
      {sheets.map(({ name, isHidden }) => (
        <label key={name} className="toggle">
          <input
            type="checkbox"
            checked={read.includes(name)}
            onChange={({ target }) => change(name, target.checked)}
          />
          <span>{isHidden ? say(w.hiddenSheet, locale, { name }) : name}</span>
        </label>
      ))}
    </fieldset>
  )
}
