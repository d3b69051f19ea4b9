import { type Locale, type Name, nameIn, say, clusterSheetWords as w } from '#core'
import { TextField } from './Fields.tsx'
import { renamedIn } from './names.ts'

interface Props {
  readonly name: Name
  readonly locale: Locale
  readonly onChange: (name: Name) => void
}

/** One name for every language, or twins; each twin has its field. */
export function NameFields({ name, locale, onChange }: Props) {
  const other = locale === 'sv' ? 'en' : 'sv'
  if (typeof name === 'string')
    return (
      <>
        <TextField label={say(w.name, locale)} value={name} onChange={onChange} />
        <button type="button" className="plain" onClick={() => onChange({ [locale]: name, [other]: name })}>
          {say(w.addTwin[other], locale)}
        </button>
      </>
    )
  return ([locale, other] as const).map((language) => (
    <TextField
      key={language}
      label={say(w.nameIn[language], locale)}
      value={name[language] ?? nameIn(name, language)}
      onChange={(text) => onChange(renamedIn(name, language, text))}
    />
  ))
}
