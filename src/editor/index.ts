// The door #editor: one editing session, without React and without a page.
export { applyCommand, type Command, type CommandType, commandTypes, type OptionValue } from './command.ts'
export { createEditor, type Editor, type EditorState, type Session } from './editor.ts'
export { flowerOf, goBack, openFlower } from './flowers.ts'
export { freshId, slugOf } from './freshId.ts'
export { createHistory, type History, historyLimits, record, redo, type Step, undo } from './history.ts'
