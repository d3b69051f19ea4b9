import 'fake-indexeddb/auto'
import type { Problem, Project, Result } from '#core'
import { hashDataset, read, readStored } from '#core/files'
import { contentHash, writeDocument, writeProject } from '#core/stored'
import {
  type Clock,
  type Codec,
  type Journal,
  Keeper,
  keptProjects,
  type LockHold,
  type Locks,
  type Ports,
  type RecordStore,
  type RecordTransaction,
} from '#editor'
import { createRecordStore } from '../../../src/app/browser/storage/recordStore.ts'
import { loadStored } from '../../../src/editor/keeping/loadStored.ts'
import { sampleFile } from '../../core/files/project/sampleFile.ts'

let worlds = 0

/** Codec without a worker. */
export const codec: Codec = {
  checksum: (bytes) => contentHash([bytes]),
  writeDocument,
  writeProject,
  hashDataset: async (dataset) => ({ ok: true, value: hashDataset(dataset), problems: [] }),
  readStored: async (stored) => readStored(stored),
  async readFile(file) {
    const result = read([file])
    return result.ok ? { ...result, value: result.value.project } : result
  },
}

/** A browser with its store, its journal and its locks, shared by pages; time passes only when it is told to. */
export class World {
  readonly store: RecordStore
  readonly texts = new Map<string, string>()
  readonly hasLocks: boolean
  readonly holders = new Map<string, { page: Page; lose: () => void }>()
  time = 1_000_000
  readonly tasks = new Set<{ at: number; act: () => void }>()
  running = 0
  fresh = 0

  constructor(hasLocks = true) {
    this.hasLocks = hasLocks
    this.store = createRecordStore(`world-${worlds++}`)
  }

  /** Lets time pass, and everything that is under way come to its end. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds
    await this.settle()
    for (;;) {
      const next = [...this.tasks].sort((a, b) => a.at - b.at)[0]
      if (!next || next.at > end) break
      this.tasks.delete(next)
      this.time = Math.max(this.time, next.at)
      next.act()
      await this.settle()
    }
    this.time = end
  }

  /** Waits until no transaction is under way. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 4; ) {
      await new Promise((resolve) => setImmediate(resolve))
      quiet = this.running > 0 ? 0 : quiet + 1
    }
  }

  /** All projects that are kept, as a page that begins now would load them. */
  async kept(ports: Ports = new Page(this).ports): Promise<Map<string, Project>> {
    const found = new Map<string, Project>()
    for (const { projectId } of await keptProjects(ports)) {
      const loaded = await loadStored(projectId, ports, true)
      if (!loaded.ok) continue
      found.set(projectId, loaded.value.project)
      for (const [i, left] of loaded.value.left.entries()) found.set(`${projectId} left ${i}`, left)
    }
    return found
  }

  /** Every record as it stands. */
  async records(): Promise<readonly (readonly [string, readonly (string | number)[], unknown])[]> {
    const names = ['heads', 'slots', 'snapshots', 'datasets', 'quarantine'] as const
    return this.store.transact('read', async (transaction) => {
      const all: [string, readonly (string | number)[], unknown][] = []
      for (const name of names)
        for (const key of await transaction.keys(name, [])) all.push([name, key, await transaction.get(name, key)])
      return all
    })
  }
}

/** What may be put around the ports of a page: where a defect is planted, or a failure. */
export type Wrap = (ports: Ports) => Ports

/** A page of the world, with a keeper in it. */
export class Page {
  readonly world: World
  readonly ports: Ports
  readonly keeper: Keeper
  project: Project | undefined
  isDead = false

  constructor(world: World, wrap: Wrap = (ports) => ports) {
    this.world = world
    this.ports = wrap({
      store: this.#store(),
      journal: this.#journal(),
      locks: this.#locks(),
      clock: this.#clock(),
      codec,
      fresh: () => `fresh-${world.fresh++}`,
    })
    this.keeper = new Keeper(this.ports)
    this.keeper.onIdentity = (identify) => {
      if (this.project) this.project = identify(this.project)
      if (this.project) this.keeper.change(this.project)
    }
  }

  async open(projectId: string): Promise<Result<Project>> {
    return this.#shown(await this.keeper.open(projectId))
  }

