import { useEffect, useRef } from 'react'
import { type Locale, say, type Words, evidenceCardWords as w } from '#core'
import { VerdictButtons } from './VerdictButtons.tsx'
import { swotFields, type VerdictTexts, type VerdictWord } from './verdicts.ts'

interface Props {
  readonly word: VerdictWord | undefined
  readonly texts: VerdictTexts
  readonly locale: Locale
  /** A text that is typed; with a verdict it is saved at once. */
  readonly onTexts: (texts: VerdictTexts) => void
  readonly onVerdict: (word: VerdictWord) => void
}

const swotWords = {
  strengths: w.strengths,
  weaknesses: w.weaknesses,
  opportunities: w.opportunities,
  threats: w.threats,
} as const

/** The analyst's own part of the card: SWOT, verdict and note; for a pre-study who does what by when. */
export function VerdictForm({ word, texts, locale, onTexts, onVerdict }: Props) {
  const owner = useRef<HTMLInputElement>(null)
  const isPrestudy = word === 'pre-study'
  useEffect(() => {
    if (isPrestudy) owner.current?.focus()
  }, [isPrestudy])
  const set = (part: Partial<VerdictTexts>) => onTexts({ ...texts, ...part })
  return (
    <div className="verdict-form">
      <h3>{say(w.yourVerdict, locale)}</h3>
      <div className="verdict-row">
        <VerdictButtons verdict={word} locale={locale} onVerdict={onVerdict} />
      </div>
      <Area label={w.note} locale={locale} text={texts.note} onText={(note) => set({ note })} />
      {(isPrestudy || texts.owner !== '' || texts.nextStep !== '' || texts.date !== '') && (
        <div className="prestudy">
          <label className="field">
            <span>{say(w.owner, locale)}</span>
            <input
              ref={owner}
              type="text"
              value={texts.owner}
              onChange={(event) => set({ owner: event.target.value })}
            />
          </label>
          <label className="field">
            <span>{say(w.date, locale)}</span>
            <input type="date" value={texts.date} onChange={(event) => set({ date: event.target.value })} />
          </label>
          <label className="field wide">
            <span>{say(w.nextStep, locale)}</span>
            <input type="text" value={texts.nextStep} onChange={(event) => set({ nextStep: event.target.value })} />
          </label>
        </div>
      )}
      <h3>{say(w.swot, locale)}</h3>
      <div className="swot">
        {swotFields.map((field) => (
          <Area
            key={field}
            label={swotWords[field]}
            locale={locale}
            text={texts.swot[field]}
            onText={(text) => set({ swot: { ...texts.swot, [field]: text } })}
          />
        ))}
      </div>
      {word === undefined && <p className="quiet">{say(w.chooseVerdict, locale)}</p>}
    </div>
  )
}

interface AreaProps {
  readonly label: Words
  readonly locale: Locale
  readonly text: string
  readonly onText: (text: string) => void
}

function Area({ label, locale, text, onText }: AreaProps) {
  return (
    <label className="field">
      <span>{say(label, locale)}</span>
      <textarea rows={2} value={text} onChange={(event) => onText(event.target.value)} />
    </label>
  )
}
