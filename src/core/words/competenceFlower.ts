import { counted, formatNumber, words } from './say.ts'

const en = (n: number, digits?: number) => formatNumber(n, 'en', digits)
const sv = (n: number, digits?: number) => formatNumber(n, 'sv', digits)

/** The words of the competence flower: its options, and all that stands on the picture. */
export const competenceFlowerWords = {
  name: words('Competence flower', 'Kompetensblomma'),

  theme: words('Theme', 'Tema'),
  cluster: words('Cluster', 'Kluster'),
  clusterHelp: words(
    'The flower shows its members. Without a cluster: the picked competences, else everything.',
    'Blomman visar dess medlemmar. Utan kluster: de valda kompetenserna, annars allt.',
  ),
  cut: words('Cut: picked competences', 'Skärning: valda kompetenser'),
  cutHelp: words(
    'The flower shows the industries that carry at least one of them.',
    'Blomman visar branscherna som bär minst en av dem.',
  ),
  petals: words('Petals', 'Kronblad'),
  petalsAre: words('Petals are', 'Kronbladen är'),
  petalsAuto: words('Areas, or sectors without areas', 'Områden, eller sektorer utan områden'),
  petalsAreas: words('Competence areas', 'Kompetensområden'),
  petalsSectors: words('Sectors', 'Sektorer'),
  equalPetals: words('Equal petals', 'Lika stora kronblad'),
  measure: words('Area shows', 'Ytan visar'),
  measureHelp: words(
    'The measure behind petals and florets. Only measures that can be summed are offered.',
    'Måttet bakom kronblad och småblommor. Bara mått som kan summeras erbjuds.',
  ),
  equalFlorets: words('Equal florets', 'Lika stora småblommor'),

  everything: words('All industries', 'Alla branscher'),
  cutName: words<{ names: string }>(
    ({ names }) => `Cut: ${names}`,
    ({ names }) => `Skärning: ${names}`,
  ),
  cutOf: words<{ n: number }>(
    ({ n }) => `A cut: ${counted(n, 'competence', 'competences', 'en')}`,
    ({ n }) => `En skärning: ${counted(n, 'kompetens', 'kompetenser', 'sv')}`,
  ),
  titleTotal: words<{ theme: string; total: string }>(
    ({ theme, total }) => `${theme}: ${total}`,
    ({ theme, total }) => `${theme}: ${total}`,
  ),
  titleLargest: words<{ theme: string; petal: string; percent: string }>(
    ({ theme, petal, percent }) => `${theme}: ${petal} is the largest part, ${percent} %`,
    ({ theme, petal, percent }) => `${theme}: ${petal} är den största delen, ${percent} %`,
  ),
  others: words('Other', 'Övriga'),
  noCompetence: words('No competence stated', 'Ingen kompetens angiven'),
  invite: words(
    'Nothing here yet: choose a cluster or competences that industries carry, and a flower opens.',
    'Här är tomt än: välj ett kluster eller kompetenser som branscher bär, så slår en blomma ut.',
  ),
  clusterGone: words(
    'The cluster of this flower is no longer there. Choose another one in the properties, or undo.',
    'Klustret som blomman visar finns inte längre. Välj ett annat bland egenskaperna, eller ångra.',
  ),
  totalShared: words<{ total: string; shared: number }>(
    ({ total, shared }) => (shared > 0 ? `${total}, ${en(shared)} shared` : total),
    ({ total, shared }) => (shared > 0 ? `${total}, ${sv(shared)} delade` : total),
  ),
  share: words<{ percent: string }>(
    ({ percent }) => `${percent} %`,
    ({ percent }) => `${percent} %`,
  ),
  driver: words('Driver', 'Motor'),
  noDriver: words('No driver named', 'Ingen motor angiven'),
  noCluster: words('No cluster is chosen, so no driver', 'Inget kluster är valt, alltså ingen motor'),
  supporters: words('Supporters', 'Stödjare'),
  noSupporters: words('No supporters named', 'Inga stödjare angivna'),
  environments: words('Competence environments', 'Kompetensmiljöer'),
  noEnvironments: words('No competence environments named', 'Inga kompetensmiljöer angivna'),
  andMore: words<{ n: number }>(
    ({ n }) => `and ${en(n)} more`,
    ({ n }) => `och ${sv(n)} till`,
  ),

  keyPetal: words<{ what: string }>(
    ({ what }) => `Petal area: ${what}`,
    ({ what }) => `Kronbladets yta: ${what}`,
  ),
  keyFloret: words<{ what: string }>(
    ({ what }) => `Floret area: ${what}`,
    ({ what }) => `Småblommans yta: ${what}`,
  ),
  keyReduced: words<{ times: number }>(
    ({ times }) => `drawn 1:${times}`,
    ({ times }) => `ritade 1:${times}`,
  ),
  keyEqualPetals: words(
    'Petals are equal: their size tells nothing.',
    'Kronbladen är lika stora: storleken säger inget.',
  ),
  keyTooUnequal: words(
    'Petals are drawn equal: the largest is over 100 times the smallest.',
    'Kronbladen ritas lika: det största är över 100 gånger det minsta.',
  ),
  keyEach: words(
    'Each industry counts 1: florets are equal.',
    'Varje bransch räknas som 1: småblommorna är lika stora.',
  ),
  keyEachPetal: words(
    'Each industry counts 1: florets are equal, a petal is as large as its industries.',
    'Varje bransch räknas som 1: småblommorna är lika stora, ett kronblad så stort som sina branscher.',
  ),
  keyNoNumbers: words('There are no numbers.', 'Siffror saknas.'),
  keyCut: words('Industries that carry at least one of', 'Branscher som bär minst en av'),
  keySplit: words(
    'An industry in several areas is split between them by weight.',
    'En bransch i flera områden delas mellan dem efter vikt.',
  ),
  keySeamIndustries: words('Industries shared by neighbours', 'Branscher som grannblad delar'),
  keySeamCompetences: words('Competences shared by neighbours', 'Kompetenser som grannblad delar'),
  keyArc: words('Shared by petals apart', 'Delas av kronblad längre isär'),
  keyMoreArcs: words<{ n: number }>(
    ({ n }) => `${counted(n, 'more pair of petals shares', 'more pairs of petals share', 'en')} something.`,
    ({ n }) => `${counted(n, 'par kronblad till delar', 'par kronblad till delar', 'sv')} något.`,
  ),
  keySectors: words('Colour: sector', 'Färg: sektor'),
  keyMissing: words<{ n: number }>(
    ({ n }) => `Dashed: value missing (${en(n)})`,
    ({ n }) => `Streckad: värde saknas (${sv(n)})`,
  ),
  keyZero: words<{ n: number }>(
    ({ n }) => `Ring: the value is 0 (${en(n)})`,
    ({ n }) => `Ring: värdet är 0 (${sv(n)})`,
  ),
  keyIndex: words('Numbered florets', 'Numrerade småblommor'),
  keyUnnamed: words<{ n: number }>(
    ({ n }) => `${counted(n, 'name has', 'names have', 'en')} no room; the outline has all.`,
    ({ n }) => `${counted(n, 'namn får', 'namn får', 'sv')} inte plats; alla finns i översikten.`,
  ),

  describe: words<{ title: string; theme: string; total: string; petals: string }>(
    ({ title, theme, total, petals }) => `${title} Competence flower of ${theme}, ${total}. Petals: ${petals}.`,
    ({ title, theme, total, petals }) => `${title} Kompetensblomma för ${theme}, ${total}. Kronblad: ${petals}.`,
  ),
  describeShared: words<{ ties: string }>(
    ({ ties }) => ` Shared: ${ties}.`,
    ({ ties }) => ` Delat: ${ties}.`,
  ),
  sharedBy: words<{ a: string; b: string; names: string }>(
    ({ a, b, names }) => `${a} and ${b}: ${names}`,
    ({ a, b, names }) => `${a} och ${b}: ${names}`,
  ),
  outlinePetals: words('Petals', 'Kronblad'),
  outlineStem: words('Stem and leaves: actors', 'Stjälk och blad: aktörer'),
}
