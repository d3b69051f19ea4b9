import type { Project, Result } from '#core'
import { type ActorCommand, createActor, deleteActor, setActorKind, setClusterActor } from './commands/actors.ts'
import {
  type ClusterCommand,
  createCluster,
  deleteCluster,
  removePhase,
  setClusterCompetences,
  setClusterMembers,
  setPhase,
} from './commands/clusters.ts'
import {
  createDiagram,
  type DiagramCommand,
  deleteDiagram,
  duplicateDiagram,
  moveDiagram,
  renameDiagram,
  setDiagramOption,
  setDiagramText,
} from './commands/diagrams.ts'
import { addNote, moveNotes, type NoteCommand, removeNotes, setNoteArrow, setNoteText } from './commands/notes.ts'
import { renameEntity, setClusterText, setColour, setProjectText, type TextCommand } from './commands/texts.ts'
import { removeVerdict, setVerdict, type VerdictCommand } from './commands/verdicts.ts'
import { groupThings, renameGroup, setHidden, ungroup, type ViewCommand } from './commands/views.ts'

export type { OptionValue } from './commands/diagrams.ts'

/** What the user does to a project, as JSON in their words. */
export type Command =
  | TextCommand
  | DiagramCommand
  | ViewCommand
  | NoteCommand
  | ClusterCommand
  | ActorCommand
  | VerdictCommand

export type CommandType = Command['type']

type Appliers = {
  readonly [T in CommandType]: (project: Project, command: Extract<Command, { type: T }>) => Result<Project>
}

/** One line a command. */
const appliers: Appliers = {
  'set-project-text': setProjectText,
  'rename-entity': renameEntity,
  'set-colour': setColour,
  'create-diagram': createDiagram,
  'duplicate-diagram': duplicateDiagram,
  'rename-diagram': renameDiagram,
  'delete-diagram': deleteDiagram,
  'move-diagram': moveDiagram,
  'set-diagram-title': (project, { diagramId, title }) => setDiagramText(project, diagramId, 'title', title),
  'set-diagram-subtitle': (project, { diagramId, subtitle }) =>
    setDiagramText(project, diagramId, 'subtitle', subtitle),
  'set-diagram-option': setDiagramOption,
  'set-hidden': setHidden,
  group: groupThings,
  'rename-group': renameGroup,
  ungroup,
  'add-note': addNote,
  'set-note-text': setNoteText,
  'set-note-arrow': setNoteArrow,
  'move-notes': moveNotes,
  'remove-notes': removeNotes,
  'create-cluster': createCluster,
  'delete-cluster': deleteCluster,
  'set-cluster-members': setClusterMembers,
  'set-cluster-competences': setClusterCompetences,
  'set-cluster-text': setClusterText,
  'set-phase': setPhase,
  'remove-phase': removePhase,
  'create-actor': createActor,
  'set-actor-kind': setActorKind,
  'delete-actor': deleteActor,
  'set-cluster-actor': setClusterActor,
  'set-verdict': setVerdict,
  'remove-verdict': removeVerdict,
}

/** Every type of command there is. */
export const commandTypes = Object.keys(appliers) as readonly CommandType[]

/**
 * Applies a command: the changed project, the same object where nothing changes, or the problem that keeps it from
 * being applied. Pure.
 */
export function applyCommand(project: Project, command: Command): Result<Project> {
  return (appliers[command.type] as (project: Project, command: Command) => Result<Project>)(project, command)
}
