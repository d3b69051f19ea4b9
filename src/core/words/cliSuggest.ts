import { counted, formatNumber, words } from './say.ts'

/** What `pomona suggest` says beside its result. */
export const cliSuggestWords = {
  analysing: words<{ percent: number }>(
    ({ percent }) => `Analysing ${percent} %`,
    ({ percent }) => `Analyserar ${percent} %`,
  ),
  shown: words<{ shown: number; pairs: number }>(
    ({ shown, pairs }) =>
      `${formatNumber(shown, 'en')} of ${counted(pairs, 'pair', 'pairs', 'en')} listed; --top N or --top all lists more.`,
    ({ shown, pairs }) =>
      `${formatNumber(shown, 'sv')} av ${formatNumber(pairs, 'sv')} par listade; --top N eller --top all listar fler.`,
  ),
  tested: words<{ tested: number; strong: number; suggestive: number; chance: number; untestable: number }>(
    ({ tested, strong, suggestive, chance, untestable }) =>
      `${counted(tested, 'pair', 'pairs', 'en')} tested: ${formatNumber(strong, 'en')} clear pattern, ${formatNumber(suggestive, 'en')} hint, ${formatNumber(chance, 'en')} may be chance, ${formatNumber(untestable, 'en')} cannot be tested.`,
    ({ tested, strong, suggestive, chance, untestable }) =>
      `${formatNumber(tested, 'sv')} par prövade: ${formatNumber(strong, 'sv')} tydligt mönster, ${formatNumber(suggestive, 'sv')} antydan, ${formatNumber(chance, 'sv')} kan vara slump, ${formatNumber(untestable, 'sv')} kan inte prövas.`,
  ),
  autocorrelation: words<{ confirmed: number; median: number; p95: number }>(
    ({ confirmed, median, p95 }) =>
      `${counted(confirmed, 'pair', 'pairs', 'en')} confirmed by reshuffling; correlation from one reshuffle to the next: median ${formatNumber(median, 'en', 3)}, 95th percentile ${formatNumber(p95, 'en', 3)}.`,
    ({ confirmed, median, p95 }) =>
      `${formatNumber(confirmed, 'sv')} par bekräftade genom omblandning; samband från en omblandning till nästa: median ${formatNumber(median, 'sv', 3)}, 95:e percentilen ${formatNumber(p95, 'sv', 3)}.`,
  ),
  topNumber: words('a whole number from 1, or all', 'ett heltal från 1, eller all'),
  noPairs: words('There are no pairs to look at.', 'Det finns inga par att se på.'),
  columns: {
    pair: words('pair', 'par'),
    grade: words('grade', 'betyg'),
    shared: words('shared', 'gemensamt'),
    expected: words('by chance', 'av slump'),
    reached: words('reached', 'uppnått'),
    score: words('strength', 'styrka'),
    q: words('q', 'q'),
  },
}
