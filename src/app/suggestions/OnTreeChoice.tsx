import { useId } from 'react'
import { say, suggestionPanelWords as w } from '#core'
import { useEditor } from '../useEditor.ts'
import type { Desk } from './desk.ts'
import { mostOnTree, usualOnTree } from './onTree.ts'

interface Props {
  readonly desk: Desk
  readonly count: number
  /** Whether anything is good enough to go there by itself. */
  readonly isAnyWorth: boolean
  readonly onCount: (count: number) => void
}

/** How many suggestions stand on the tree. More than the usual five stand there only where the diagram lets them. */
export function OnTreeChoice({ desk: { editor, locale }, count, isAnyWorth, onCount }: Props) {
  const id = useId()
  const diagramId = useEditor(editor, ({ session }) => session.diagramId)
  const choose = (next: number) => {
    onCount(next)
    const { diagrams } = editor.store.getState().history.present
    const diagram = diagrams.find((one) => one.id === diagramId)
    if (next > usualOnTree && diagram?.kind === 'apple-tree' && diagram.options.links !== 'all')
      editor.apply({ type: 'set-diagram-option', diagramId, option: 'links', value: 'all' })
  }
  return (
    <div className="beside">
      <label htmlFor={id}>{say(w.onTree, locale)}</label>
      <select
        id={id}
        aria-describedby={`${id}-help`}
        value={count}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {Array.from({ length: mostOnTree + 1 }, (_, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the number is what the choice is
          <option key={n} value={n}>
            {say(w.onTreeChoices, locale, { n })}
          </option>
        ))}
      </select>
      <small id={`${id}-help`} className={isAnyWorth ? 'only-spoken' : 'quiet'}>
        {say(w.onTreeHelp, locale)}
      </small>
    </div>
  )
}
