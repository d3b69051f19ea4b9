// The door #editor: one editing session, without React and without a page.
export { applyCommand, type Command, type OptionValue } from './command.ts'
export { createEditor, type Editor, type EditorState, type Session } from './editor.ts'
export { type KeptEditor, keepEditor } from './keeping/keepEditor.ts'
export { Keeper } from './keeping/keeper.ts'
export type { KeepingState } from './keeping/keepingState.ts'
export {
  type Clock,
  type Codec,
  type Journal,
  type LockHold,
  type Locks,
  type Ports,
  type RecordKey,
  type RecordStore,
  type RecordTransaction,
  type StoreName,
  storageProblem,
  storeNames,
} from './keeping/ports.ts'
export { type DamagedRecord, damagedText } from './keeping/quarantine.ts'
export type { SnapshotEntry } from './keeping/records.ts'
export {
  deleteProject,
  type KeptProject,
  keptProjects,
  rawRecords,
  readSnapshot,
  snapshotsOf,
} from './keeping/shelf.ts'
