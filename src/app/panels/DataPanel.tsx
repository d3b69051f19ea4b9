import { type Locale, nameIn, type Project, say, studioWords as w } from '#core'
import type { Editor } from '#editor'
import { useEditor } from '../useEditor.ts'

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  readonly onOpen: () => void
}

/** What the dataset holds and where it comes from. */
export function DataPanel({ editor, locale, onOpen }: Props) {
  const project = useEditor(editor, ({ history }) => history.present)
  const { dataset, source } = project
  return (
    <section className="panel data" aria-label={say(w.data, locale)}>
      <h2>{say(w.data, locale)}</h2>
      <ul>
        {counts(project, locale).map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
      <p>{measures(project, locale)}</p>
      {dataset.illustrative && <p className="made-up">{say(w.illustrative, locale)}</p>}
      {source && <p className="quiet">{nameIn(source, locale)}</p>}
      <button type="button" onClick={onOpen}>
        {say(w.openTables, locale)}
      </button>
    </section>
  )
}

function counts({ dataset, clusters }: Project, locale: Locale): string[] {
  return [
    say(w.industries, locale, { n: dataset.industries.ids.length }),
    say(w.sectors, locale, { n: dataset.sectors.length }),
    say(w.competences, locale, { n: dataset.competences.ids.length }),
    say(w.uses, locale, { n: dataset.uses.weight.length }),
    say(w.clusters, locale, { n: clusters.length }),
  ]
}

function measures({ dataset }: Project, locale: Locale): string {
  if (dataset.measures.length === 0) return say(w.noMeasures, locale)
  const names = dataset.measures.map(({ name, years }) => {
    const dated = years.filter((year) => year !== null).join(', ')
    return dated ? `${nameIn(name, locale)} (${dated})` : nameIn(name, locale)
  })
  return say(w.measures, locale, { names: names.join(', ') })
}
