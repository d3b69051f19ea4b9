import { useCallback, useEffect, useRef, useState } from 'react'
import type { OutlineEntry } from '#core'
import type { Editor } from '#editor'
import { pathTo } from '../outline/visible.ts'

/** What the sheet at the side is open for: a cluster that is edited, or one that is being made of industries. */
export type Edited = { readonly clusterId: string } | { readonly memberIds: readonly string[] }

export interface ClusterSheetControls {
  readonly edited: Edited | undefined
  /** The cluster that is edited, if one is. */
  readonly clusterId: string | undefined
  readonly edit: (clusterId: string) => void
  /** Asks for the name of a new cluster of these industries. */
  readonly make: (industryIds: readonly string[]) => void
  /** The same of the industries that are selected. */
  readonly makeOfSelected: () => void
  readonly close: () => void
}

/** Opens and closes the cluster editor; who closes it is back where it was opened. */
export function useClusterSheet(editor: Editor, outline: readonly OutlineEntry[]): ClusterSheetControls {
  const [edited, setEdited] = useState<Edited>()
  const toSelect = useRef<string>(undefined)
  const opener = useRef<Element | null>(null)
  const open = useCallback((next: Edited) => {
    if (!document.activeElement?.closest('.cluster-sheet')) opener.current = document.activeElement
    setEdited(next)
  }, [])
  const edit = useCallback(
    (clusterId: string) => {
      toSelect.current = clusterId
      open({ clusterId })
    },
    [open],
  )
  // After the outline has it: a cluster that was just made is not in there before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: also when another cluster is edited
  useEffect(() => {
    if (toSelect.current === undefined) return
    const line = pathTo(outline, ({ entityId }) => entityId === `cluster:${toSelect.current}`).at(-1)
    toSelect.current = undefined
    if (line) editor.look({ selection: [line.key] })
  }, [editor, outline, edited])
  const make = useCallback((memberIds: readonly string[]) => open({ memberIds }), [open])
  const makeOfSelected = useCallback(() => {
    const { selection } = editor.store.getState().session
    const entities = selection.map((key) => pathTo(outline, (entry) => entry.key === key).at(-1)?.entityId)
    const industries = entities
      .filter((id) => id?.startsWith('industry:'))
      .map((id) => id?.slice('industry:'.length) ?? '')
    make([...new Set(industries)])
  }, [editor, outline, make])
  const close = useCallback(() => {
    setEdited(undefined)
    const before = opener.current
    const place = before instanceof HTMLElement && before.isConnected ? before : document.querySelector('.window')
    if (place instanceof HTMLElement) place.focus()
  }, [])
  const clusterId = edited && 'clusterId' in edited ? edited.clusterId : undefined
  return { edited, clusterId, edit, make, makeOfSelected, close }
}
