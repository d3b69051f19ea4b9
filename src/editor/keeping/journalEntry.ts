import { type Name, type Project, type Result, refused } from '#core'
import type { Codec, Journal, Ports } from './ports.ts'

/** More text than this is not written at once: browsers give a page some five million characters in all. */
const longestText = 2_000_000

/** The last state of a project that was left before it was saved. */
export interface JournalEntry {
  readonly projectId: string
  /** The counter of the store, as far as the page knew. */
  readonly base: number
  /** A save of the same page that was under way may have come to its end; this is newer. */
  readonly counter: number
  readonly writer: string
  readonly at: number
  readonly title: Name
  /** Of a document; a whole project file, whose dataset is not stored yet, has none. */
  readonly datasetHash?: string
  readonly text: string
  readonly checksum: string
}

const encoder = new TextEncoder()

/** Each page has a place of its own for each project: none writes over the last words of another. */
export function journalKey(projectId: string, writer: string): string {
  return `${projectId} ${writer}`
}

/** The project whose last words stand under a key; '' where the key is of another make. */
export function projectOfKey(key: string): string {
  return key.slice(0, Math.max(key.lastIndexOf(' '), 0))
}

/** The keys of all last words of a project, one for each page that left some. */
export function keysOf(journal: Journal, projectId: string): readonly string[] {
  return journal.keys().filter((key) => projectOfKey(key) === projectId)
}

/** Writes an entry; false where it is too long or the place is closed. `datasetHash` is that of a dataset that is stored. */
export function writeJournal(
  { journal, codec }: Pick<Ports, 'journal' | 'codec'>,
  project: Project,
  facts: Pick<JournalEntry, 'base' | 'counter' | 'writer' | 'at' | 'datasetHash'>,
): boolean {
  const { datasetHash } = facts
  const bytes = datasetHash === undefined ? codec.writeProject(project) : codec.writeDocument(project, datasetHash)
  if (bytes.length > longestText) return false
  const entry = { projectId: project.id, title: project.title, ...facts, text: new TextDecoder().decode(bytes) }
  return journal.write(
    journalKey(project.id, facts.writer),
    JSON.stringify({ ...entry, checksum: checksumOf(entry, codec) }),
  )
}

/** The entry of a text, if every part of it is as it was written. */
export function parseJournal(text: string, codec: Codec): JournalEntry | undefined {
  try {
    const entry: JournalEntry = JSON.parse(text)
    return entry.checksum === checksumOf(entry, codec) ? entry : undefined
  } catch {
    return undefined
  }
}

function checksumOf(entry: Omit<JournalEntry, 'checksum'>, codec: Codec): string {
  const { projectId, base, counter, writer, at, title, datasetHash, text } = entry
  return codec.checksum(
    encoder.encode(JSON.stringify([projectId, base, counter, writer, at, title, datasetHash, text])),
  )
}

/** Reads the project of an entry; `dataset` is the record that its hash names. */
export async function readJournal(entry: JournalEntry, dataset: unknown, codec: Codec): Promise<Result<Project>> {
  const name = entry.projectId
  const bytes = encoder.encode(entry.text)
  if (entry.datasetHash !== undefined) return codec.readStored({ name, document: bytes, dataset })
  const read = await codec.readFile({ name, bytes })
  if (read.ok && read.value.id !== entry.projectId)
    return refused({ code: 'stored-damaged', severity: 'error', file: name, path: 'project.id', value: read.value.id })
  return read
}
