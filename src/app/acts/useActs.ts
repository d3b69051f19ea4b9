import { type RefObject, useMemo } from 'react'
import { type Editor, industriesOf, openFlower } from '#editor'
import type { CanvasControls } from '../canvas/Canvas.tsx'
import { clusterIn } from '../clusters/useFlowers.ts'
import type { Notes } from '../notes/useNotes.ts'
import { pathTo } from '../outline/visible.ts'
import { useEditor } from '../useEditor.ts'
import type { Selection } from '../useSelection.ts'
import type { Acts } from './acts.ts'

/** Acts on the whole studio, from wherever they are asked for. */
export interface StudioActs {
  readonly projects: () => void
  readonly open: () => void
  readonly examples: () => void
  readonly save: () => void
  readonly exportImage: () => void
  readonly shortcuts: () => void
  readonly palette: () => void
  readonly find: () => void
  readonly language: () => void
}

/** All that can be done now: with the studio, with the picture, and with what is selected. */
export function useActs(
  editor: Editor,
  studio: StudioActs,
  canvas: RefObject<CanvasControls | null>,
  selection: Selection,
  rename: () => void,
  makeCluster: (industryIds: readonly string[]) => void,
  notes: Notes,
): Acts {
  const canUndo = useEditor(editor, ({ history }) => history.past.length > 0)
  const canRedo = useEditor(editor, ({ history }) => history.future.length > 0)
  const { placed, entries, entityIds, keys, outline, touch, select } = selection
  const whole: Acts = useMemo(
    () => ({
      ...studio,
      export: studio.exportImage,
      undo: canUndo ? editor.undo : undefined,
      redo: canRedo ? editor.redo : undefined,
      fit: () => canvas.current?.showAll(),
      actualSize: () => canvas.current?.showActualSize(),
      zoomIn: () => canvas.current?.zoom(1.25),
      zoomOut: () => canvas.current?.zoom(0.8),
    }),
    [studio, editor, canUndo, canRedo, canvas],
  )
  const ofSelected: Acts = useMemo(() => {
    const things = placed.map(({ thing }) => thing)
    const industryIds = industriesOf(things)
    const cluster = clusterIn(entries.at(-1)?.entityId)
    const only = things.length === 1
    const beside = entries.length > 0 ? siblingKeys(outline, entries.at(-1)?.key) : []
    const when = (can: boolean, act: () => void) => (can ? act : undefined)
    return {
      fitSelection: when(entityIds.length > 0, () => canvas.current?.showThings(entityIds)),
      rename: when(only || (entries.length === 1 && entries[0].role === 'note'), rename),
      hide: when(placed.length > 0, () => touch.hide(placed)),
      // Of one, or of things that do not go together, it says why not.
      group: when(placed.length > 0, () => touch.group(placed)),
      ungroup: when(
        things.some(({ group }) => group),
        () => touch.ungroup(placed),
      ),
      makeCluster: when(industryIds.length > 0, () => makeCluster(industryIds)),
      openFlower: cluster === undefined ? undefined : () => openFlower(editor, cluster),
      selectBeside: when(beside.length > 1, () => select(beside)),
      selectNone: when(keys.length > 0, () => select([])),
    }
  }, [editor, canvas, placed, entries, entityIds, keys, outline, touch, select, rename, makeCluster])
  return useMemo(() => ({ ...whole, ...ofSelected, ...noteActs(notes) }), [whole, ofSelected, notes])
}

function noteActs({ chosen, begin, remove, arrange }: Notes): Acts {
  const of = (least: number, act: () => void) => (chosen.length >= least ? act : undefined)
  return {
    addNote: () => begin(),
    removeNotes: of(1, remove),
    alignLeft: of(2, () => arrange('alignLeft')),
    alignTop: of(2, () => arrange('alignTop')),
    spreadAcross: of(3, () => arrange('spreadAcross')),
    spreadDown: of(3, () => arrange('spreadDown')),
  }
}

/** The keys of all lines under the same branch as a line, itself among them. */
function siblingKeys(outline: Selection['outline'], key: string | undefined): string[] {
  const above = pathTo(outline, (entry) => entry.key === key).at(-2)
  return (above?.children ?? outline).map((entry) => entry.key)
}
