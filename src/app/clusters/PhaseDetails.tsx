import {
  appleTreeWords,
  type Locale,
  type PhaseEntry,
  phaseMarks,
  type SignId,
  say,
  signsOf,
  signWords,
  clusterSheetWords as w,
} from '#core'
import { CheckField, TextField } from './Fields.tsx'
import { capitalised } from './names.ts'
import { ticked } from './phaseEntries.ts'

interface Props {
  readonly entry: PhaseEntry
  readonly locale: Locale
  readonly onChange: (part: Partial<PhaseEntry>, mergeKey?: string) => void
  readonly onRemove: () => void
}

/** What is said of a cluster's phase in one year: the book's signs as a checklist, marks, members, note and source. */
export function PhaseDetails({ entry, locale, onChange, onRemove }: Props) {
  const own: readonly string[] = signsOf(entry.phase)
  const others = (entry.signs ?? []).filter((sign) => !own.includes(sign))
  const sign = (id: string) => (
    <CheckField
      key={id}
      label={Object.hasOwn(signWords, id) ? say(signWords[id as SignId], locale) : id}
      checked={entry.signs?.includes(id) ?? false}
      onChange={(on) => onChange({ signs: ticked(entry.signs, id, on) })}
    />
  )
  return (
    <div className="folded">
      <fieldset>
        <legend>{say(w.signs, locale)}</legend>
        {own.length === 0 && <p className="quiet">{say(w.noSigns, locale)}</p>}
        {own.map(sign)}
      </fieldset>
      {others.length > 0 && (
        <fieldset>
          <legend>{say(w.otherSigns, locale)}</legend>
          {others.map(sign)}
        </fieldset>
      )}
      <fieldset className="marks">
        <legend>{say(w.marks, locale)}</legend>
        {phaseMarks.map((mark) => (
          <CheckField
            key={mark}
            label={capitalised(say(appleTreeWords.marks[mark], locale))}
            checked={entry.marks?.includes(mark) ?? false}
            onChange={(on) => onChange({ marks: ticked(entry.marks, mark, on) })}
          />
        ))}
      </fieldset>
      <CheckField
        label={say(w.inferred, locale)}
        checked={entry.inferred ?? false}
        onChange={(inferred) => onChange({ inferred })}
      />
      <TextField
        label={say(w.statedMembers, locale)}
        type="number"
        value={entry.members === undefined ? '' : String(entry.members)}
        onChange={(text) => onChange({ members: text.trim() === '' ? undefined : Number(text) }, 'members')}
      />
      <TextField
        label={say(w.note, locale)}
        lines={3}
        value={entry.note ?? ''}
        onChange={(note) => onChange({ note }, 'note')}
      />
      <TextField
        label={say(w.source, locale)}
        value={entry.source ?? ''}
        onChange={(source) => onChange({ source }, 'source')}
      />
      <button type="button" onClick={onRemove}>
        {say(w.removeYear, locale, { year: entry.year })}
      </button>
    </div>
  )
}
