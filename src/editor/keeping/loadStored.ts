import { done, type Problem, type Project, type Result, refused } from '#core'
import { type JournalEntry, keysOf, parseJournal, readJournal } from './journalEntry.ts'
import type { Ports, RecordTransaction } from './ports.ts'
import type { DamagedRecord } from './quarantine.ts'
import { findHead, intactSlot, type Slot, type SlotRecord } from './records.ts'
import { datasetCopies } from './saveInto.ts'

/** A project as it was found in the store. */
export interface Loaded {
  readonly project: Project
  readonly from: 'slots' | 'journal' | 'snapshots'
  /** The counter of the store. */
  readonly base: number
  readonly goodSlot: Slot | undefined
  readonly savedAt: number
  /** Hash of its dataset, where that is stored. */
  readonly datasetHash: string | undefined
  readonly damaged: readonly DamagedRecord[]
  readonly rewriteDataset: boolean
  /** Nothing newer is known of that could not be read. */
  readonly isLatest: boolean
  /** States that other sessions left unsaved, beside what is stored: to be kept as projects of their own. */
  readonly left: readonly Project[]
  /** Keys of the journal that are read: to be removed as soon as what they hold is stored. */
  readonly journalKeys: readonly string[]
}

interface Found {
  readonly counter: number
  readonly candidates: readonly Candidate[]
  readonly damaged: DamagedRecord[]
  /** What journals hold beside that. */
  readonly beside: readonly JournalEntry[]
}

type Candidate =
  | { readonly from: 'slots' | 'snapshots'; readonly record: SlotRecord; readonly slot?: Slot }
  | { readonly from: 'journal'; readonly entry: JournalEntry }

/**
 * Loads a project: the newest of its journal and its slots that is whole, else the latest snapshot that is. What is
 * damaged is given back as it was found. Writes nothing. Refuses where nothing is kept of the project, where nothing of
 * it can be read, and where a newer version wrote it. Rejects where the store fails.
 */
export async function loadStored(projectId: string, ports: Ports, withJournal: boolean): Promise<Result<Loaded>> {
  const journalKeys = withJournal ? keysOf(ports.journal, projectId) : []
  const found = await ports.store.transact('read', (transaction) => gather(transaction, projectId, journalKeys, ports))
  const problems: Problem[] = []
  let rewriteDataset = false
  for (const candidate of found.candidates) {
    const read = await readCandidate(candidate, ports)
    found.damaged.push(...read.damaged)
    if (read.damaged.some(({ from }) => from === 'datasets')) rewriteDataset = true
    if (read.result.ok) {
      const project = read.result.value
      const facts = { goodSlot: goodSlotOf(candidate, found), rewriteDataset }
      const left = await leftOver(found, ports)
      const isLatest = candidate.from === 'journal' || candidate.record.counter === found.counter
      const { damaged, counter: base } = found
      return done({ ...loadedFrom(candidate, project), ...facts, base, damaged, isLatest, left, journalKeys })
    }
    problems.push(...read.result.problems)
    if (!isDamage(read.result.problems)) return refused(...read.result.problems)
    found.damaged.push(rawOf(candidate, projectId))
  }
  if (found.damaged.length === 0) return refused({ code: 'stored-gone', severity: 'error', value: projectId })
  return refused({ code: 'stored-lost', severity: 'error', value: projectId }, ...problems)
}

function loadedFrom(candidate: Candidate, project: Project) {
  if (candidate.from === 'journal') {
    const { at, datasetHash } = candidate.entry
    return { project, from: candidate.from, savedAt: at, datasetHash }
  }
  const { savedAt, datasetHash } = candidate.record
  return { project, from: candidate.from, savedAt, datasetHash }
}

/** A newer version of Pomona, or a worker that died, does not make a record a damaged one. */
function isDamage(problems: readonly Problem[]): boolean {
  return !problems.some(({ code }) => code === 'version-newer' || code === 'worker-died' || code === 'cancelled')
}

