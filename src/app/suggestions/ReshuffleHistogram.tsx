import { formatNumber, type Locale, say, evidenceCardWords as w } from '#core'

const size = { width: 440, height: 190, left: 8, right: 8, top: 46, bottom: 40 }
/** With more bars than this only every second, fifth ... has its number. */
const mostNumbers = 14

interface Props {
  /** Place k: in how many reshuffles exactly k competences were shared. */
  readonly reshuffles: readonly number[]
  readonly observed: number
  readonly expected: number | null
  readonly locale: Locale
}

/** How many competences two industries share by chance, and where the data stand. */
export function ReshuffleHistogram({ reshuffles, observed, expected, locale }: Props) {
  const { first, last } = rangeOf(reshuffles, observed)
  const step = (size.width - size.left - size.right) / (last - first + 1)
  const most = Math.max(1, ...reshuffles)
  const floor = size.height - size.bottom
  const xOf = (k: number) => size.left + (k - first + 0.5) * step
  const every = Math.ceil((last - first + 1) / mostNumbers)
  const places = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const draws = reshuffles.reduce((sum, n) => sum + n, 0)
  const reached = reshuffles.slice(observed).reduce((sum, n) => sum + n, 0)
  return (
    <svg
      className="histogram"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      role="img"
      aria-label={say(w.histogram, locale, { draws, observed, reached, locale })}
      fontSize={12}
      fill="#2a251f"
    >
      {places.map((k) => {
        const height = ((reshuffles[k] ?? 0) / most) * (floor - size.top)
        return (
          <rect key={k} x={xOf(k) - step * 0.4} y={floor - height} width={step * 0.8} height={height} fill="#b3a88f" />
        )
      })}
      <path d={`M${size.left} ${floor}H${size.width - size.right}`} stroke="#5e564a" fill="none" />
      {places
        .filter((k) => (k - first) % every === 0)
        .map((k) => (
          <text key={k} x={xOf(k)} y={floor + 15} textAnchor="middle">
            {formatNumber(k, locale)}
          </text>
        ))}
      {expected !== null && (
        <Marked
          x={xOf(expected)}
          y={30}
          floor={floor}
          colour="#5e564a"
          dashed
          text={say(w.expected, locale, { n: expected })}
        />
      )}
      <Marked x={xOf(observed)} y={13} floor={floor} colour="#8a2a1c" text={say(w.observed, locale, { n: observed })} />
      <text x={size.width / 2} y={size.height - 6} textAnchor="middle" fill="#5e564a">
        {say(w.sharedCount, locale)}
      </text>
    </svg>
  )
}

interface MarkedProps {
  readonly x: number
  readonly y: number
  readonly floor: number
  readonly colour: string
  readonly text: string
  readonly dashed?: boolean
}

/** A line down to the axis with its words: to the left of it in the right half, so that they stay inside. */
function Marked({ x, y, floor, colour, text, dashed = false }: MarkedProps) {
  const isRight = x > size.width / 2
  return (
    <>
      <path
        d={`M${x} ${y - 9}V${floor}`}
        stroke={colour}
        strokeWidth={2}
        strokeDasharray={dashed ? '3 3' : undefined}
      />
      <text x={isRight ? x - 6 : x + 6} y={y} textAnchor={isRight ? 'end' : 'start'} fill={colour} fontWeight={600}>
        {text}
      </text>
    </>
  )
}

/** From the first to the last count that came up or was observed, with one more on each side. */
function rangeOf(reshuffles: readonly number[], observed: number): { first: number; last: number } {
  const came = reshuffles.flatMap((n, k) => (n > 0 ? [k] : []))
  const first = Math.max(0, Math.min(observed, ...came) - 1)
  return { first, last: Math.max(observed, ...came) + 1 }
}
