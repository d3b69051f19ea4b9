import { type Words, words } from './say.ts'

/** What each step of the history is called, by the type of its command. */
export const stepWords = {
  'set-project-text': words('change of the texts', 'ändrade texter'),
  'rename-entity': words('new name', 'nytt namn'),
  'set-colour': words('new colour', 'ny färg'),
  'create-diagram': words('new diagram', 'nytt diagram'),
  'duplicate-diagram': words('copied diagram', 'kopierat diagram'),
  'rename-diagram': words('new name of the diagram', 'nytt namn på diagrammet'),
  'delete-diagram': words('deleted diagram', 'borttaget diagram'),
  'move-diagram': words('moved diagram', 'flyttat diagram'),
  'set-diagram-title': words('new title', 'ny rubrik'),
  'set-diagram-subtitle': words('new subtitle', 'ny underrubrik'),
  'set-diagram-option': words('changed option', 'ändrat val'),
  'set-hidden': words('hide or show', 'dölj eller visa'),
  group: words('group', 'gruppera'),
  'rename-group': words('new name of the group', 'nytt namn på gruppen'),
  ungroup: words('ungroup', 'dela upp grupp'),
  'add-note': words('new note', 'ny anteckning'),
  'set-note-text': words('change of the note', 'ändrad anteckning'),
  'set-note-arrow': words('arrow of the note', 'anteckningens pil'),
  'move-notes': words('moved note', 'flyttad anteckning'),
  'remove-notes': words('deleted note', 'borttagen anteckning'),
  'create-cluster': words('new cluster', 'nytt kluster'),
  'delete-cluster': words('deleted cluster', 'borttaget kluster'),
  'set-cluster-members': words('change of members', 'ändrade medlemmar'),
  'set-cluster-competences': words('change of competences', 'ändrade kompetenser'),
  'set-cluster-text': words('change of the note', 'ändrad anteckning'),
  'set-phase': words('change of phase', 'ändrad fas'),
  'remove-phase': words('removed phase', 'borttagen fas'),
  'create-actor': words('new actor', 'ny aktör'),
  'set-actor-kind': words('change of actor', 'ändrad aktör'),
  'delete-actor': words('deleted actor', 'borttagen aktör'),
  'set-cluster-actor': words('change of role', 'ändrad roll'),
  'set-verdict': words('assessment', 'bedömning'),
  'restore-version': words('earlier version', 'tidigare version'),
  'remove-verdict': words('removed assessment', 'borttagen bedömning'),
} as const satisfies Readonly<Record<string, Words>>

export type StepName = keyof typeof stepWords

/** What a step is called; undefined for a step that has no words. */
export function stepName(type: string): Words | undefined {
  return Object.hasOwn(stepWords, type) ? stepWords[type as StepName] : undefined
}
