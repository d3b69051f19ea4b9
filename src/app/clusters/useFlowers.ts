import { type RefObject, useEffect, useRef } from 'react'
import type { OutlineEntry } from '#core'
import { type Editor, goBack, openFlower } from '#editor'
import { pathTo } from '../outline/visible.ts'
import { useEditor } from '../useEditor.ts'

/** The id of the cluster that an entity id names, if it names one. */
export function clusterIn(entityId: string | undefined | null): string | undefined {
  return entityId?.startsWith('cluster:') ? entityId.slice('cluster:'.length) : undefined
}

/**
 * An apple opens as its flower: by a double click in the picture, or by Enter when it is selected, there or in the
 * outline. Escape and Alt+Left lead back. `studio` is the element around both; off while a dialog is open.
 */
export function useFlowers(
  editor: Editor,
  studio: RefObject<HTMLElement | null>,
  outline: readonly OutlineEntry[],
  chosen: OutlineEntry | undefined,
  isOn: boolean,
): void {
  const fromOutline = useRef(false)
  useEffect(() => {
    const place = studio.current
    if (!place || !isOn) return
    const clusterAt = (target: EventTarget | null) => {
      if (!(target instanceof Element)) return undefined
      const line = target.closest<HTMLElement>('[role=treeitem]')
      if (line) return clusterIn(pathTo(outline, ({ key }) => key === line.dataset.key).at(-1)?.entityId)
      return clusterIn(target.closest('.sheet [data-entity-id]')?.getAttribute('data-entity-id'))
    }
    const open = (event: Event, clusterId: string | undefined) => {
      if (clusterId === undefined) return
      event.preventDefault()
      event.stopPropagation()
      fromOutline.current = event.target instanceof Element && event.target.closest('[role=tree]') !== null
      openFlower(editor, clusterId)
    }
    const doubleClick = (event: MouseEvent) => {
      // In the outline a double press renames.
      const isLine = event.target instanceof Element && event.target.closest('[role=treeitem]') !== null
      if (!isLine) open(event, clusterAt(event.target))
    }
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (!(event.target instanceof Element)) return
      // A line that is not selected yet is selected first.
      if (event.target.matches('[role=treeitem][aria-selected=true]')) open(event, clusterAt(event.target))
      else if (event.target.matches('.window')) open(event, clusterIn(chosen?.entityId))
    }
    place.addEventListener('dblclick', doubleClick)
    // Before the outline takes the key, while the line is still as it was.
    place.addEventListener('keydown', press, true)
    return () => {
      place.removeEventListener('dblclick', doubleClick)
      place.removeEventListener('keydown', press, true)
    }
  }, [editor, studio, outline, chosen, isOn])
  useWayBack(editor, isOn)
  useFocus(editor, studio, fromOutline)
}

function useWayBack(editor: Editor, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      const isEscape = event.key === 'Escape' && !event.altKey
      if (!isEscape && !(event.key === 'ArrowLeft' && event.altKey)) return
      // Fields, menus and the sheet have their own use of these keys.
      if (
        event.target instanceof Element &&
        event.target.closest('input, select, textarea, [role=menu], .cluster-sheet')
      )
        return
      // Escape first lets go of what is selected.
      if (isEscape && editor.store.getState().session.selection.length > 0) return
      if (!goBack(editor)) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before the outline takes the key.
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [editor, isOn])
}

/**
 * What had the focus goes with the diagram it belonged to: the focus stays where the user was looking, and who opened an
 * apple from the outline is back on its line.
 */
function useFocus(editor: Editor, studio: RefObject<HTMLElement | null>, fromOutline: RefObject<boolean>): void {
  const diagramId = useEditor(editor, ({ session }) => session.diagramId)
  const before = useRef(diagramId)
  useEffect(() => {
    if (before.current === diagramId) return
    before.current = diagramId
    const focused = document.activeElement
    const isLost = !focused || focused === document.body
    if (!isLost && !focused.matches('.window')) return
    const isBack = editor.store.getState().session.cameFrom === undefined && fromOutline.current
    const line = studio.current?.querySelector<HTMLElement>('[role=treeitem][aria-selected=true]')
    const picture = studio.current?.querySelector<HTMLElement>('.window')
    if (isBack && line) line.focus()
    else if (isLost) picture?.focus()
  }, [editor, studio, fromOutline, diagramId])
}
