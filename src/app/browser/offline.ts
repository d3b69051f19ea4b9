import { scriptUrl } from './trustedTypes.ts'

/**
 * Registers the service worker that keeps the page for when the network is off; only a built page has one. `onNewVersion`
 * is called once another version has been fetched and waits, with what changes to it.
 */
export async function keepOffline(onNewVersion: (change: () => void) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker
    .register(scriptUrl(`${import.meta.env.BASE_URL}sw.js`))
    // Where service workers are forbidden (private windows, some companies) the page works all the same, online.
    .catch(() => undefined)
  if (!registration) return
  const tell = () => {
    const { waiting } = registration
    // The first version of all takes nobody's place.
    if (waiting && navigator.serviceWorker.controller) onNewVersion(() => changeTo(waiting))
  }
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell))
  tell()
}

/** The page is loaded again only once the new version has taken over, and only where the user asked for it. */
function changeTo(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage({ type: 'SKIP_WAITING' })
}
