import { formatNumber, type Locale, say, dialogWords as w } from '#core'
import type { PixelSize } from '#core/export'
import type { SizeChoice } from './exportPage.ts'

interface Props {
  readonly size: SizeChoice
  readonly seen: PixelSize
  /** Vectors have no density. */
  readonly withDensity: boolean
  readonly locale: Locale
  readonly onSize: (size: SizeChoice) => void
}

/** How large the picture is: as seen, in pixels, in millimetres, or a known paper. */
export function SizeForm({ size, seen, withDensity, locale, onSize }: Props) {
  const { kind } = size
  const isFree = kind === 'pixels' || kind === 'millimetres'
  const isPaper = kind !== 'seen' && kind !== 'pixels' && kind !== '16:9'
  const number = (value: number) => formatNumber(value, locale)
  const kinds: readonly (readonly [SizeChoice['kind'], string])[] = [
    ['seen', `${say(w.asSeen, locale)} (${number(seen.width)} × ${number(seen.height)})`],
    ['pixels', say(w.pixels, locale)],
    ['millimetres', say(w.millimetres, locale)],
    ['a4', say(w.a4, locale)],
    ['a3', say(w.a3, locale)],
    ['a0', say(w.a0, locale)],
    ['16:9', say(w.slide, locale)],
  ]
  return (
    <fieldset className="size">
      <legend>{say(w.size, locale)}</legend>
      <select
        aria-label={say(w.size, locale)}
        value={kind}
        onChange={({ target }) => onSize({ ...size, ...startOf(target.value as SizeChoice['kind'], size) })}
      >
        {kinds.map(([choice, label]) => (
          <option key={choice} value={choice}>
            {label}
          </option>
        ))}
      </select>
      {isFree && (
        <>
          <Length label={say(w.width, locale)} value={size.width} onLength={(width) => onSize({ ...size, width })} />
          <Length
            label={say(w.height, locale)}
            value={size.height}
            onLength={(height) => onSize({ ...size, height })}
          />
        </>
      )}
      {isPaper && kind !== 'millimetres' && (
        <label className="toggle">
          <input
            type="checkbox"
            checked={size.landscape}
            onChange={({ target }) => onSize({ ...size, landscape: target.checked })}
          />
          <span>{say(w.landscape, locale)}</span>
        </label>
      )}
      {isPaper && withDensity && (
        <Length
          label={say(w.density, locale)}
          value={size.density}
          onLength={(density) => onSize({ ...size, density: Math.min(2400, density) })}
        />
      )}
    </fieldset>
  )
}

/** Numbers to begin with where a choice has its own. */
function startOf(kind: SizeChoice['kind'], before: SizeChoice): SizeChoice {
  if (kind === before.kind) return before
  if (kind === 'pixels') return { ...before, kind, width: 1600, height: 1000 }
  if (kind === 'millimetres') return { ...before, kind, width: 160, height: 100 }
  return { ...before, kind }
}

interface LengthProps {
  readonly label: string
  readonly value: number
  readonly onLength: (value: number) => void
}

function Length({ label, value, onLength }: LengthProps) {
  return (
    <label className="length">
      <span>{label}</span>
      <input
        type="number"
        min={1}
        max={100_000}
        value={value}
        onChange={({ target }) => target.valueAsNumber >= 1 && onLength(Math.round(target.valueAsNumber))}
      />
    </label>
  )
}
