import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { keepingWords as k, type Locale, nameIn, type Problem, type Project, say, studioWords as w } from '#core'
import { deleteProject, type KeptEditor, type KeptProject, keptProjects, rawRecords, storageProblem } from '#editor'
import { listenForFiles } from '../browser/dropFiles.ts'
import { pickFiles } from '../browser/pickFiles.ts'
import { keeper } from '../browser/storage/keeper.ts'
import { ports } from '../browser/storage/ports.ts'
import { Problems } from '../dialogs/Problems.tsx'
import { saveDamaged } from '../panels/KeepingBanners.tsx'
import { ProjectCard } from './ProjectCard.tsx'

const ImportDialog = lazy(() => import('../dialogs/ImportDialog.tsx'))
const ExampleDialog = lazy(() => import('../dialogs/ExampleDialog.tsx'))

interface Props {
  /** The project to go back to. */
  readonly editor: KeptEditor | undefined
  readonly locale: Locale
  /** What kept a project from being opened. */
  readonly problems: readonly Problem[]
  readonly onBack: () => void
  readonly onOpenKept: (projectId: string) => void
  readonly onOpen: (project: Project, name?: string) => void
}

/** The projects that are kept in this browser, and the ways to another one. */
export default function StartPage({ editor, locale, problems, onBack, onOpenKept, onOpen }: Props) {
  const [kept, setKept] = useState<readonly KeptProject[]>()
  const [failures, setFailures] = useState<readonly Problem[]>([])
  const [files, setFiles] = useState<readonly File[]>([])
  const [isChoosing, setChoosing] = useState(false)
  const list = useCallback(() => keptProjects(ports).then(setKept, (error) => setFailures([storageProblem(error)])), [])
  useEffect(() => {
    keeper.flush().then(list)
  }, [list])
  useEffect(() => listenForFiles(setFiles), [])
  const remove = async (projectId: string) => {
    const isOwn = editor !== undefined && keeper.state.getState().projectId === projectId
    const result = await deleteProject(projectId, isOwn && keeper.state.getState().access === 'writer', ports)
    if (result.ok && isOwn) keeper.forget()
    setFailures(result.problems)
    list()
  }
  const download = (projectId: string) =>
    rawRecords(projectId, ports).then(saveDamaged, (error) => setFailures([storageProblem(error)]))
  const open = editor?.store.getState().history.present
  return (
    <main className="start">
      <header>
        <h1>{say(k.projects, locale)}</h1>
        {open && (
          <button type="button" className="back" onClick={onBack}>
            {say(k.backTo, locale, { title: nameIn(open.title, locale) })}
          </button>
        )}
        <button type="button" className="first" onClick={() => pickFiles().then(setFiles)}>
          {say(k.openFiles, locale)}
        </button>
        <button type="button" onClick={() => setChoosing(true)}>
          {say(w.openExample, locale)}
        </button>
      </header>
      <Problems problems={[...problems, ...failures]} locale={locale} />
      <h2>{say(k.recent, locale)}</h2>
      {kept?.length === 0 && <p>{say(k.noProjects, locale)}</p>}
      <ul className="cards" aria-label={say(k.recent, locale)}>
        {kept?.map((one) => (
          <ProjectCard
            key={one.projectId}
            kept={one}
            locale={locale}
            onOpen={() => onOpenKept(one.projectId)}
            onDelete={() => remove(one.projectId)}
            onDownload={() => download(one.projectId)}
          />
        ))}
      </ul>
      <p className="quiet">{say(k.whereKept, locale)}</p>
      <Suspense>
        {files.length > 0 && (
          <ImportDialog files={files} locale={locale} onOpen={onOpen} onClose={() => setFiles([])} />
        )}
        {isChoosing && <ExampleDialog locale={locale} onOpen={onOpen} onClose={() => setChoosing(false)} />}
      </Suspense>
    </main>
  )
}
