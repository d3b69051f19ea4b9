import { done, type Problem, type Project, type Result, refused } from '#core'
import { copyOf } from './copyOf.ts'
import { delayAfter } from './delayAfter.ts'
import { DatasetHashes, type Hand, handOf, newHand, saveOf } from './hand.ts'
import { journalKey } from './journalEntry.ts'
import { createKeepingStore, type KeepingState, type KeepingStore, nothingKept, withNotice } from './keepingState.ts'
import { writeLastWords } from './lastWords.ts'
import { OneTimer } from './oneTimer.ts'
import { type Opened, openStored, storedAs } from './openStored.ts'
import { type LockHold, lockName, type Ports, storageProblem } from './ports.ts'
import { type SaveOutcome, saveInto } from './saveInto.ts'

/**
 * Keeps the project that is open: every change of it is in the store within a second, or the state says why not. It has
 * one project in hand at a time, and writes nothing of a project before that was loaded, or found to be new.
 */
export class Keeper {
  readonly state: KeepingStore = createKeepingStore()
  /** Told when the open project goes on as a copy: its id, and perhaps its title, are others from then on. */
  onIdentity: (identify: (project: Project) => Project) => void = () => undefined
  readonly #ports: Ports
  readonly #hashes = new DatasetHashes()
  #hand: Hand | undefined
  #saving: Promise<void> | undefined
  readonly #timer: OneTimer
  #failures = 0

  constructor(ports: Ports) {
    this.#ports = ports
    this.#timer = new OneTimer(ports.clock)
  }

  /**
   * Loads a project from the store. Refuses where it cannot be read, or where the work before would be lost; that one
   * then stays in hand.
   */
  async open(projectId: string): Promise<Result<Project>> {
    const free = await this.#settle()
    const hand = this.#hand
    if (hand?.hold && hand.project.id === projectId) return done(hand.project)
    return free.ok ? this.#load(projectId, await this.#ports.locks.acquire(lockName(projectId), false)) : free
  }