async function gather(
  transaction: RecordTransaction,
  projectId: string,
  journalKeys: readonly string[],
  { codec, journal }: Ports,
): Promise<Found> {
  const damaged: DamagedRecord[] = []
  const head = await findHead(transaction, projectId, codec)
  const rawHead = await transaction.get('heads', [projectId])
  if (rawHead !== undefined && Reflect.get(Object(rawHead), 'checksum') !== head?.checksum)
    damaged.push({ projectId, from: 'heads', raw: rawHead })
  const intact: { from: 'slots' | 'snapshots'; record: SlotRecord; slot?: Slot }[] = []
  for (const store of ['slots', 'snapshots'] as const)
    for (const key of await transaction.keys(store, [projectId])) {
      const raw = await transaction.get(store, key)
      const record = intactSlot(raw, codec)
      if (record) intact.push({ from: store, record, ...(store === 'slots' && { slot: key[1] as Slot }) })
      else damaged.push({ projectId, from: store, raw })
    }
  const entries: JournalEntry[] = []
  for (const key of journalKeys) {
    const raw = journal.read(key) ?? ''
    const entry = parseJournal(raw, codec)
    if (entry) entries.push(entry)
    else damaged.push({ projectId, from: 'journal', raw })
  }
  const counter = Math.max(head?.counter ?? 0, ...intact.map(({ record }) => record.counter))
  // What a page left follows what is stored, if that is what the page last knew of, or saved itself.
  const isNext = ({ base, writer, counter: own }: JournalEntry) =>
    base === counter || (writer === head?.writer && own > counter)
  const isContained = ({ writer, counter: own }: JournalEntry) => writer === head?.writer && own <= counter
  const [next, ...further] = entries.filter(isNext).sort((a, b) => b.counter - a.counter)
  const beside = [...further, ...entries.filter((entry) => !isNext(entry) && !isContained(entry))]
  const rank = { slots: 0, snapshots: 1 }
  intact.sort((a, b) => rank[a.from] - rank[b.from] || b.record.counter - a.record.counter)
  const candidates = next ? [{ from: 'journal' as const, entry: next }, ...intact] : intact
  return { counter, candidates, damaged, beside }
}

/** The slot that must not be written over next: the one the project came from, or the newest that is intact. */
function goodSlotOf(candidate: Candidate, { candidates }: Found): Slot | undefined {
  if (candidate.from === 'slots') return candidate.slot
  for (const other of candidates) if (other.from === 'slots') return other.slot
  return undefined
}

/** The states in journals that are stored nowhere: work of other sessions, which must not vanish. */
async function leftOver({ beside, candidates }: Found, ports: Ports): Promise<readonly Project[]> {
  const marks = new Set(
    candidates.flatMap((one) => (one.from === 'journal' ? [] : [ports.codec.checksum(one.record.document)])),
  )
  const left: Project[] = []
  for (const entry of beside) {
    if (marks.has(ports.codec.checksum(new TextEncoder().encode(entry.text)))) continue
    const { result } = await readCandidate({ from: 'journal', entry }, ports)
    if (result.ok) left.push(result.value)
  }
  return left
}

async function readCandidate(
  candidate: Candidate,
  { store, codec }: Ports,
): Promise<{ result: Result<Project>; damaged: readonly DamagedRecord[] }> {
  const isEntry = candidate.from === 'journal'
  const datasetHash = isEntry ? candidate.entry.datasetHash : candidate.record.datasetHash
  const read = (dataset: unknown) =>
    isEntry
      ? readJournal(candidate.entry, dataset, codec)
      : codec.readStored({ name: candidate.record.projectId, document: candidate.record.document, dataset })
  if (datasetHash === undefined) return { result: await read(undefined), damaged: [] }
  const damaged: DamagedRecord[] = []
  let result: Result<Project> = refused()
  const projectId = isEntry ? candidate.entry.projectId : candidate.record.projectId
  for (const copy of datasetCopies) {
    const raw = await store.transact('read', (transaction) => transaction.get('datasets', [datasetHash, copy]))
    result = await read(raw)
    if (result.ok || !result.problems.some(({ code }) => code === 'stored-dataset-damaged')) return { result, damaged }
    damaged.push({ projectId, from: 'datasets', raw })
  }
  return { result, damaged }
}

function rawOf(candidate: Candidate, projectId: string): DamagedRecord {
  const raw = candidate.from === 'journal' ? candidate.entry : candidate.record
  return { projectId, from: candidate.from, raw }
}
