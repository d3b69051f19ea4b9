import { useEffect, useState } from 'react'

interface Props {
  readonly label: string
  readonly value: number | undefined
  readonly min: number
  readonly max?: number
  readonly step?: number | 'any'
  readonly onChange: (value: number) => void
  /** Where it may be empty. */
  readonly onClear?: () => void
}

/** A number that is taken over when it is finished, by Enter or by leaving: not at every digit. */
export function NumberField({ label, value, min, max, step = 1, onChange, onClear }: Props) {
  const [text, setText] = useState(String(value ?? ''))
  useEffect(() => setText(String(value ?? '')), [value])
  const take = () => {
    const number = Number(text)
    const isGood = text.trim() !== '' && number >= min && (max === undefined || number <= max)
    if (isGood && (step === 'any' || Number.isInteger(number))) {
      if (number !== value) onChange(number)
    } else if (text.trim() === '' && onClear) onClear()
    else setText(String(value ?? ''))
  }
  return (
    <label className="field">
      <span>{label}</span>
      <input
        type="number"
        min={min}
        max={max}
        step={step}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
    </label>
  )
}
