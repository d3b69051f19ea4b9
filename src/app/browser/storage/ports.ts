import { contentHash, writeDocument, writeProject } from '#core/stored'
import type { Clock, Codec, Ports } from '#editor'
import { worker } from '../worker.ts'
import { journal } from './journal.ts'
import { createLocks } from './locks.ts'
import { createRecordStore } from './recordStore.ts'

const clock: Clock = {
  now: () => Date.now(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** Reading and hashing go to the worker; the document itself is small, and must be written while the page is left. */
const codec: Codec = {
  checksum: (bytes) => contentHash([bytes]),
  writeDocument,
  writeProject,
  hashDataset: (dataset) => worker.run('hashDataset', { dataset }),
  readStored: (stored) => worker.run('readStored', stored),
  async readFile(file) {
    const read = await worker.run('read', { files: [file] })
    return read.ok ? { ...read, value: read.value.project } : read
  },
}

/** What the keeping of projects needs of this browser. */
export const ports: Ports = {
  store: createRecordStore('pomona'),
  journal,
  locks: createLocks(),
  clock,
  codec,
  fresh: () => crypto.randomUUID(),
}
