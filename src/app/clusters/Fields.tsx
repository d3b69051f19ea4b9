import { type ReactNode, useId, useState } from 'react'

interface FieldProps {
  readonly label: string
  readonly value: string
  /** Told of every change. What is refused stays in the field until it is left. */
  readonly onChange: (text: string) => void
  readonly type?: 'text' | 'number'
  readonly lines?: number
  readonly list?: string
}

/** A text that is a command with every letter; what cannot be applied is seen until the field is left. */
export function TextField({ label, value, onChange, type = 'text', lines = 1, list }: FieldProps) {
  const id = useId()
  // Typed against the value of that time: once another value stands there, what was typed was taken.
  const [draft, setDraft] = useState<{ readonly text: string; readonly against: string }>()
  const shared = {
    id,
    value: draft?.against === value ? draft.text : value,
    onChange: ({ target }: { target: { value: string } }) => {
      setDraft({ text: target.value, against: value })
      onChange(target.value)
    },
    onBlur: () => setDraft(undefined),
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines > 1 ? <textarea {...shared} rows={lines} /> : <input {...shared} type={type} list={list} />}
    </div>
  )
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly choices: readonly (readonly [T, string])[]
  readonly onChange: (choice: T) => void
  /** The label is said, not seen. */
  readonly quiet?: boolean
}

/** One of several words. */
export function ChoiceField<T extends string>({ label, value, choices, onChange, quiet = false }: ChoiceProps<T>) {
  const id = useId()
  return (
    <div className="field">
      {!quiet && <label htmlFor={id}>{label}</label>}
      <select
        id={id}
        aria-label={quiet ? label : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value as T)}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

interface CheckProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A box to tick. */
export function CheckField({ label, checked, onChange }: CheckProps) {
  return (
    <label className="toggle">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}

/** A part of the sheet that folds; what is in it is made when it is open. */
export function Fold({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  const [isOpen, setOpen] = useState(open ?? false)
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <div className="folded">{children}</div>}
    </details>
  )
}
