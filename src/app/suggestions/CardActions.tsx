import { useState } from 'react'
import { type Problem, type Result, say, type Verdict, evidenceCardWords as w } from '#core'
import { pictureFileName } from '#core/export'
import { copyPicture, copyText } from '../browser/clipboard.ts'
import { saveFile } from '../browser/saveFile.ts'
import type { CardFacts } from './CardFront.tsx'
import { cardText } from './cardText.ts'
import type { Desk } from './desk.ts'
import { pairTitle } from './PairArticle.tsx'
import type { VerdictTexts } from './verdicts.ts'

interface Props {
  readonly facts: CardFacts
  readonly desk: Desk
  readonly verdict: Verdict | undefined
  readonly texts: VerdictTexts
  /** What is drawn as the picture. */
  readonly sheet: () => HTMLElement | null
  readonly onProblems: (problems: readonly Problem[]) => void
}

/** The card for the minutes: as a picture or as text. Not before all evidence is there: half a card is none. */
export function CardActions({ facts, desk, verdict, texts, sheet, onProblems }: Props) {
  const { locale, names } = desk
  const [told, setTold] = useState('')
  const isReady = facts.evidence !== undefined
  const tell = (result: Result<unknown>, text: string) => {
    onProblems(result.ok ? [] : result.problems)
    setTold(result.ok ? text : '')
  }
  const draw = async () => {
    const element = sheet()
    const { drawElement } = await import('../browser/drawElement.ts')
    if (!element) throw new Error('closed')
    return drawElement(element)
  }
  const save = async () => {
    const title = pairTitle(facts.suggestion, names)
    const name = pictureFileName({ title, diagram: say(w.evidence, locale), extension: 'png' })
    try {
      saveFile(await draw(), name, 'image/png')
      tell({ ok: true, value: undefined, problems: [] }, say(w.savedAs, locale, { name }))
    } catch (error) {
      const value = error instanceof Error ? error.message : String(error)
      tell({ ok: false, problems: [{ code: 'picture-not-drawn', severity: 'error', value }] }, '')
    }
  }
  return (
    <>
      <p role="status" className="told-here">
        {told}
      </p>
      <button
        type="button"
        disabled={!isReady}
        onClick={async () => tell(await copyText(cardText(facts, desk, verdict, texts)), say(w.copied, locale))}
      >
        {say(w.copyText, locale)}
      </button>
      <button
        type="button"
        disabled={!isReady}
        onClick={async () => tell(await copyPicture(draw()), say(w.copied, locale))}
      >
        {say(w.copyPicture, locale)}
      </button>
      <button type="button" disabled={!isReady} onClick={save}>
        {say(w.savePicture, locale)}
      </button>
    </>
  )
}