  /**
   * Keeps a project from elsewhere: at once, or from its first change on. It gets another id where its own is taken; where
   * just this project is stored, that one is opened.
   */
  async adopt(project: Project, atOnce: boolean): Promise<Result<Project>> {
    const free = await this.#settle()
    if (!free.ok) return free
    const stored = atOnce ? await storedAs(project, this.#ports, this.#hashes) : 'not'
    if (stored === 'same') return this.open(project.id)
    const adopted = stored === 'other' ? copyOf(project, this.#ports.fresh(), false) : project
    this.#swap(newHand(adopted, this.#ports.fresh(), atOnce ? undefined : adopted))
    const phase = atOnce ? 'waiting' : 'saved'
    this.#set({ ...nothingKept, savedAt: undefined, failure: undefined, projectId: adopted.id, phase })
    this.#schedule(0)
    return done(adopted)
  }

  /** Takes the project as it now is. A page that may only read goes on with a copy of its own. */
  change(project: Project): void {
    const hand = this.#hand
    // One of another id is not the one in hand: it must never stand in its place.
    if (!hand || project === hand.project || project.id !== hand.project.id) return
    hand.project = project
    if (!this.#canWrite()) {
      this.copy('project-copied')
      return
    }
    const { failure } = this.state.getState()
    this.#set({ phase: failure ? 'failing' : this.#isUnsaved() ? 'waiting' : 'saved' })
    this.#schedule(delayAfter(0))
  }

  /** Saves what is not saved yet; the state says what came of it. */
  flush(): Promise<void> {
    this.#timer.stop()
    const hand = this.#hand
    if (this.#saving) return this.#saving.then(() => (this.#failures === 0 ? this.flush() : undefined))
    if (!hand || !this.#isUnsaved() || !this.#canWrite()) return Promise.resolve()
    this.#saving = this.#save(hand).finally(() => {
      this.#saving = undefined
      this.#schedule(delayAfter(this.#failures))
    })
    return this.#saving
  }

  /** The page is being left: writes the last words. True where nothing would be lost by leaving. */
  leave(): boolean {
    const hand = this.#hand
    if (!hand || !this.#isUnsaved() || !this.#canWrite()) return true
    const facts = { hashes: this.#hashes, isSaving: this.#saving !== undefined }
    return writeLastWords(hand, facts, this.#ports)
  }

  /** Becomes the page that writes, also where another one is: gives the project as it is stored. */
  async takeOver(): Promise<Result<Project>> {
    const id = this.#hand?.project.id ?? ''
    return this.#load(id, await this.#ports.locks.acquire(lockName(id), true))
  }

  /** The open project was deleted: from now on nothing is kept of it until it is changed. */
  forget(): void {
    this.#hand?.hold?.release()
    if (!this.#hand) return
    this.#hand = newHand(this.#hand.project, this.#ports.fresh(), this.#hand.project)
    this.#set({ access: 'unstored', phase: 'saved', savedAt: undefined, failure: undefined })
  }

  dismiss(problem: Problem): void {
    this.#set({ notices: this.state.getState().notices.filter((one) => one !== problem) })
  }

  async #save(hand: Hand): Promise<void> {
    const { store, codec, clock } = this.#ports
    const { project } = hand
    if (!this.state.getState().failure) this.#set({ phase: 'saving' })
    try {
      const hashed = await this.#hashes.of(project.dataset, codec)
      if (hand === this.#hand && !hand.hold) await this.#lock(hand)
      if (hand !== this.#hand) return
      const save = saveOf(hand, project, hashed, { now: clock.now(), codec })
      this.#finish(hand, project, await store.transact('write', (transaction) => saveInto(transaction, save, codec)))
      if (hand.base > 0) hand.datasetHash = hashed.hash
    } catch (error) {
      if (hand !== this.#hand) return
      this.#failures++
      this.#set({ phase: 'failing', failure: storageProblem(error) })
    }
  }

  #finish(hand: Hand, project: Project, outcome: SaveOutcome): void {
    this.#failures = 0
    if (outcome.kind === 'overtaken') {
      // Of a project that is not from the store the id is taken, which is nothing to tell of.
      if (hand === this.#hand) this.copy(hand.base > 0 ? 'project-kept-twice' : undefined)
      return
    }
    Object.assign(hand, { saved: project, base: outcome.counter, goodSlot: outcome.slot, rewriteDataset: false })
    const own = hand.project === project ? [journalKey(project.id, hand.writer)] : []
    for (const key of [...hand.journalKeys, ...own]) this.#ports.journal.remove(key)
    hand.journalKeys = []
    if (hand !== this.#hand) return
    const access = this.#canWrite() ? 'writer' : 'reader'
    this.#set({
      access,
      phase: this.#isUnsaved() ? 'waiting' : 'saved',
      savedAt: this.#ports.clock.now(),
      failure: undefined,
    })
  }

  /** Where another page writes a project of this id, one that is not from the store goes on as a copy. */
  async #lock(hand: Hand): Promise<void> {
    const hold = await this.#ports.locks.acquire(lockName(hand.project.id), false)
    if (hand !== this.#hand) hold?.release()
    else if (hold) this.#take(hand, hold)
    else this.copy(hand.base > 0 ? 'project-kept-twice' : undefined)
  }

  #take(hand: Hand, hold: LockHold): void {
    hand.hold = hold
    hold.lost.then(() => {
      if (hand === this.#hand && hand.hold === hold) this.#taken(hand)
    })
  }

  /** Another page has taken the project over: what it cannot know of goes on as a copy. */
  async #taken(hand: Hand): Promise<void> {
    hand.hold = undefined
    this.#set({ access: 'reader' })
    await this.#saving
    if (hand !== this.#hand || this.#canWrite()) return
    if (this.#isUnsaved()) this.copy('project-kept-twice')
  }

  /** Goes on with a copy of its own. With a code, the copy is marked as one, and the user is told. */
  copy(code: Problem['code'] | undefined): void {
    const before = this.#hand
    if (!before) return
    const id = this.#ports.fresh()
    const identify = (project: Project) => copyOf(project, id, code !== undefined)
    before.hold?.release()
    this.#hand = { ...newHand(identify(before.project), this.#ports.fresh()), journalKeys: before.journalKeys }
    this.#set({ projectId: id, access: 'writer', phase: 'waiting' })
    if (code !== undefined) this.state.setState(({ notices }) => ({ notices: withNotice(notices, code) }))
    this.onIdentity(identify)
    // What this page may have left as its last words goes along.
    if (this.leave()) this.#ports.journal.remove(journalKey(before.project.id, before.writer))
    this.#schedule(0)
  }

  /** Saves what can be saved. Refuses where the open project could not be left without losing work. */
  async #settle(): Promise<Result<undefined>> {
    await this.flush()
    return this.leave() ? done(undefined) : refused({ code: 'work-not-kept', severity: 'error' })
  }

  /** Takes another project in hand; the last words of the one before are written. */
  #swap(next: Hand): void {
    if (this.#hand?.project.id !== next.project.id) this.leave()
    this.#timer.stop()
    this.#hand?.hold?.release()
    this.#hand = next
    this.#failures = 0
  }

  async #load(projectId: string, hold: LockHold | undefined): Promise<Result<Project>> {
    const facts = { ports: this.#ports, hashes: this.#hashes }
    const opened = await openStored(projectId, hold !== undefined, facts)
    if (!opened.ok) {
      hold?.release()
      return opened
    }
    this.#receive(opened.value, hold)
    return done(opened.value.project, opened.problems)
  }

  #receive(opened: Opened, hold: LockHold | undefined): void {
    const { project, datasetHash, savedAt, notices, damaged } = opened
    const hand = handOf(opened, this.#ports.fresh(), hold !== undefined)
    this.#swap(hand)
    if (datasetHash !== undefined) this.#hashes.learn(project.dataset, datasetHash)
    if (hold) this.#take(hand, hold)
    const [access, phase] = [hold ? 'writer' : 'reader', hand.saved ? 'saved' : 'waiting'] as const
    this.#set({ projectId: project.id, access, phase, savedAt, failure: undefined, notices, damaged })
    this.#schedule(0)
  }

  #set(part: Partial<KeepingState>): void {
    this.state.setState(part)
  }

  #isUnsaved(): boolean {
    return this.#hand !== undefined && this.#hand.saved !== this.#hand.project
  }

  #canWrite(): boolean {
    return this.state.getState().access !== 'reader'
  }

  #schedule(delay: number): void {
    if (!this.#saving && this.#isUnsaved()) this.#timer.start(delay, () => void this.flush())
  }
}
