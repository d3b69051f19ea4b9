import { counted, formatNumber, type Locale, words } from './say.ts'

const members = (n: number, locale: Locale) =>
  locale === 'sv' ? counted(n, 'medlem', 'medlemmar', 'sv') : counted(n, 'member', 'members', 'en')

/** Words of clusters on the page: their list, and the way from an apple to its flower and back. */
export const clusterWords = {
  clusters: words('Clusters', 'Kluster'),
  newCluster: words('New cluster', 'Nytt kluster'),
  noClusters: words(
    'No clusters yet. Make one, and it hangs on the tree as an apple.',
    'Inga kluster ännu. Gör ett, så hänger det i trädet som ett äpple.',
  ),
  row: words<{ phase: string; n: number }>(
    ({ phase, n }) => `${phase}, ${members(n, 'en')}`,
    ({ phase, n }) => `${phase}, ${members(n, 'sv')}`,
  ),
  shownOf: words<{ shown: number; all: number }>(
    ({ shown, all }) =>
      `The first ${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')} are listed: filter to find the others.`,
    ({ shown, all }) =>
      `De första ${formatNumber(shown, 'sv')} av ${formatNumber(all, 'sv')} visas: filtrera för att hitta de andra.`,
  ),
  filterClusters: words('Filter clusters', 'Filtrera kluster'),

  openFlower: words('Open as flower', 'Öppna som blomma'),
  edit: words('Edit cluster', 'Redigera kluster'),
  backTo: words<{ name: string }>(
    ({ name }) => `Back to ${name}`,
    ({ name }) => `Tillbaka till ${name}`,
  ),
  keyOpenFlower: words('Open the selected apple as its flower', 'Öppna det markerade äpplet som blomma'),
  keyBack: words('From a flower back to where it was opened', 'Från en blomma tillbaka dit den öppnades'),
}
