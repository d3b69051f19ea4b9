import { counted, formatNumber, words } from './say.ts'

/** A number in the language of the sentence it stands in. */
const en = (n: number, digits?: number) => formatNumber(n, 'en', digits)
const sv = (n: number, digits?: number) => formatNumber(n, 'sv', digits)

/** The words of the apple tree: its options, and all that stands on the picture. */
export const appleTreeWords = {
  name: words('Apple tree', 'Äppelträd'),

  thickness: words('Thickness', 'Tjocklek'),
  crown: words('Crown', 'Krona'),
  measure: words('Thickness shows', 'Tjockleken visar'),
  measureHelp: words(
    'The measure that trunk, boughs and roots share out. Only measures that can be summed are offered.',
    'Måttet som stam, grenar och rötter delar på. Bara mått som kan summeras erbjuds.',
  ),
  equalTwigs: words('Equal twigs', 'Lika tjocka kvistar'),
  rule: words('Thickness adds up by', 'Tjockleken summeras som'),
  ruleHelp: words(
    'Cross-section looks like a tree; width reads like a flow diagram.',
    'Tvärsnitt ser ut som ett träd, bredd läses som ett flödesdiagram.',
  ),
  ruleArea: words('Cross-section', 'Tvärsnitt'),
  ruleWidth: words('Width', 'Bredd'),
  showLeaves: words('Leaves', 'Löv'),
  leafUnit: words('One leaf counts', 'Ett löv motsvarar'),
  leafUnitHelp: words('0 chooses a round number.', '0 väljer ett jämnt tal.'),
  showLinks: words('Pollination', 'Pollinering'),
  showLinksHelp: words(
    'Links between industries, numbered: accepted ones, those that a source states, and suggestions.',
    'Numrerade kopplingar mellan branscher: godtagna, belagda i källan, och förslag.',
  ),
  linksNone: words('None', 'Ingen'),
  linksKnown: words('Accepted and stated', 'Godtagna och belagda'),
  linksFive: words('These and the first five suggestions', 'Dessa och de fem första förslagen'),
  linksAll: words('These and all suggestions', 'Dessa och alla förslag'),
  linkStates: {
    accepted: words('accepted', 'godtagen'),
    attested: words('stated in the source', 'belagd i källan'),
    suggested: words('suggested', 'föreslagen'),
  },
  keyLinks: {
    accepted: words('Pollination, accepted', 'Pollinering, godtagen'),
    attested: words('Pollination, stated in the source', 'Pollinering, belagd i källan'),
    suggested: words('Pollination, suggested', 'Pollinering, föreslagen'),
  },
  undrawnLinks: words<{ n: number }>(
    ({ n }) => `${counted(n, 'link has an end', 'links have an end', 'en')} outside the picture.`,
    ({ n }) => `${counted(n, 'koppling har en ände', 'kopplingar har en ände', 'sv')} utanför bilden.`,
  ),
  showApples: words('Apples', 'Äpplen'),
  showGrafts: words('Grafts', 'Ympkvistar'),

  commonGround: words('Common ground', 'Gemensam grund'),
  unassigned: words('No competence stated', 'Ingen kompetens angiven'),
  more: words<{ n: number }>(
    ({ n }) => `${en(n)} more`,
    ({ n }) => `${sv(n)} till`,
  ),

  keyThickness: words<{ what: string; rule: string }>(
    ({ what, rule }) => `Thickness: ${what} (${rule})`,
    ({ what, rule }) => `Tjocklek: ${what} (${rule})`,
  ),
  byArea: words('by cross-section', 'som tvärsnitt'),
  byWidth: words('by width', 'som bredd'),
  keyLeaf: words<{ n: number; what: string }>(
    ({ n, what }) => `One leaf ≈ ${en(n)} ${what}`,
    ({ n, what }) => `Ett löv ≈ ${sv(n)} ${what}`,
  ),
  keyCommon: words(
    'Common ground: competences of over half the industries',
    'Gemensam grund: kompetenser som över hälften av branscherna har',
  ),
  keyUnassigned: words('No competence stated', 'Ingen kompetens angiven'),
  keyBelow: words<{ n: number }>(
    ({ n }) => `Dashed: below scale (${en(n)})`,
    ({ n }) => `Streckad: under skalan (${sv(n)})`,
  ),
  keyMissing: words<{ n: number }>(
    ({ n }) => `Dashed: value missing (${en(n)})`,
    ({ n }) => `Streckad: värde saknas (${sv(n)})`,
  ),
  keyGraft: words('Thin line: members of one cluster', 'Tunn linje: medlemmar i samma kluster'),
  keyApple: words('Apples: clusters (number of members)', 'Äpplen: kluster (antal medlemmar)'),
  covers: words<{ what: string; covered: number; all: number }>(
    ({ what, covered, all }) =>
      `The total of ${what} covers ${en(covered)} of ${counted(all, 'industry', 'industries', 'en')}.`,
    ({ what, covered, all }) =>
      `Summan av ${what} omfattar ${sv(covered)} av ${counted(all, 'bransch', 'branscher', 'sv')}.`,
  ),
  negative: words<{ n: number }>(
    ({ n }) => `${counted(n, 'negative value is', 'negative values are', 'en')} not drawn.`,
    ({ n }) => `${counted(n, 'negativt värde', 'negativa värden', 'sv')} ritas inte.`,
  ),
  hidden: words<{ n: number }>(
    ({ n }) => `${counted(n, 'name is', 'names are', 'en')} not shown.`,
    ({ n }) => `${counted(n, 'namn', 'namn', 'sv')} visas inte.`,
  ),
  gathered: words<{ n: number }>(
    ({ n }) => `${en(n)} small limbs are gathered.`,
    ({ n }) => `${sv(n)} små kvistar och rötter är sammanförda.`,
  ),
  inferred: words('* phase inferred, not stated', '* fas tolkad, inte angiven'),
  invite: words(
    'Load industries and competences to see your tree grow.',
    'Läs in branscher och kompetenser så växer ditt träd fram.',
  ),
  inviteRoots: words(
    'No roots yet: load competences and their uses.',
    'Inga rötter ännu: läs in kompetenser och hur de används.',
  ),

  phases: {
    unknown: words('phase unknown', 'okänd fas'),
    prospecting: words('prospecting', 'prospektering'),
    probing: words('probing', 'sondering'),
    start: words('start', 'start'),
    growth: words('growth', 'tillväxt'),
    maturity: words('maturity', 'mognad'),
    ended: words('ended', 'avslutat'),
  },
  marks: {
    stalled: words('stalled', 'har stannat av'),
    narrowed: words('narrowed', 'har smalnat av'),
    renewing: words('renewing', 'förnyas'),
  },

  describeTree: words<{ title: string; boughs: string; roots: string; total: string }>(
    ({ title, boughs, roots, total }) => `${title} Apple tree, ${total} in all. Boughs: ${boughs}. Roots: ${roots}.`,
    ({ title, boughs, roots, total }) => `${title} Äppelträd, totalt ${total}. Grenar: ${boughs}. Rötter: ${roots}.`,
  ),
  describeApples: words<{ apples: string }>(
    ({ apples }) => ` Apples: ${apples}.`,
    ({ apples }) => ` Äpplen: ${apples}.`,
  ),
  none: words('none', 'inga'),
  outlineCrown: words('Crown: sectors and industries', 'Krona: sektorer och branscher'),
  outlineRoots: words('Roots: areas and competences', 'Rötter: områden och kompetenser'),
  outlineApples: words('Apples: clusters', 'Äpplen: kluster'),
  members: words<{ n: number }>(
    ({ n }) => counted(n, 'member', 'members', 'en'),
    ({ n }) => counted(n, 'medlem', 'medlemmar', 'sv'),
  ),
}
