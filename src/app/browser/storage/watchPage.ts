import type { Project } from '#core'
import type { Editor } from '#editor'
import { exampleIds } from '../openExample.ts'
import { worker } from '../worker.ts'
import { keeper } from './keeper.ts'
import { ports } from './ports.ts'

/** A picture of the project is drawn at most so often, in milliseconds. */
const thumbnailPause = 20_000

/** Ties the keeper to the page's own life: it is left, hidden, and has an address. Called once. */
export function watchPage(editor: Editor): void {
  addEventListener('pagehide', () => keeper.leave())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden') return
    keeper.leave()
    keeper.flush()
  })
  addEventListener('beforeunload', (event) => {
    // Only where leaving would lose something.
    if (!keeper.leave()) event.preventDefault()
  })
  askToPersist()
  keeper.state.subscribe(showAddress)
  showAddress()
  drawThumbnails(() => editor.store.getState().history.present)
}

/** After the first edit that was kept, the browser is asked not to clear the store by itself. */
function askToPersist(): void {
  const stop = keeper.state.subscribe(({ access, phase }, before) => {
    if (access !== 'writer' || phase !== 'saved' || before.phase === 'saved') return
    stop()
    navigator.storage?.persist?.().catch(() => undefined)
  })
}

/** The address leads back to what is open, so that loading again shows it. */
function showAddress(): void {
  const { projectId, access, phase } = keeper.state.getState()
  const address = new URL(location.href)
  address.searchParams.delete('project')
  address.searchParams.delete('example')
  // From its first edit on: what is left right after it is found under its project.
  if (access !== 'unstored' || phase !== 'saved') address.searchParams.set('project', projectId)
  else if ((exampleIds as readonly string[]).includes(projectId)) address.searchParams.set('example', projectId)
  if (address.href !== location.href) history.replaceState(null, '', address)
}

/** Draws the start page's picture of the project some time after it was saved; in the worker, for it may take long. */
function drawThumbnails(present: () => Project): void {
  let waiting = false
  let last = Number.NEGATIVE_INFINITY
  keeper.state.subscribe(({ access, phase }, before) => {
    if (waiting || access !== 'writer' || phase !== 'saved' || before.phase === 'saved') return
    waiting = true
    setTimeout(
      async () => {
        waiting = false
        last = performance.now()
        // Without a picture the start page still has title and date; whether the store works, saving tells.
        await drawThumbnail(present()).catch(() => undefined)
      },
      Math.max(300, last + thumbnailPause - performance.now()),
    )
  })
}

async function drawThumbnail(project: Project): Promise<void> {
  const locale = document.documentElement.lang === 'sv' ? 'sv' : 'en'
  const drawn = await worker.run('drawThumbnail', { project, locale })
  const picture = drawn.ok ? drawn.value : undefined
  if (picture === undefined) return
  await ports.store.transact('write', async (transaction) => {
    // It may have been deleted meanwhile.
    const isKept = (await transaction.keys('heads', [project.id])).length > 0
    if (isKept) await transaction.put('thumbnails', [project.id], picture)
  })
}
