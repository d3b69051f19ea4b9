import { type DiagramNote, done, limits, type Name, type Project, type Result, refused } from '#core'
import { changeEntry, checked, withField } from './change.ts'
import { nameProblem, newIdProblem } from './checks.ts'

/** Where a note stands, as in the project file. */
export type NotePlace = Pick<DiagramNote, 'id' | 'at' | 'offset'>

/** The analyst's words on a diagram. */
export type NoteCommand =
  | { readonly type: 'add-note'; readonly diagramId: string; readonly note: DiagramNote }
  | { readonly type: 'set-note-text'; readonly diagramId: string; readonly noteId: string; readonly text: Name }
  | { readonly type: 'set-note-arrow'; readonly diagramId: string; readonly noteId: string; readonly arrow: boolean }
  | { readonly type: 'move-notes'; readonly diagramId: string; readonly places: readonly NotePlace[] }
  | { readonly type: 'remove-notes'; readonly diagramId: string; readonly noteIds: readonly string[] }

type Of<T extends NoteCommand['type']> = Extract<NoteCommand, { type: T }>

/** Adds a note to a diagram. Refused: an id that is taken, a text that is empty or too long, places that are no numbers, one note too many. */
export function addNote(project: Project, { diagramId, note }: Of<'add-note'>): Result<Project> {
  return changeEntry(project, 'diagrams', diagramId, (diagram) => {
    const notes = diagram.notes ?? []
    if (notes.length >= limits.notes)
      return refused({ code: 'too-many-notes', severity: 'error', values: { limit: limits.notes } })
    const problem = newIdProblem(note.id, notes) ?? nameProblem(note.text)
    if (problem) return refused(problem)
    return done({ ...diagram, notes: [...notes, onScale(note)] })
  })
}

/** Writes a note anew. */
export function setNoteText(project: Project, { diagramId, noteId, text }: Of<'set-note-text'>): Result<Project> {
  return checked([nameProblem(text)], () =>
    changeNotes(project, diagramId, [noteId], (note) => withField(note, 'text', text)),
  )
}

/** Draws a line from a note to what it is about, or none. */
export function setNoteArrow(project: Project, { diagramId, noteId, arrow }: Of<'set-note-arrow'>): Result<Project> {
  return changeNotes(project, diagramId, [noteId], (note) => withField(note, 'arrow', arrow || undefined))
}

/** Moves notes, all of them or, where one is not there, none. */
export function moveNotes(project: Project, { diagramId, places }: Of<'move-notes'>): Result<Project> {
  const byId = new Map(places.map((place) => [place.id, onScale(place)]))
  return changeNotes(project, diagramId, [...byId.keys()], (note) => {
    const { at, offset } = byId.get(note.id) ?? note
    return withField(withField(note, 'at', at), 'offset', offset)
  })
}

/** Takes notes off a diagram, all of them or, where one is not there, none. */
export function removeNotes(project: Project, { diagramId, noteIds }: Of<'remove-notes'>): Result<Project> {
  return changeNotes(project, diagramId, noteIds, () => undefined)
}

function changeNotes(
  project: Project,
  diagramId: string,
  noteIds: readonly string[],
  change: (note: DiagramNote) => DiagramNote | undefined,
): Result<Project> {
  return changeEntry(project, 'diagrams', diagramId, (diagram) => {
    const notes = diagram.notes ?? []
    const wanted = new Set(noteIds)
    const missing = noteIds.find((id) => !notes.some((note) => note.id === id))
    if (missing !== undefined) return refused({ code: 'no-such-note', severity: 'error', value: missing })
    const after = notes.flatMap((note) => (wanted.has(note.id) ? (change(note) ?? []) : note))
    const isSame = after.length === notes.length && after.every((note, i) => note === notes[i])
    return done(isSame ? diagram : withField(diagram, 'notes', after.length > 0 ? after : undefined))
  })
}

/** The reader refuses places further off than 100 pages, and what is no number: such a place is the nearest that it takes. */
function onScale<T extends Pick<DiagramNote, 'at' | 'offset'>>(place: T): T {
  const kept = (n: number) => (Number.isFinite(n) ? Math.max(-100, Math.min(100, n)) : 0)
  const pair = ([x, y]: readonly [number, number]): [number, number] => [kept(x), kept(y)]
  return { ...place, at: pair(place.at), ...(place.offset && { offset: pair(place.offset) }) }
}
