import { useState } from 'react'
import { type Locale, type Problem, type Project, say, type Words, studioWords as w } from '#core'
import { type ExampleId, exampleIds, openExample } from '../browser/openExample.ts'
import { Dialog } from './Dialog.tsx'
import { Problems } from './Problems.tsx'

interface Props {
  readonly locale: Locale
  readonly onOpen: (project: Project) => void
  readonly onClose: () => void
}

const about: Readonly<Record<ExampleId, { name: Words; text: Words }>> = {
  soermland: { name: w.soermland, text: w.soermlandAbout },
  'health-sector': { name: w.healthSector, text: w.healthSectorAbout },
  'demo-region': { name: w.demoRegion, text: w.demoRegionAbout },
}

/** The examples that come with Pomona, one click each. */
export default function ExampleDialog({ locale, onOpen, onClose }: Props) {
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const choose = async (id: ExampleId) => {
    const result = await openExample(id)
    if (result.ok) onOpen(result.value.project)
    else setProblems(result.problems)
  }
  return (
    <Dialog title={say(w.openExample, locale)} locale={locale} onClose={onClose}>
      <ul className="examples">
        {exampleIds.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => choose(id)}>
              <strong>{say(about[id].name, locale)}</strong>
              <span>{say(about[id].text, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Problems problems={problems} locale={locale} />
    </Dialog>
  )
}
