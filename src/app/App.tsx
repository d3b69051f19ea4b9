import { useEffect, useState } from 'react'
import { type Problem, phraseProblem, say, studioWords as w } from '#core'
import { createEditor, type Editor } from '#editor'
import { exampleIds, openExample } from './browser/openExample.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Studio } from './Studio.tsx'
import { useLocale } from './useLocale.ts'

/** Opens the example that the address asks for (`?example=demo-region`), else the first, and then is the studio. */
export function App() {
  const [locale, setLocale] = useLocale()
  const [editor, setEditor] = useState<Editor>()
  const [problems, setProblems] = useState<readonly Problem[]>([])
  useEffect(() => {
    let current = true
    openExample(wantedExample()).then((result) => {
      if (!current) return
      if (result.ok) setEditor(createEditor(result.value.project))
      else setProblems(result.problems)
    })
    return () => {
      current = false
    }
  }, [])
  if (editor) {
    return (
      <ErrorBoundary editor={editor} locale={locale}>
        <Studio editor={editor} locale={locale} onLocale={setLocale} />
      </ErrorBoundary>
    )
  }
  if (problems.length === 0) return <p className="opening">{say(w.opening, locale)}</p>
  return (
    <div className="opening" role="alert">
      {problems.slice(0, 20).map((problem) => {
        const { message, remedy } = phraseProblem(problem, locale)
        return (
          <p key={`${problem.code}/${problem.path}/${problem.row}`}>{`${problem.file ?? ''} ${message} ${remedy}`}</p>
        )
      })}
    </div>
  )
}

function wantedExample() {
  const wanted = new URLSearchParams(location.search).get('example')
  return exampleIds.find((id) => id === wanted) ?? exampleIds[0]
}
