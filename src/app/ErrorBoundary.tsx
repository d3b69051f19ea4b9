import { Component, type ReactNode } from 'react'
import { type Locale, say, studioWords as w } from '#core'
import type { Editor } from '#editor'
import { saveProject } from './browser/saveProject.ts'

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  readonly children: ReactNode
}

/** What is shown where the page itself fails: what happened, and a way to keep the work. */
export class ErrorBoundary extends Component<Props, { error?: Error }> {
  override state: { error?: Error } = {}

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    const { editor, locale, children } = this.props
    const { error } = this.state
    if (!error) return children
    return (
      <div className="broken" role="alert">
        <h1>{say(w.brokenTitle, locale)}</h1>
        <p>{say(w.brokenText, locale)}</p>
        <p>
          <button type="button" onClick={() => saveProject(editor.store.getState().history.present, locale)}>
            {say(w.save, locale)}
          </button>{' '}
          <button type="button" onClick={() => location.reload()}>
            {say(w.reload, locale)}
          </button>
        </p>
        <pre>{error.message}</pre>
      </div>
    )
  }
}
