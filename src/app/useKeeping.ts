import { useStore } from 'zustand'
import type { KeepingState } from '#editor'
import { keeper } from './browser/storage/keeper.ts'

/** A part of what is true of the keeping of the open project; the component draws again when it changes. */
export function useKeeping<T>(choose: (state: KeepingState) => T): T {
  return useStore(keeper.state, choose)
}