  async adopt(project: Project, atOnce: boolean): Promise<Result<Project>> {
    return this.#shown(await this.keeper.adopt(project, atOnce))
  }

  async takeOver(): Promise<Result<Project>> {
    return this.#shown(await this.keeper.takeOver())
  }

  #shown(result: Result<Project>): Result<Project> {
    if (result.ok) this.project = result.value
    return result
  }

  /** An edit that leaves its token in the project. */
  edit(token: string): void {
    if (!this.project) throw new Error('nothing is open')
    this.project = withToken(this.project, token)
    this.keeper.change(this.project)
  }

  /** Whether the page says that what it shows is kept. */
  get saysSaved(): boolean {
    const { phase, access, savedAt } = this.keeper.state.getState()
    return phase === 'saved' && access === 'writer' && savedAt !== undefined
  }

  get notices(): readonly Problem[] {
    return this.keeper.state.getState().notices
  }

  /** The page is closed as browsers do: it may say its last words. */
  close(): void {
    this.keeper.leave()
    this.kill()
  }

  /** The page ends without a word. */
  kill(): void {
    this.isDead = true
    for (const [name, { page }] of this.world.holders) if (page === this) this.world.holders.delete(name)
  }

  #store(): RecordStore {
    const { world } = this
    return {
      transact: async (mode, work) => {
        this.#live()
        world.running++
        try {
          return await world.store.transact(mode, (transaction) => work(this.#mortal(transaction)))
        } finally {
          world.running--
          this.#live()
        }
      },
    }
  }

  /** Operations of a page that may die on the way: then the transaction is not finished by anybody. */
  #mortal(transaction: RecordTransaction): RecordTransaction {
    const live =
      <A extends unknown[], T>(act: (...values: A) => Promise<T>) =>
      (...values: A) => {
        this.#live()
        return act(...values)
      }
    return {
      get: live(transaction.get),
      keys: live(transaction.keys),
      put: live(transaction.put),
      remove: live(transaction.remove),
    }
  }

  #live(): void {
    if (this.isDead) throw new Error('the page is dead')
  }

  #journal(): Journal {
    const { texts } = this.world
    return {
      keys: () => [...texts.keys()],
      read: (key) => texts.get(key),
      write: (key, text) => {
        if (!this.isDead) texts.set(key, text)
        return true
      },
      remove: (key) => void (this.isDead || texts.delete(key)),
    }
  }

  #locks(): Locks {
    const { holders, hasLocks } = this.world
    const never = new Promise<void>(() => undefined)
    return {
      acquire: async (name, takeAway): Promise<LockHold | undefined> => {
        if (!hasLocks) return { release: () => undefined, lost: never }
        const before = holders.get(name)
        if (before && !takeAway) return undefined
        const lost = new Promise<void>((lose) => holders.set(name, { page: this, lose }))
        const own = holders.get(name)
        before?.lose()
        return { release: () => void (holders.get(name) === own && holders.delete(name)), lost }
      },
    }
  }

  #clock(): Clock {
    const { world } = this
    return {
      now: () => world.time,
      after: (milliseconds, act) => {
        const task = { at: world.time + milliseconds, act: () => void (this.isDead || act()) }
        world.tasks.add(task)
        return () => void world.tasks.delete(task)
      },
    }
  }
}

/** A small project that uses everything a file may hold. */
export function sampleProject(id = 'sample'): Project {
  const bytes = new TextEncoder().encode(JSON.stringify(sampleFile))
  const result = read([{ name: 'p.json', bytes }])
  if (!result.ok) throw new Error(JSON.stringify(result.problems[0]))
  return { ...result.value.project, id }
}

/** Edits are told apart, and found again, by tokens in the options of the first diagram. */
export function withToken(project: Project, token: string): Project {
  const [diagram, ...rest] = project.diagrams
  const options = { ...diagram.options, tokens: [...tokensOf(project), token] }
  return { ...project, diagrams: [{ ...diagram, options }, ...rest] }
}

export function tokensOf({ diagrams }: Project): readonly string[] {
  const { tokens } = diagrams[0].options
  return Array.isArray(tokens) ? tokens.map(String) : []
}
