import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Problem } from '#core'
import type { DamagedRecord } from './quarantine.ts'

/** What is true of the keeping of the project that is open. */
export interface KeepingState {
  readonly projectId: string
  /** `unstored`: nothing is kept until the first edit. `reader`: another page is the one that writes. */
  readonly access: 'unstored' | 'writer' | 'reader'
  readonly phase: 'saved' | 'waiting' | 'saving' | 'failing'
  /** When the store last said that a save was complete, in milliseconds. */
  readonly savedAt?: number
  /** Why saving fails; stays until a save is complete again. */
  readonly failure?: Problem
  /** What the user should know of what happened; stays until it is taken away. */
  readonly notices: readonly Problem[]
  readonly damaged: readonly DamagedRecord[]
}

export type KeepingStore = StoreApi<KeepingState>

export const nothingKept: KeepingState = {
  projectId: '',
  access: 'unstored',
  phase: 'saved',
  notices: [],
  damaged: [],
}

/** The state before a project is open, to be watched. */
export function createKeepingStore(): KeepingStore {
  return createStore<KeepingState>(() => nothingKept)
}

/** Notices with one more; what is told already is not told twice. */
export function withNotice(notices: readonly Problem[], code: Problem['code']): readonly Problem[] {
  return notices.some((one) => one.code === code) ? notices : [...notices, { code, severity: 'warning' }]
}
