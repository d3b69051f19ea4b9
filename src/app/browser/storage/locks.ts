import type { LockHold, Locks } from '#editor'

/** Locks that no page takes from another: where the browser has none, the compare-and-swap of the store holds alone. */
const noLocks: Locks = { acquire: async () => ({ release: () => undefined, lost: new Promise(() => undefined) }) }

/** Web Locks; one of this page that is being released is waited for. */
export function createLocks(manager: LockManager | undefined = navigator.locks): Locks {
  if (!manager) return noLocks
  const held = new Map<string, Promise<unknown>>()
  const releasing = new Set<string>()
  return {
    async acquire(name, takeAway) {
      if (releasing.has(name)) await held.get(name)
      return new Promise((resolve, reject) => {
        const ended = manager.request(name, takeAway ? { steal: true } : { ifAvailable: true }, (lock) => {
          if (!lock) return resolve(undefined)
          return new Promise<void>((release) => resolve(holdOf(release, () => ended)))
        })
        held.set(
          name,
          ended.catch(() => undefined),
        )
        ended.catch(reject)

        function holdOf(release: () => void, whenEnded: () => Promise<unknown>): LockHold {
          return {
            release: () => {
              releasing.add(name)
              release()
              whenEnded()
                .finally(() => releasing.delete(name))
                .catch(() => undefined)
            },
            // It ends with an error only where another page has taken it.
            lost: new Promise((lost) => queueMicrotask(() => whenEnded().catch(() => lost()))),
          }
        }
      })
    },
  }
}
