import { done, type Name, type Project, type Result, refused } from '#core'
import { dropDatasets } from './dropDatasets.ts'
import { keysOf, parseJournal, projectOfKey } from './journalEntry.ts'
import { lockName, type Ports, type StoreName, storageProblem } from './ports.ts'
import { type DamagedRecord, readApart } from './quarantine.ts'
import { datasetsOf, findHead, readSlot, type SnapshotEntry } from './records.ts'
import { datasetCopies } from './saveInto.ts'

/** A project that is kept in this browser. */
export interface KeptProject {
  readonly projectId: string
  /** Undefined where nothing of it can be read. */
  readonly title?: Name
  readonly savedAt: number
  /** SVG text of its first diagram, where one was drawn. */
  readonly thumbnail?: string
  /** Only the last words of a page that was left hold it so far. */
  readonly isUnsaved: boolean
}

/** All projects that are kept, the one saved last first. Rejects where the store fails. */
export async function keptProjects({ store, codec, journal }: Ports): Promise<readonly KeptProject[]> {
  const stored = await store.transact('read', async (transaction) => {
    const keys = [...(await transaction.keys('heads', [])), ...(await transaction.keys('slots', []))]
    const found: KeptProject[] = []
    for (const projectId of new Set(keys.map(([id]) => String(id)))) {
      const head = await findHead(transaction, projectId, codec)
      const thumbnail = await transaction.get('thumbnails', [projectId])
      found.push({
        projectId,
        title: head?.title,
        savedAt: head?.savedAt ?? 0,
        ...(typeof thumbnail === 'string' && { thumbnail }),
        isUnsaved: false,
      })
    }
    return found
  })
  const ids = new Set(stored.map(({ projectId }) => projectId))
  const left = journal.keys().filter((key) => !ids.has(projectOfKey(key)))
  const unsaved = left.map((key): KeptProject => {
    const entry = parseJournal(journal.read(key) ?? '', codec)
    return { projectId: projectOfKey(key), title: entry?.title, savedAt: entry?.at ?? 0, isUnsaved: true }
  })
  return [...stored, ...unsaved].sort((a, b) => b.savedAt - a.savedAt)
}

/** Deletes all that is kept of a project. `isOwn`: it is open in this page, which holds its lock. */
export async function deleteProject(projectId: string, isOwn: boolean, ports: Ports): Promise<Result<undefined>> {
  const { store, journal, locks, codec } = ports
  const hold = isOwn ? undefined : await locks.acquire(lockName(projectId), false)
  if (!isOwn && !hold) return refused({ code: 'project-open-elsewhere', severity: 'error', value: projectId })
  try {
    await store.transact('write', async (transaction) => {
      const head = await findHead(transaction, projectId, codec)
      for (const name of ['heads', 'slots', 'snapshots', 'quarantine', 'thumbnails'] as const)
        for (const key of await transaction.keys(name, [projectId])) await transaction.remove(name, key)
      if (head) await dropDatasets(transaction, [...datasetsOf(head)], codec)
    })
    for (const key of keysOf(journal, projectId)) journal.remove(key)
    return done(undefined)
  } catch (error) {
    return refused(storageProblem(error))
  } finally {
    hold?.release()
  }
}

/** The snapshots of a project, the latest first. */
export async function snapshotsOf(
  projectId: string,
  { store, codec }: Ports,
): Promise<Result<readonly SnapshotEntry[]>> {
  try {
    const head = await store.transact('read', (transaction) => findHead(transaction, projectId, codec))
    return done([...(head?.snapshots ?? [])].reverse())
  } catch (error) {
    return refused(storageProblem(error))
  }
}

/** Reads a snapshot as the project that it was. */
export async function readSnapshot(projectId: string, counter: number, ports: Ports): Promise<Result<Project>> {
  const { store, codec } = ports
  try {
    const { slot, datasets } = await store.transact('read', async (transaction) => {
      const slot = await readSlot(transaction, 'snapshots', [projectId, counter], codec)
      const datasets: unknown[] = []
      for (const copy of datasetCopies)
        if (slot) datasets.push(await transaction.get('datasets', [slot.datasetHash, copy]))
      return { slot, datasets }
    })
    if (!slot) return refused({ code: 'stored-damaged', severity: 'error', file: projectId, path: String(counter) })
    let result: Result<Project> = refused()
    for (const dataset of datasets) {
      result = await codec.readStored({ name: projectId, document: slot.document, dataset })
      if (result.ok) break
    }
    return result
  } catch (error) {
    return refused(storageProblem(error))
  }
}

const everything: readonly StoreName[] = ['heads', 'slots', 'snapshots']

/** Every record of a project as it stands, with what was put apart: for one that can no longer be opened. */
export async function rawRecords(projectId: string, { store, journal }: Ports): Promise<readonly DamagedRecord[]> {
  const found = await store.transact('read', async (transaction) => {
    const records: DamagedRecord[] = [...(await readApart(transaction, projectId))]
    for (const from of everything)
      for (const key of await transaction.keys(from, [projectId]))
        records.push({ projectId, from, raw: await transaction.get(from, key) })
    return records
  })
  const last = keysOf(journal, projectId).map((key) => ({
    projectId,
    from: 'journal' as const,
    raw: journal.read(key),
  }))
  return [...found, ...last]
}
