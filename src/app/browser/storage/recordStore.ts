import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { type RecordKey, type RecordStore, type RecordTransaction, type StoreName, storeNames } from '#editor'

const version = 1

/** Records in IndexedDB. A transaction is done when the browser says `complete`, and not before. */
export function createRecordStore(name: string): RecordStore {
  let opened: Promise<IDBPDatabase> | undefined
  const open = () => {
    opened ??= connect(name, () => {
      opened = undefined
    })
    // What could not be opened is asked for again the next time.
    opened.catch(() => {
      opened = undefined
    })
    return opened
  }
  return {
    async transact(mode, work) {
      const database = await open()
      // Strict: complete means that it is on the disk, also where the machine loses its power.
      const options = { durability: 'strict' } as const
      const transaction = database.transaction([...storeNames], mode === 'read' ? 'readonly' : 'readwrite', options)
      try {
        const result = await work(operationsOf(transaction))
        await transaction.done
        return result
      } catch (error) {
        abort(transaction)
        // Why it was aborted says more than that a step of it was.
        await transaction.done.catch(() => undefined)
        throw transaction.error ?? error
      }
    },
  }
}

function connect(name: string, onClosed: () => void): Promise<IDBPDatabase> {
  return openDB(name, version, {
    upgrade(database) {
      for (const store of storeNames) if (!database.objectStoreNames.contains(store)) database.createObjectStore(store)
    },
    // A newer version of the page wants to change the store: this one must not stand in its way.
    blocking(_current, _wanted, event) {
      Reflect.get(event.target ?? {}, 'close')?.call(event.target)
      onClosed()
    },
    terminated: onClosed,
  })
}

type Transaction = IDBPTransaction<unknown, string[], 'readonly' | 'readwrite'>

function operationsOf(transaction: Transaction): RecordTransaction {
  const place = (store: StoreName) => transaction.objectStore(store) as unknown as ObjectStore
  return {
    get: (store, key) => place(store).get([...key]),
    keys: (store, prefix) => place(store).getAllKeys(startingWith(prefix)),
    put: async (store, key, value) => void (await place(store).put(value, [...key])),
    remove: async (store, key) => void (await place(store).delete([...key])),
  }
}

// idb gives writing operations only where the mode is known when the page is compiled.
interface ObjectStore {
  get(key: IDBValidKey): Promise<unknown>
  getAllKeys(range: IDBKeyRange | undefined): Promise<RecordKey[]>
  put(value: unknown, key: IDBValidKey): Promise<unknown>
  delete(key: IDBValidKey): Promise<unknown>
}

/** In the order of keys, a list comes after every number and text. */
function startingWith(prefix: RecordKey): IDBKeyRange | undefined {
  return prefix.length === 0 ? undefined : IDBKeyRange.bound([...prefix], [...prefix, []])
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
}
