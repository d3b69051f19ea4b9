import { counted, formatNumber, type Locale, words } from './say.ts'

interface InLocale {
  readonly locale: Locale
}

/** Words of the evidence card and of the decision log. */
export const evidenceCardWords = {
  close: words('Close', 'Stäng'),
  evidence: words('Evidence', 'Underlag'),
  shared: words('What they share', 'Det de delar'),
  supplied: words('What meets the need', 'Det som möter behovet'),
  contribution: words('part of the strength', 'del av styrkan'),
  carriedBy: words<{ n: number; all: number } & InLocale>(
    ({ n, all, locale }) => `in ${formatNumber(n, locale)} of ${counted(all, 'industry', 'industries', locale)}`,
    ({ n, all, locale }) => `hos ${formatNumber(n, locale)} av ${counted(all, 'bransch', 'branscher', locale)}`,
  ),
  everywhere: words('counts nothing: all have it', 'räknas inte: alla har den'),
  againstChance: words('Against chance', 'Mot slumpen'),
  observed: words<{ n: number }>(
    ({ n }) => `observed: ${formatNumber(n, 'en')}`,
    ({ n }) => `i data: ${formatNumber(n, 'sv')}`,
  ),
  expected: words<{ n: number }>(
    ({ n }) => `expected: ${formatNumber(n, 'en', 1)}`,
    ({ n }) => `väntat: ${formatNumber(n, 'sv', 1)}`,
  ),
  sharedCount: words('shared competences', 'delade kompetenser'),
  draws: words('Reshuffles', 'Omblandningar'),
  histogram: words<{ draws: number; observed: number; reached: number } & InLocale>(
    ({ draws, observed, reached, locale }) =>
      `How often each number of shared competences came up in ${formatNumber(draws, locale)} reshuffles. Observed: ${formatNumber(observed, locale)}, reached in ${formatNumber(reached, locale)}.`,
    ({ draws, observed, reached, locale }) =>
      `Hur ofta varje antal delade kompetenser kom upp i ${formatNumber(draws, locale)} omblandningar. I data: ${formatNumber(observed, locale)}, nåddes i ${formatNumber(reached, locale)}.`,
  ),
  noHistogram: words('This pair was not tested by reshuffling.', 'Paret har inte prövats genom omblandning.'),
  reshuffling: words('Reshuffling this pair …', 'Blandar om detta par …'),
  only: words<{ name: string; n: number } & InLocale>(
    ({ name, n, locale }) => `${name}: ${formatNumber(n, locale)} that the other lacks`,
    ({ name, n, locale }) => `${name}: ${formatNumber(n, locale)} som den andra saknar`,
  ),
  onlyNothing: words('nothing', 'inget'),
  more: words<{ n: number }>(
    ({ n }) => `and ${formatNumber(n, 'en')} more`,
    ({ n }) => `och ${formatNumber(n, 'sv')} till`,
  ),
  complements: words('What one has and the other lacks', 'Det den ena har och den andra saknar'),
  sizes: words('Sizes', 'Storlekar'),
  breadth: words('competences', 'kompetenser'),
  breadthNeeds: words('needs', 'behov'),
  special: words('their mean spread, industries', 'deras medelspridning, branscher'),
  noCounter: words('Nothing that was looked for.', 'Inget av det som eftersöktes.'),

  details: words('Details for specialists', 'Detaljer för specialister'),
  p: words('p, by chance as many or more', 'p, av slump lika många eller fler'),
  q: words('q, after correction for all tested pairs', 'q, efter korrigering för alla prövade par'),
  z: words('z, spreads above the mean', 'z, spridningar över medelvärdet'),
  method: words('Method', 'Metod'),
  drawsAndSeed: words<{ draws: number; seed: number; burnIn: number; trades: number } & InLocale>(
    ({ draws, seed, burnIn, trades, locale }) =>
      `${formatNumber(draws, locale)} reshuffles, seed ${seed}; ${formatNumber(burnIn, locale)} trades before the first, ${formatNumber(trades, locale)} between two`,
    ({ draws, seed, burnIn, trades, locale }) =>
      `${formatNumber(draws, locale)} omblandningar, frö ${seed}; ${formatNumber(burnIn, locale)} byten före den första, ${formatNumber(trades, locale)} mellan två`,
  ),
  autocorrelation: words(
    'Likeness of one reshuffle to the next (median; 95th percentile)',
    'Likhet mellan en omblandning och nästa (median; 95:e percentilen)',
  ),
  testedPairs: words('Pairs tested', 'Prövade par'),
  rankStability: words('Stability', 'Stadighet'),
  stable: words<{ kept: number; resamples: number; among: number } & InLocale>(
    ({ kept, resamples, among, locale }) =>
      `among the first ${formatNumber(among, locale)} in ${kept} of ${resamples} resamples of the competences`,
    ({ kept, resamples, among, locale }) =>
      `bland de första ${formatNumber(among, locale)} i ${kept} av ${resamples} nya urval av kompetenserna`,
  ),
  measures: words('All measures of strength', 'Alla mått på styrka'),
  hypergeometric: words(
    'Other programs use the hypergeometric test. It holds one margin only and calls many pairs significant in data that were shuffled to have no structure. Do not rely on it.',
    'Andra program använder det hypergeometriska testet. Det håller bara den ena marginalen fast och kallar många par signifikanta i data som blandats om så att de saknar struktur. Lita inte på det.',
  ),
  none: words('–', '–'),

  swot: words('In your words', 'Med dina ord'),
  strengths: words('Strengths', 'Styrkor'),
  weaknesses: words('Weaknesses', 'Svagheter'),
  opportunities: words('Opportunities', 'Möjligheter'),
  threats: words('Threats', 'Hot'),
  yourVerdict: words('Your verdict', 'Din bedömning'),
  note: words('Note', 'Anteckning'),
  owner: words('Owner', 'Ansvarig'),
  nextStep: words('Next step', 'Nästa steg'),
  date: words('By', 'Senast'),
  decided: words('Decided', 'Beslutat'),
  noVerdict: words('No verdict yet.', 'Ingen bedömning än.'),
  verdictKept: words<{ verdict: string }>(
    ({ verdict }) => `Saved: ${verdict}.`,
    ({ verdict }) => `Sparat: ${verdict}.`,
  ),
  chooseVerdict: words('Choose a verdict to save what you wrote.', 'Välj en bedömning för att spara det du skrivit.'),
  removeVerdict: words('Take the verdict back', 'Ta tillbaka bedömningen'),

  copyPicture: words('Copy as picture', 'Kopiera som bild'),
  savePicture: words('Save as picture', 'Spara som bild'),
  copyText: words('Copy as text', 'Kopiera som text'),
  copied: words('Copied.', 'Kopierat.'),
  savedAs: words<{ name: string }>(
    ({ name }) => `Saved as ${name}`,
    ({ name }) => `Sparad som ${name}`,
  ),

  log: words('Decision log', 'Beslutslogg'),
  logEmpty: words('No verdicts yet.', 'Inga bedömningar än.'),
  pair: words('Pair', 'Par'),
  kind: words('Kind', 'Slag'),
  verdict: words('Verdict', 'Bedömning'),
  gradeThen: words('Grade when decided', 'Omdöme vid beslutet'),
  aId: words('first id', 'första id'),
  bId: words('second id', 'andra id'),
  saveCsv: words('Save as CSV', 'Spara som CSV'),
}
