import { type Locale, say, studioWords as w } from '#core'
import type { Editor } from '#editor'
import { useEditor } from '../useEditor.ts'
import { LazyPart } from './LazyPart.tsx'

/** The words of problems, once they are there. */
export const loadProblemText = () => import('./ProblemText.tsx')

/** What was asked for and could not be done, and why; it stays until something is done or it is closed. */
export function Refusals({ editor, locale }: { readonly editor: Editor; readonly locale: Locale }) {
  const refusals = useEditor(editor, ({ session }) => session.refusals)
  return (
    <div role="alert" className={refusals.length > 0 ? 'refusals' : undefined}>
      {refusals.slice(0, 3).map((problem) => (
        <LazyPart
          key={`${problem.code}/${problem.path}/${problem.value}`}
          load={loadProblemText}
          of={{ problem, locale }}
          locale={locale}
        />
      ))}
      {refusals.length > 0 && (
        <button type="button" className="close" aria-label={say(w.close, locale)} onClick={() => editor.refuse([])}>
          ×
        </button>
      )}
    </div>
  )
}
