import { words } from './say.ts'

/** Words of the command line: what it says of itself and of its use. Problems of data are in `problems.ts`. */
export const cliWords = {
  tryHelp: words('`pomona --help` shows how it is used.', '`pomona --help` visar hur det används.'),
  noCommand: words('Say what to do: check, convert or render.', 'Ange vad som ska göras: check, convert eller render.'),
  unknownCommand: words<{ command: string; known: string }>(
    ({ command, known }) => `There is no command "${command}"; there are ${known}.`,
    ({ command, known }) => `Kommandot "${command}" finns inte; det finns ${known}.`,
  ),
  notYet: words<{ what: string }>(
    ({ what }) => `${what} is not in this version.`,
    ({ what }) => `${what} finns inte i den här versionen.`,
  ),
  unknownOption: words<{ option: string; known: string }>(
    ({ option, known }) => `There is no option ${option} here; there are ${known}.`,
    ({ option, known }) => `Flaggan ${option} finns inte här; det finns ${known}.`,
  ),
  missingValue: words<{ option: string }>(
    ({ option }) => `${option} needs a value.`,
    ({ option }) => `${option} behöver ett värde.`,
  ),
  needlessValue: words<{ option: string }>(
    ({ option }) => `${option} takes no value.`,
    ({ option }) => `${option} tar inget värde.`,
  ),
  repeated: words<{ option: string }>(
    ({ option }) => `${option} is given twice.`,
    ({ option }) => `${option} anges två gånger.`,
  ),
  required: words<{ option: string }>(
    ({ option }) => `${option} is missing.`,
    ({ option }) => `${option} saknas.`,
  ),
  noFile: words('Name at least one file, or - for standard input.', 'Ange minst en fil, eller - för standard in.'),
  oneFile: words<{ count: number }>(
    ({ count }) => `Render takes one project file, folder or table, not ${count}.`,
    ({ count }) => `Render tar en projektfil, mapp eller tabell, inte ${count}.`,
  ),
  badValue: words<{ option: string; value: string; expected: string }>(
    ({ option, value, expected }) => `${option} ${value}: expected ${expected}.`,
    ({ option, value, expected }) => `${option} ${value}: här väntas ${expected}.`,
  ),
  together: words<{ one: string; other: string }>(
    ({ one, other }) => `${one} and ${other} do not go together.`,
    ({ one, other }) => `${one} och ${other} går inte ihop.`,
  ),
  needsOther: words<{ one: string; other: string }>(
    ({ one, other }) => `${one} needs ${other}.`,
    ({ one, other }) => `${one} behöver ${other}.`,
  ),
  wholeNumber: words<{ min: number; max: number }>(
    ({ min, max }) => `a whole number from ${min} to ${max}`,
    ({ min, max }) => `ett heltal från ${min} till ${max}`,
  ),
  number: words<{ min: number; max: number }>(
    ({ min, max }) => `a number from ${min} to ${max}`,
    ({ min, max }) => `ett tal från ${min} till ${max}`,
  ),
  oneOf: words<{ choices: string }>(
    ({ choices }) => `one of ${choices}`,
    ({ choices }) => `något av ${choices}`,
  ),
  pattern: words<{ form: string }>(
    ({ form }) => `the form ${form}`,
    ({ form }) => `formen ${form}`,
  ),
  pictureFile: words('a file name that ends in .svg or .png', 'ett filnamn som slutar på .svg eller .png'),
  projectFile: words(
    'a file name that ends in .pomona.json or .json, or - for standard output',
    'ett filnamn som slutar på .pomona.json eller .json, eller - för standard ut',
  ),
  noSuchInput: words<{ option: string; file: string; known: string }>(
    ({ option, file, known }) => `${option} names ${file}, which is not among the files: ${known}.`,
    ({ option, file, known }) => `${option} nämner ${file}, som inte är bland filerna: ${known}.`,
  ),
  overInput: words<{ file: string }>(
    ({ file }) => `--out ${file}: this file is read. Name another, so that the original stays.`,
    ({ file }) => `--out ${file}: den filen läses. Ange en annan, så att originalet finns kvar.`,
  ),
  unknownDiagram: words<{ id: string; known: string }>(
    ({ id, known }) => `The project has no diagram "${id}"; it can draw ${known}.`,
    ({ id, known }) => `Projektet har inget diagram "${id}"; det kan rita ${known}.`,
  ),
  unknownDiagramOption: words<{ option: string; known: string }>(
    ({ option, known }) => `--option ${option}: this diagram has no such option; it has ${known}.`,
    ({ option, known }) => `--option ${option}: diagrammet har inget sådant val; det har ${known}.`,
  ),
  unknownCluster: words<{ id: string; known: string }>(
    ({ id, known }) => `--cluster ${id}: the project has no such cluster; it has ${known || 'none'}.`,
    ({ id, known }) => `--cluster ${id}: projektet har inget sådant kluster; det har ${known || 'inga'}.`,
  ),
  noClusterHere: words<{ kind: string; known: string }>(
    ({ kind, known }) => `--cluster does not go with ${kind}, which shows all clusters; it goes with ${known}.`,
    ({ kind, known }) => `--cluster går inte ihop med ${kind}, som visar alla kluster; det går med ${known}.`,
  ),
  someOf: words<{ choices: string }>(
    ({ choices }) => `one or more, parted by commas, of ${choices}`,
    ({ choices }) => `en eller flera, med komma emellan, av ${choices}`,
  ),
  missingFile: words('there is no such file', 'filen finns inte'),
  checkName: words('Check the name and the folder.', 'Kontrollera namnet och mappen.'),
  forbidden: words('this may not be opened', 'detta får inte öppnas'),
  checkRights: words(
    'Check the rights of the file and its folder.',
    'Kontrollera rättigheterna till filen och mappen.',
  ),
  isFolder: words('this is a folder', 'detta är en mapp'),
  nameAFile: words('Name a file in it.', 'Ange en fil i den.'),
  noFolder: words('its folder is not there', 'mappen finns inte'),
  makeFolder: words('Make the folder first.', 'Skapa mappen först.'),
  diskFull: words('the disk is full', 'disken är full'),
  freeSpace: words('Free some space and try again.', 'Frigör utrymme och försök igen.'),
  emptyFolder: words(
    'the folder holds no table (.csv, .tsv or .txt) and no project (.pomona.json)',
    'mappen innehåller ingen tabell (.csv, .tsv eller .txt) och inget projekt (.pomona.json)',
  ),
  fillFolder: words(
    'Put industries.csv, competences.csv and uses.csv in it, or name files.',
    'Lägg industries.csv, competences.csv och uses.csv i den, eller ange filer.',
  ),
  tooLarge: words<{ size: string; limit: string }>(
    ({ size, limit }) => `the file is ${size} MB, at most ${limit} MB can be read`,
    ({ size, limit }) => `filen är ${size} MB, högst ${limit} MB kan läsas`,
  ),
  splitFile: words('Split it, or leave rows out.', 'Dela upp den, eller utelämna rader.'),
  systemSays: words<{ code: string }>(
    ({ code }) => `the system refuses (${code})`,
    ({ code }) => `systemet vägrar (${code})`,
  ),
  tryElsewhere: words('Try another place.', 'Försök på en annan plats.'),
  brokenPipe: words(
    'Nobody reads the output any more: stopped before the end.',
    'Ingen läser utdata längre: avbröts före slutet.',
  ),
  fontMissing: words<{ file: string }>(
    ({ file }) => `The font ${file} is missing: without it the picture would have no text. Install Pomona again.`,
    ({ file }) => `Typsnittet ${file} saknas: utan det blir bilden utan text. Installera Pomona på nytt.`,
  ),
  badPicture: words<{ found: string; expected: string }>(
    ({ found, expected }) => `The PNG came out as ${found} instead of ${expected} pixels and was not written.`,
    ({ found, expected }) => `PNG-bilden blev ${found} i stället för ${expected} bildpunkter och skrevs inte.`,
  ),
  densityOfSvg: words('--dpi has no effect on an SVG.', '--dpi påverkar inte en SVG.'),
  written: words<{ file: string; size: string }>(
    ({ file, size }) => `Wrote ${file} (${size}).`,
    ({ file, size }) => `Skrev ${file} (${size}).`,
  ),
  readingFraction: words<{ percent: number }>(
    ({ percent }) => `Reading ${percent} %`,
    ({ percent }) => `Läser ${percent} %`,
  ),
  gallery: words<{ count: number; sheet: string }>(
    ({ count, sheet }) => `${count} pictures, all of them on ${sheet}`,
    ({ count, sheet }) => `${count} bilder, alla samlade i ${sheet}`,
  ),
  galleryTitle: words<{ count: number }>(
    ({ count }) => `The gallery: ${count} pictures`,
    ({ count }) => `Galleriet: ${count} bilder`,
  ),
  measuring: words<{ what: string }>(
    ({ what }) => `Measuring ${what} ...`,
    ({ what }) => `Mäter ${what} ...`,
  ),
  notMeasured: words<{ what: string; message: string }>(
    ({ what, message }) => `Not measured: ${what}. ${message}`,
    ({ what, message }) => `Inte uppmätt: ${what}. ${message}`,
  ),
  noExamples: words<{ folder: string }>(
    ({ folder }) => `There is no example in ${folder}: nothing to draw.`,
    ({ folder }) => `Det finns inget exempel i ${folder}: inget att rita.`,
  ),
  benchWritten: words<{ file: string }>(
    ({ file }) => `The same as JSON: ${file}`,
    ({ file }) => `Samma som JSON: ${file}`,
  ),
  clean: words('Nothing to mend.', 'Inget att rätta.'),
  tally: words<{ errors: number; warnings: number; notices: number }>(
    ({ errors, warnings, notices }) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${notices} ${notices === 1 ? 'notice' : 'notices'}.`,
    ({ errors, warnings, notices }) =>
      `${errors} fel, ${warnings} ${warnings === 1 ? 'varning' : 'varningar'}, ${notices} ${notices === 1 ? 'upplysning' : 'upplysningar'}.`,
  ),
  internal: words<{ message: string }>(
    ({ message }) => `Pomona itself went wrong: ${message}. Please report it with the command and the file.`,
    ({ message }) => `Ett fel i Pomona: ${message}. Rapportera det gärna, med kommandot och filen.`,
  ),
  serving: words<{ address: string }>(
    ({ address }) => `Pomona: ${address}`,
    ({ address }) => `Pomona: ${address}`,
  ),
  portTaken: words<{ port: number; next: number }>(
    ({ port, next }) => `Port ${port} is in use. Another one: npm start -- --port ${next}`,
    ({ port, next }) => `Port ${port} är upptagen. En annan: npm start -- --port ${next}`,
  ),
  portForbidden: words<{ port: number }>(
    ({ port }) => `Port ${port} may not be used here. Choose one above 1023.`,
    ({ port }) => `Port ${port} får inte användas här. Välj en över 1023.`,
  ),
  building: words('Building the page ...', 'Bygger sidan ...'),
  buildFailed: words('The page could not be built; the messages above say why.', 'Sidan kunde inte byggas; se ovan.'),
}
