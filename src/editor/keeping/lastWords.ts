import type { DatasetHashes, Hand } from './hand.ts'
import { writeJournal } from './journalEntry.ts'
import type { Ports } from './ports.ts'

/** Writes the project in hand as a page's last words; false where it could not. `isSaving`: a save is under way. */
export function writeLastWords(
  { project, base, datasetHash, writer }: Hand,
  { hashes, isSaving }: { hashes: DatasetHashes; isSaving: boolean },
  ports: Ports,
): boolean {
  // The save that is under way may still come to its end: what is written here is newer.
  const counter = base + (isSaving ? 2 : 1)
  const isStored = base > 0 && hashes.known(project.dataset)?.hash === datasetHash
  const facts = { base, counter, writer, at: ports.clock.now(), datasetHash: isStored ? datasetHash : undefined }
  return writeJournal(ports, project, facts)
}
