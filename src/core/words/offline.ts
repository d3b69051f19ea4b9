import { words } from './say.ts'

/** Words of the page as something that is installed and kept. */
export const offlineWords = {
  newVersion: words('A new version of Pomona is ready.', 'En ny version av Pomona är klar.'),
  reload: words('Reload', 'Ladda om'),
  later: words('Later', 'Senare'),
}
