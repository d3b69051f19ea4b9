import { type ProblemPhrase, phrase } from './problemPhrase.ts'

const saveAsCsv = [
  'Open it in your spreadsheet program and save it anew as .xlsx, save the sheet as CSV, or copy the cells and paste them here.',
  'Öppna den i kalkylprogrammet och spara den på nytt som .xlsx, spara bladet som CSV, eller kopiera cellerna och klistra in dem här.',
] as const

const splitWorkbook = [
  'Take out sheets, columns and rows that are not needed, or save the sheet as CSV.',
  'Ta bort blad, kolumner och rader som inte behövs, eller spara bladet som CSV.',
] as const

/** Problems of spreadsheet files, of the archive they lie in and of their sheets, by code. */
export const workbookProblems = {
  spreadsheet: phrase(
    'This is a spreadsheet in a form that Pomona does not read; it reads .xlsx and .xlsm.',
    'Det här är ett kalkylark i ett format som Pomona inte läser; .xlsx och .xlsm läses.',
    ...saveAsCsv,
  ),
  'spreadsheet-locked': phrase(
    'The spreadsheet is protected by a password.',
    'Kalkylarket är skyddat med lösenord.',
    'Take the password off in your spreadsheet program, or copy the cells and paste them here.',
    'Ta bort lösenordet i kalkylprogrammet, eller kopiera cellerna och klistra in dem här.',
  ),
  'archive-damaged': phrase(
    'The file is a ZIP archive or a spreadsheet that is damaged or cut short.',
    'Filen är ett ZIP-arkiv eller ett kalkylark som är skadat eller avhugget.',
    ...saveAsCsv,
  ),
  'archive-too-large': phrase(
    (said) =>
      `Unpacked, the file has ${said.megabytes('bytes')} MB; the most that Pomona unpacks is ${said.megabytes('limit')} MB.`,
    (said) =>
      `Uppackad är filen ${said.megabytes('bytes')} MB; det mesta som Pomona packar upp är ${said.megabytes('limit')} MB.`,
    ...splitWorkbook,
  ),
  'archive-too-many-entries': phrase(
    (said) => `The file holds ${said.number('count')} parts; Pomona opens at most ${said.number('limit')}.`,
    (said) => `Filen innehåller ${said.number('count')} delar; Pomona öppnar högst ${said.number('limit')}.`,
    ...splitWorkbook,
  ),
  'archive-ratio': phrase(
    (said) =>
      `The part ${said.value} unpacks to more than ${said.number('limit')} times its size, as files do that are made to do harm.`,
    (said) =>
      `Delen ${said.value} packas upp till mer än ${said.number('limit')} gånger sin storlek, så som filer gör som är gjorda för att skada.`,
    'If you know where the file comes from, save the sheet as CSV.',
    'Om du vet varifrån filen kommer, spara bladet som CSV.',
  ),
  'archive-overlap': phrase(
    (said) => `The part ${said.value} lies over another one in the file, as in files that are made to do harm.`,
    (said) => `Delen ${said.value} ligger över en annan i filen, så som i filer som är gjorda för att skada.`,
    ...saveAsCsv,
  ),
  'archive-zip64': phrase(
    'The file is packed in ZIP64, the form for very large archives, which Pomona does not open.',
    'Filen är packad i ZIP64, formatet för mycket stora arkiv, som Pomona inte öppnar.',
    ...saveAsCsv,
  ),
  'archive-encrypted': phrase(
    (said) => `The part ${said.value} is encrypted.`,
    (said) => `Delen ${said.value} är krypterad.`,
    'Take the password off, or copy the cells and paste them here.',
    'Ta bort lösenordet, eller kopiera cellerna och klistra in dem här.',
  ),
  'archive-method': phrase(
    (said) => `The part ${said.value} is packed in a way that Pomona does not know (number ${said.text('method')}).`,
    (said) => `Delen ${said.value} är packad på ett sätt som Pomona inte känner till (nummer ${said.text('method')}).`,
    ...saveAsCsv,
  ),
  'workbook-missing': phrase(
    'This is a ZIP archive, but no workbook lies in it.',
    'Det här är ett ZIP-arkiv, men det innehåller ingen arbetsbok.',
    'Unpack it and open the tables in it; an OpenDocument sheet is to be saved as .xlsx or CSV first.',
    'Packa upp det och öppna tabellerna i det; ett OpenDocument-ark ska först sparas som .xlsx eller CSV.',
  ),
  'workbook-empty': phrase(
    'The workbook has no sheet with cells.',
    'Arbetsboken har inget blad med celler.',
    'Check that the right file was chosen and saved.',
    'Kontrollera att rätt fil har valts och sparats.',
  ),
  'workbook-part-missing': phrase(
    (said) => `The workbook speaks of a part ${said.value} that is not in it.`,
    (said) => `Arbetsboken hänvisar till en del ${said.value} som inte finns i den.`,
    ...saveAsCsv,
  ),
  'xml-damaged': phrase(
    (said) => `The part “${said.text('part')}” of the workbook is not well-formed, near ${said.value}.`,
    (said) => `Delen ”${said.text('part')}” av arbetsboken är inte välformad, nära ${said.value}.`,
    ...saveAsCsv,
  ),
  'xml-doctype': phrase(
    (said) =>
      `The part “${said.text('part')}” of the workbook declares its own entities, as files do that are made to do harm.`,
    (said) =>
      `Delen ”${said.text('part')}” av arbetsboken deklarerar egna entiteter, så som filer gör som är gjorda för att skada.`,
    ...saveAsCsv,
  ),
  'xml-too-deep': phrase(
    (said) => `The part “${said.text('part')}” of the workbook is nested deeper than ${said.number('limit')} levels.`,
    (said) => `Delen ”${said.text('part')}” av arbetsboken är nästlad djupare än ${said.number('limit')} nivåer.`,
    ...saveAsCsv,
  ),
  'sheet-missing': phrase(
    (said) => `The workbook has no sheet ${said.value}; it has: ${said.text('known')}.`,
    (said) => `Arbetsboken har inget blad ${said.value}; den har: ${said.text('known')}.`,
    'Name one of its sheets, or none.',
    'Ange något av dess blad, eller inget.',
  ),
  'sheet-too-many-cells': phrase(
    (said) => `The sheets have more than ${said.number('limit')} cells up to the last filled one of each row.`,
    (said) => `Bladen har fler än ${said.number('limit')} celler fram till den sista ifyllda på varje rad.`,
    ...splitWorkbook,
  ),
  'sheet-too-many-texts': phrase(
    (said) => `The workbook holds more than ${said.number('limit')} different texts.`,
    (said) => `Arbetsboken innehåller fler än ${said.number('limit')} olika texter.`,
    ...splitWorkbook,
  ),
  'sheet-too-much-text': phrase(
    (said) => `The different texts of the workbook have more than ${said.megabytes('limit')} MB.`,
    (said) => `Arbetsbokens olika texter är mer än ${said.megabytes('limit')} MB.`,
    ...splitWorkbook,
  ),
  'shared-text-missing': phrase(
    (said) => `The cell refers to text number ${said.value}, which the workbook does not have.`,
    (said) => `Cellen hänvisar till text nummer ${said.value}, som arbetsboken inte har.`,
    ...saveAsCsv,
  ),
  'cell-misplaced': phrase(
    (said) => `A row or cell (${said.value}) stands twice, out of order, or outside of what a sheet can hold.`,
    (said) => `En rad eller cell (${said.value}) står dubbelt, i fel ordning eller utanför vad ett blad rymmer.`,
    ...saveAsCsv,
  ),
  'cell-unreadable': phrase(
    (said) => `The cell is stored as a number, but ${said.value} is none.`,
    (said) => `Cellen är sparad som ett tal, men ${said.value} är inget tal.`,
    ...saveAsCsv,
  ),
  'sheets-not-read': phrase(
    (said) => `Of the workbook these sheets were not read: ${said.value}; ${said.number('hidden')} of them are hidden.`,
    (said) => `Av arbetsboken lästes inte dessa blad: ${said.value}; ${said.number('hidden')} av dem är dolda.`,
    'To read one, choose it, or write book.xlsx#Sheet name on the command line.',
    'Välj bladet för att läsa det, eller skriv bok.xlsx#Bladets namn på kommandoraden.',
  ),
  'sheet-hides': phrase(
    (said) => `Hidden rows (${said.number('rows')}) and columns (${said.number('columns')}) were read like all others.`,
    (said) => `Dolda rader (${said.number('rows')}) och kolumner (${said.number('columns')}) lästes som alla andra.`,
    'Take them out of the sheet if they do not count.',
    'Ta bort dem ur bladet om de inte ska räknas.',
  ),
  'cells-merged': phrase(
    (said) => `Cells are merged in ${said.number('count')} places: only the first cell of each holds the value.`,
    (said) => `Celler är sammanfogade på ${said.number('count')} ställen: bara den första i varje har värdet.`,
    'If a merged name stands for several rows, repeat it in each of them.',
    'Om ett sammanfogat namn gäller flera rader, upprepa det på var och en.',
  ),
  'cell-errors': phrase(
    (said) => `${said.number('count')} cell(s) hold an error, the first ${said.value}; they were read as missing.`,
    (said) => `${said.number('count')} cell(er) innehåller ett fel, det första ${said.value}; de lästes som saknade.`,
    'Mend the formulas in the spreadsheet, or leave the cells empty.',
    'Rätta formlerna i kalkylarket, eller lämna cellerna tomma.',
  ),
  'formulas-uncomputed': phrase(
    (said) => `${said.number('count')} cell(s) hold a formula without a value; they were read as missing.`,
    (said) => `${said.number('count')} cell(er) innehåller en formel utan värde; de lästes som saknade.`,
    'Open the file in your spreadsheet program, let it compute, and save it.',
    'Öppna filen i kalkylprogrammet, låt det räkna och spara filen.',
  ),
} as const satisfies Readonly<Record<string, ProblemPhrase>>
