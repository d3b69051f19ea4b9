import { done, type Problem, type Project, type Result, refused } from '#core'
import { copyOf } from './copyOf.ts'
import { type DatasetHashes, newHand, saveOf } from './hand.ts'
import { type Loaded, loadStored } from './loadStored.ts'
import { type Ports, storageProblem } from './ports.ts'
import { putApart } from './quarantine.ts'
import { findHead, readSlot } from './records.ts'
import { saveInto } from './saveInto.ts'

export interface Opened extends Loaded {
  /** What the user should know of how it was found. */
  readonly notices: readonly Problem[]
}

/**
 * Loads a project. The one that is going to write also puts damaged records apart, and stores what another session left
 * behind as a project of its own: only now, that the loading has succeeded.
 */
export async function openStored(
  projectId: string,
  isWriter: boolean,
  { ports, hashes }: { ports: Ports; hashes: DatasetHashes },
): Promise<Result<Opened>> {
  const { store, journal, codec, clock } = ports
  try {
    const result = await loadStored(projectId, ports, isWriter)
    if (!result.ok) return result
    const loaded = result.value
    const notices = noticesOf(loaded)
    if (!isWriter) return done({ ...loaded, notices }, result.problems)
    if (loaded.damaged.length > 0)
      await store.transact('write', (transaction) => putApart(transaction, loaded.damaged, codec))
    for (const left of loaded.left) await keepLeft(left)
    if (loaded.left.length > 0) notices.push({ code: 'work-found', severity: 'warning' })
    // All that the journal holds is in the store by now, unless the project itself comes from it.
    if (loaded.from !== 'journal') for (const key of loaded.journalKeys) journal.remove(key)
    return done({ ...loaded, notices }, result.problems)
  } catch (error) {
    return refused(storageProblem(error))
  }

  async function keepLeft(left: Project): Promise<void> {
    const copy = copyOf(left, ports.fresh(), true)
    const hashed = await hashes.of(copy.dataset, codec)
    const save = saveOf(newHand(copy, ports.fresh()), copy, hashed, { now: clock.now(), codec })
    await store.transact('write', (transaction) => saveInto(transaction, save, codec))
  }
}

function noticesOf({ damaged, isLatest }: Loaded): Problem[] {
  if (damaged.length === 0) return []
  return [{ code: isLatest ? 'stored-mended' : 'stored-recovered', severity: 'warning' }]
}

/** Whether just this project is stored under its id, another one, or none. */
export async function storedAs(
  project: Project,
  { store, codec }: Ports,
  hashes: DatasetHashes,
): Promise<'same' | 'other' | 'not'> {
  try {
    const { hash } = await hashes.of(project.dataset, codec)
    const slot = await store.transact('read', async (transaction) => {
      const head = await findHead(transaction, project.id, codec)
      return head && (await readSlot(transaction, 'slots', [project.id, head.slot], codec))
    })
    if (!slot) return 'not'
    return codec.checksum(slot.document) === codec.checksum(codec.writeDocument(project, hash)) ? 'same' : 'other'
  } catch {
    // The save that follows finds out again, and says so.
    return 'not'
  }
}
