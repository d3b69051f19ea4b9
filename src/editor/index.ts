// The door #editor: one editing session, without React and without a page.
export { applyCommand, type Command, type OptionValue } from './command.ts'
export { createEditor, type Editor, type EditorState, type Session } from './editor.ts'
