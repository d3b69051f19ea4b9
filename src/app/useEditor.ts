import { useStore } from 'zustand'
import type { Editor, EditorState } from '#editor'

/** A part of the editing session; the component draws again when it changes. */
export function useEditor<T>(editor: Editor, choose: (state: EditorState) => T): T {
  return useStore(editor.store, choose)
}
