import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { type Problem, type Project, type Result, say, studioWords as w } from '#core'
import { createEditor, type KeptEditor, keepEditor } from '#editor'
import { isExample } from './browser/openExample.ts'
import { keeper } from './browser/storage/keeper.ts'
import { watchPage } from './browser/storage/watchPage.ts'
import { today } from './browser/today.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { KeepingBanners } from './panels/KeepingBanners.tsx'
import { Studio } from './Studio.tsx'
import { firstProject } from './start/firstProject.ts'
import { useLocale } from './useLocale.ts'

const StartPage = lazy(() => import('./start/StartPage.tsx'))

/** Begins with the last project, or an example; then it is the studio, or the page of all projects. */
export function App() {
  const [locale, setLocale] = useLocale()
  const [editor, setEditor] = useState<KeptEditor>()
  const [isStart, setStart] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  useEffect(() => {
    let current = true
    firstProject().then((result) => {
      if (!current) return
      if (result.ok) setEditor(begin(result.value))
      else setProblems(result.problems)
    })
    return () => {
      current = false
    }
  }, [])
  const openFrom = useCallback(
    async (find: () => Promise<Result<Project>>, name?: string) => {
      const found = await find()
      setProblems(found.problems.filter(({ severity }) => severity === 'error'))
      if (!found.ok) return
      const kept = editor ?? begin(found.value)
      if (editor) kept.show(found.value)
      if (name) kept.markSaved(found.value, name)
      setEditor(kept)
      setStart(false)
    },
    [editor],
  )
  const openProject = useCallback(
    (project: Project, name?: string) => openFrom(() => keeper.adopt(project, !isExample(project)), name),
    [openFrom],
  )
  const showStart = useCallback(() => {
    setProblems([])
    setStart(true)
  }, [])

  if (!editor && problems.length === 0) return <p className="opening">{say(w.opening, locale)}</p>
  if (!editor || isStart) {
    return (
      <Suspense fallback={<p className="opening">{say(w.opening, locale)}</p>}>
        <StartPage
          editor={editor}
          locale={locale}
          problems={problems}
          onBack={() => setStart(false)}
          onOpenKept={(projectId) => openFrom(() => keeper.open(projectId))}
          onOpen={openProject}
        />
      </Suspense>
    )
  }
  return (
    <ErrorBoundary editor={editor} locale={locale}>
      <Studio editor={editor} locale={locale} onLocale={setLocale} onProjects={showStart} />
      <KeepingBanners editor={editor} locale={locale} />
    </ErrorBoundary>
  )
}

let begun: KeptEditor | undefined

/** The editor of this page, begun with a project that the keeper has in hand. */
function begin(project: Project): KeptEditor {
  if (begun) return begun
  const editor = createEditor(project, { today })
  begun = keepEditor(editor, keeper, isExample)
  watchPage(editor)
  return begun
}
