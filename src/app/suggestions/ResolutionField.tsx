import { type Locale, say, candidatePanelWords as w } from '#core'
import { type LinkSettings, resolutionSteps } from '#core/analysis'

interface Props {
  readonly resolution: LinkSettings['resolution']
  /** What `auto` found; undefined while it is looked for. */
  readonly found: number | undefined
  readonly locale: Locale
  readonly onResolution: (resolution: LinkSettings['resolution']) => void
}

/** How fine the clusters are: found by itself, or set by the slider, which stands at what was found. */
export function ResolutionField({ resolution, found, locale, onResolution }: Props) {
  const value = resolution === 'auto' ? (found ?? 1) : resolution
  const text = say(w.resolutionIs, locale, { value, locale })
  return (
    <>
      <label className="field toggle">
        <input
          type="checkbox"
          checked={resolution === 'auto'}
          onChange={(event) => onResolution(event.target.checked ? 'auto' : value)}
        />
        <span>{say(w.resolutionAuto, locale)}</span>
      </label>
      <label className="field">
        <span>{say(w.resolution, locale)}</span>
        <input
          type="range"
          min={resolutionSteps.lowest}
          max={resolutionSteps.highest}
          step={1}
          value={Math.round(2 * Math.log2(value))}
          aria-valuetext={text}
          onChange={(event) => onResolution(Number((2 ** (Number(event.target.value) / 2)).toFixed(2)))}
        />
        <small className="quiet">{text}</small>
      </label>
    </>
  )
}
