import { type Words, words } from './say.ts'

/**
 * The signs of each phase as a checklist, from "Att fånga en hal tvål" (2009): probing L775-779, start L781-788, growth
 * L790-798, maturity L800-804. Ids stand in files.
 */
export const signWords = {
  'idea-investigated': words('The idea is being investigated by some actor', 'Idén utreds av någon aktör'),
  'study-made': words('It rests on a study or an analysis', 'Den bygger på en utredning eller analys'),
  'idea-anchored': words(
    'The idea is anchored with actors who could be the critical mass',
    'Idén är förankrad hos aktörer som kan bli den kritiska massan',
  ),
  'vision-begun': words('Work on a common vision has begun', 'Arbetet med en gemensam vision har börjat'),
  'words-to-action': words('It goes from words to action', 'Man går från ord till handling'),
  'new-actors': words('New actors join', 'Nya aktörer tillkommer'),
  'vision-to-brand': words(
    'The cluster is being built, from vision to trademark',
    'Klustret byggs upp, från vision till varumärke',
  ),
  'funding-secured': words('Long-term funding is being secured', 'Långsiktig finansiering säkras'),
  'organisation-strengthened': words('The organisation is being strengthened', 'Organiseringen stärks'),
  'firmer-form': words('The cluster takes firmer form', 'Klustret tar fastare form'),
  'well-established': words(
    'It is well established in its industry and as a trademark',
    'Det är väl etablerat i sin bransch och som varumärke',
  ),
  'renewal-work': words(
    'There is renewal work, so that it does not stagnate',
    'Det finns ett förnyelsearbete, så att det inte stagnerar',
  ),
} as const satisfies Readonly<Record<string, Words>>

export type SignId = keyof typeof signWords

const signs: Readonly<Record<string, readonly SignId[]>> = {
  probing: ['idea-investigated', 'study-made'],
  start: ['idea-anchored', 'vision-begun', 'words-to-action', 'new-actors'],
  growth: ['vision-to-brand', 'funding-secured', 'organisation-strengthened'],
  maturity: ['firmer-form', 'well-established', 'renewal-work'],
}

/** The signs of a phase; none where the book gives none. */
export function signsOf(phase: string): readonly SignId[] {
  return Object.hasOwn(signs, phase) ? signs[phase] : []
}
