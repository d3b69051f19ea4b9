import { type ProblemPhrase, phrase } from './problemPhrase.ts'

/** Problems of an analysis, and what should be known of its findings, by code. */
export const analysisProblems = {
  'rca-needs-amounts': phrase(
    'Comparative advantage (RCA) can only be computed from amounts; these weights are no amounts.',
    'Komparativ fördel (RCA) kan bara beräknas på mängder; de här vikterna är inga mängder.',
    'Choose a threshold of the weight, or say in the data that weights are amounts.',
    'Välj en tröskel för vikten, eller ange i data att vikterna är mängder.',
  ),
  'threshold-negative': phrase(
    'The threshold of the weight is no number from 0 up.',
    'Tröskeln för vikten är inte ett tal från 0 och uppåt.',
    'Give 0, or a larger number.',
    'Ange 0 eller ett större tal.',
  ),
  'no-needs': phrase(
    'The data do not say what any industry needs, so no supply can meet a need.',
    'Data säger inte vad någon bransch behöver, så inget utbud kan möta ett behov.',
    'Add uses with the role “needs”, or look for shared ground.',
    'Lägg till användningar med rollen ”behöver”, eller sök efter delad grund.',
  ),
  'draws-out-of-range': phrase(
    (said) =>
      `The number of reshuffles must be a whole number from ${said.number('count')} to ${said.number('limit')}.`,
    (said) => `Antalet omblandningar måste vara ett heltal från ${said.number('count')} till ${said.number('limit')}.`,
    'Choose 1,000, or more for a finer count.',
    'Välj 1 000, eller fler för en finare räkning.',
  ),
  'seed-not-whole': phrase(
    'The seed is no whole number.',
    'Fröet är inget heltal.',
    'Give a whole number, for example 1.',
    'Ange ett heltal, till exempel 1.',
  ),
  'no-such-pair': phrase(
    (said) => `${said.value} are not two industries of the data.`,
    (said) => `${said.value} är inte två branscher i data.`,
    'Choose the pair anew from the list.',
    'Välj paret på nytt i listan.',
  ),
  'candidates-capped': phrase(
    (said) =>
      `Of ${said.number('count')} pairs that stood out, the first ${said.number('shown')} were confirmed by reshuffling; the others count with their preview and cannot get the best grade.`,
    (said) =>
      `Av ${said.number('count')} par som stack ut bekräftades de första ${said.number('shown')} genom omblandning; övriga räknas med sin förhandsberäkning och kan inte få högsta betyg.`,
    'Confirm all pairs, or look at fewer industries.',
    'Bekräfta alla par, eller ta med färre branscher.',
  ),
  'too-few-competences': phrase(
    (said) =>
      `Only ${said.number('count')} competences are neither had by all nor by none; under ${said.number('limit')} no pair can be tested against chance.`,
    (said) =>
      `Bara ${said.number('count')} kompetenser finns varken hos alla eller hos ingen; under ${said.number('limit')} kan inget par prövas mot slumpen.`,
    'The ranking by strength still helps; add competences to test it.',
    'Ordningen efter styrka hjälper ändå; lägg till kompetenser för att kunna pröva den.',
  ),
  'industries-without-sector': phrase(
    (said) =>
      `Industries without a sector: ${said.number('count')}. Each counts as a sector of its own, so all its pairs are across sectors.`,
    (said) =>
      `Branscher utan sektor: ${said.number('count')}. Var och en räknas som en egen sektor, så alla dess par är över sektorsgränser.`,
    'Give them a sector to leave out the pairs within it.',
    'Ge dem en sektor för att utesluta paren inom den.',
  ),
  'misleading-test': phrase(
    'The hypergeometric test misleads: it ignores how common each competence is, and calls nearly everything significant, even in shuffled data.',
    'Det hypergeometriska testet vilseleder: det bortser från hur vanlig varje kompetens är och kallar nästan allt signifikant, även i omblandade data.',
    'Use it for comparison only; decide by reshuffling.',
    'Använd det bara som jämförelse; avgör genom omblandning.',
  ),
  'preview-only': phrase(
    'This is a preview without reshuffling: no pair can get the best grade by it.',
    'Det här är en förhandsberäkning utan omblandning: inget par kan få högsta betyg av den.',
    'Confirm by reshuffling.',
    'Bekräfta genom omblandning.',
  ),
  'few-draws': phrase(
    (said) =>
      `${said.number('count')} reshuffles are too few to confirm: under ${said.number('limit')} no pair gets the best grade.`,
    (said) =>
      `${said.number('count')} omblandningar är för få för att bekräfta: under ${said.number('limit')} får inget par högsta betyg.`,
    'Reshuffle more often.',
    'Blanda om fler gånger.',
  ),
  'illustrative-data': phrase(
    'The data are made up to show the method.',
    'Data är påhittade för att visa metoden.',
    'Read nothing out of them about any region.',
    'Läs inte ut något om någon region.',
  ),
} as const satisfies Readonly<Record<string, ProblemPhrase>>
