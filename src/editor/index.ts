// The door #editor: one editing session, without React and without a page.
export { applyCommand, type Command, type CommandType, commandTypes, type OptionValue } from './command.ts'
export type { NotePlace } from './commands/notes.ts'
export { createEditor, type Editor, type EditorState, type Session } from './editor.ts'
export { flowerOf, goBack, openFlower } from './flowers.ts'
export { freshId, slugOf } from './freshId.ts'
export { createHistory, type History, historyLimits, record, redo, type Step, undo } from './history.ts'
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
export { type Notice, noticeOf } from './notice.ts'
export { proposeCopyName, proposeDiagramName, proposeGroupName } from './proposeName.ts'
export { canHide, type HiddenThing, hiddenThings, type Thing, thingOf } from './things.ts'
export {
  colourCommands,
  coloured,
  groupCommand,
  groupKind,
  hideThings,
  industriesOf,
  type Placed,
  renameThing,
  showThings,
  ungroupCommands,
} from './touchThings.ts'
