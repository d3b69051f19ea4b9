import type { LockHold, Locks } from '#editor'

/** Locks that no page takes from another: where the browser has none, the compare-and-swap of the store holds alone. */
const noLock: LockHold = { release: () => undefined, lost: new Promise(() => undefined) }
const noLocks: Locks = { acquire: async () => noLock }

/** Web Locks; one of this page that is being released is waited for. */
export function createLocks(manager: LockManager | undefined = navigator.locks): Locks {
  if (!manager) return noLocks
  const releasing = new Map<string, Promise<void>>()
  return {
    async acquire(name, takeAway) {
      await releasing.get(name)
      return new Promise((resolve) => {
        const ended = manager.request(name, takeAway ? { steal: true } : { ifAvailable: true }, (lock) => {
          if (!lock) return resolve(undefined)
          return new Promise<void>((end) => resolve({ release: () => release(end), lost }))
        })
        // It ends with an error only where another page has taken it, or where there are no locks to be had.
        const lost = new Promise<void>((lose) => ended.catch(() => lose()))
        ended.catch(() => resolve(noLock))

        function release(end: () => void): void {
          end()
          const freed = ended.then(
            () => void releasing.delete(name),
            () => void releasing.delete(name),
          )
          releasing.set(name, freed)
        }
      })
    },
  }
}
