import { type ProblemPhrase, phrase, type Said } from './problemPhrase.ts'
import { kindNames } from './rowProblems.ts'

const roleNames: Readonly<Record<string, readonly [en: string, sv: string]>> = {
  industries: ['industries', 'branscher'],
  competences: ['competences', 'kompetenser'],
  uses: ['uses', 'användningar'],
  matrix: ['a matrix', 'en matris'],
  clusters: ['clusters', 'kluster'],
  actors: ['actors', 'aktörer'],
}
const roleIn = (place: 0 | 1) => (said: Said) => roleNames[said.text('role')]?.[place] ?? ''
const [roleEn, roleSv] = [roleIn(0), roleIn(1)]

const tooMany = (en: string, sv: string): ProblemPhrase =>
  phrase(
    (said) => `There are more than ${said.number('limit')} ${en}, the largest number Pomona takes.`,
    (said) => `Det finns fler än ${said.number('limit')} ${sv}, det största antal som Pomona tar emot.`,
    `Make a selection, or merge small ${en}.`,
    `Gör ett urval, eller slå ihop små ${sv}.`,
  )

/** Problems of tables as a whole and of their columns, by code. */
export const tableProblems = {
  'nothing-to-read': phrase(
    'There is no file to read.',
    'Det finns ingen fil att läsa.',
    'Choose one or more tables, or a project file.',
    'Välj en eller flera tabeller, eller en projektfil.',
  ),
  'project-among-tables': phrase(
    'A project file cannot be read together with tables.',
    'En projektfil kan inte läsas tillsammans med tabeller.',
    'Open the project file alone, or leave it out.',
    'Öppna projektfilen för sig, eller utelämna den.',
  ),
  'file-too-large': phrase(
    (said) =>
      `The file has ${said.megabytes('bytes')} MB; the largest that Pomona reads is ${said.megabytes('limit')} MB.`,
    (said) => `Filen är ${said.megabytes('bytes')} MB; den största som Pomona läser är ${said.megabytes('limit')} MB.`,
    'Take out columns and rows that are not needed, or split the file.',
    'Ta bort kolumner och rader som inte behövs, eller dela filen.',
  ),
  'not-text': phrase(
    'This file is not text, so no table can be read from it.',
    'Den här filen är inte text, så ingen tabell kan läsas ur den.',
    'Save the table as CSV (UTF-8), or copy the cells and paste them here.',
    'Spara tabellen som CSV (UTF-8), eller kopiera cellerna och klistra in dem här.',
  ),
  markup: phrase(
    'This is a web page without a table, or XML.',
    'Det här är en webbsida utan tabell, eller XML.',
    'Save the table as CSV, or copy its cells and paste them here.',
    'Spara tabellen som CSV, eller kopiera cellerna och klistra in dem här.',
  ),
  'table-empty': phrase(
    'The file is empty.',
    'Filen är tom.',
    'Check that the right file was chosen and saved.',
    'Kontrollera att rätt fil har valts och sparats.',
  ),
  'table-without-rows': phrase(
    'There are headers, but no rows under them.',
    'Det finns rubriker men inga rader under dem.',
    'Add rows, or state which row holds the headers.',
    'Lägg till rader, eller ange vilken rad som innehåller rubrikerna.',
  ),
  'nothing-read': phrase(
    'No industry, competence, cluster or actor could be read.',
    'Ingen bransch, kompetens, aktör och inget kluster kunde läsas.',
    'Check which columns hold ids and names, and set them by hand if the guess is wrong.',
    'Kontrollera vilka kolumner som innehåller id och namn, och ange dem själv om gissningen är fel.',
  ),
  'no-use-read': phrase(
    'No row names an industry and a competence that are known: not one use could be read.',
    'Ingen rad anger en känd bransch och en känd kompetens: inte en enda användning kunde läsas.',
    'Check that ids are written alike in all tables, and that the columns are the right ones.',
    'Kontrollera att id skrivs lika i alla tabeller och att det är rätt kolumner.',
  ),
  'unclosed-quote': phrase(
    'A quotation mark opens this cell and is never closed.',
    'Ett citattecken inleder cellen men avslutas aldrig.',
    'Close the quotation mark, or write it twice if it belongs to the text.',
    'Avsluta citatet, eller skriv citattecknet dubbelt om det hör till texten.',
  ),
  'stray-quote': phrase(
    'Text stands after a closing quotation mark; it was read as part of the cell.',
    'Det står text efter ett avslutande citattecken; den har lästs som en del av cellen.',
    'Write quotation marks within a quoted cell twice.',
    'Skriv citattecken dubbelt inuti en cell med citattecken.',
  ),
  'too-many-rows': phrase(
    (said) => `The table has more than ${said.number('limit')} rows, the largest number Pomona reads.`,
    (said) => `Tabellen har fler än ${said.number('limit')} rader, det största antal som Pomona läser.`,
    'Split the table, or add up rows that say the same.',
    'Dela tabellen, eller summera rader som säger samma sak.',
  ),
  'too-many-columns': phrase(
    (said) => `The table has more than ${said.number('limit')} columns, the largest number Pomona reads.`,
    (said) => `Tabellen har fler än ${said.number('limit')} kolumner, det största antal som Pomona läser.`,
    'Take out columns that are not needed; if it is a matrix, say so.',
    'Ta bort kolumner som inte behövs; är det en matris, så ange det.',
  ),
  'cell-too-long': phrase(
    (said) => `The cell has more than ${said.number('limit')} characters.`,
    (said) => `Cellen har fler än ${said.number('limit')} tecken.`,
    'Shorten the text; a missing quotation mark further up can also run cells together.',
    'Korta texten; ett citattecken som saknas högre upp kan också ha fogat ihop celler.',
  ),
  'label-too-long': phrase(
    (said) =>
      `The label has ${said.number('length')} characters; at most ${said.number('limit')} can stand on a picture.`,
    (said) => `Texten har ${said.number('length')} tecken; högst ${said.number('limit')} får plats på en bild.`,
    'Shorten it, or check that the column really holds names.',
    'Korta den, eller kontrollera att kolumnen verkligen innehåller namn.',
  ),
  'too-many-industries': tooMany('industries', 'branscher'),
  'too-many-competences': tooMany('competences', 'kompetenser'),
  'too-many-uses': tooMany('uses', 'användningar'),
  'too-many-clusters': tooMany('clusters', 'kluster'),
  'too-many-actors': tooMany('actors', 'aktörer'),
  'column-missing': phrase(
    (said) => `A table of uses needs a column for the ${kindNames[said.text('field')]?.[0] ?? ''}; none was found.`,
    (said) =>
      `En tabell med användningar behöver en kolumn för ${kindNames[said.text('field')]?.[1] ?? ''}; ingen hittades.`,
    'Say which column it is, or what the table tells of if it is not uses.',
    'Ange vilken kolumn det är, eller vad tabellen handlar om ifall det inte är användningar.',
  ),
  'unknown-field': phrase(
    (said) => `${said.value} is not a field of ${roleEn(said)}.`,
    (said) => `${said.value} är inget fält för ${roleSv(said)}.`,
    'Choose one of the fields of that kind of table, or “ignore”.',
    'Välj ett av fälten för den sortens tabell, eller ”ignore”.',
  ),
  'more-problems': phrase(
    (said) => `There are ${said.number('count')} of this kind; the first ${said.number('shown')} are listed.`,
    (said) => `Det finns ${said.number('count')} av det här slaget; de första ${said.number('shown')} räknas upp.`,
    'Mend the first ones; the rest often have the same cause.',
    'Åtgärda de första; resten har ofta samma orsak.',
  ),
  'lines-above-header': phrase(
    (said) => `Lines above the headers were not read as data: ${said.value}.`,
    (said) => `Rader ovanför rubrikerna lästes inte som data: ${said.value}.`,
    'If the headers stand in another row, say which.',
    'Om rubrikerna står på en annan rad, så ange vilken.',
  ),
  'short-rows': phrase(
    (said) =>
      `${said.number('count')} row(s) have fewer cells than there are headers; what is not there was read as missing.`,
    (said) =>
      `${said.number('count')} rad(er) har färre celler än det finns rubriker; det som inte finns lästes som saknat.`,
    'Nothing needs to be done if the last cells are meant to be empty.',
    'Inget behöver göras om de sista cellerna ska vara tomma.',
  ),
  'cell-without-header': phrase(
    (said) => `${said.value} stands beyond the last header and was not read.`,
    (said) => `${said.value} står bortom den sista rubriken och lästes inte.`,
    'Give the column a header; or, if the text holds the delimiter, put the cell in quotation marks.',
    'Ge kolumnen en rubrik; eller sätt cellen inom citattecken om texten innehåller avgränsaren.',
  ),
  'column-not-read': phrase(
    (said) => `The column ${said.column} was not read: it fits no free field of ${roleEn(said)}.`,
    (said) => `Kolumnen ${said.column} lästes inte: den svarar inte mot något ledigt fält för ${roleSv(said)}.`,
    'If it should be read, say which field it holds.',
    'Om den ska läsas, ange vilket fält den innehåller.',
  ),
  'decimal-ambiguous': phrase(
    (said) =>
      `The numbers can be read in two ways; ${said.text('decimal') === ',' ? 'comma' : 'point'} was taken for the decimal sign.`,
    (said) =>
      `Talen kan läsas på två sätt; ${said.text('decimal') === ',' ? 'komma' : 'punkt'} har tagits för decimaltecken.`,
    'Change the decimal sign if that is wrong.',
    'Ändra decimaltecknet om det är fel.',
  ),
  'dash-is-zero': phrase(
    (said) => `${said.number('count')} cell(s) hold a lone dash; it was read as zero.`,
    (said) => `${said.number('count')} cell(er) innehåller bara ett streck; det lästes som noll.`,
    'Several statistics offices mean exact zero. If it means missing here, say so.',
    'Flera statistikbyråer menar exakt noll. Om det betyder att värdet saknas, så ange det.',
  ),
  'dash-is-missing': phrase(
    (said) => `${said.number('count')} cell(s) hold a lone dash; it was read as missing.`,
    (said) => `${said.number('count')} cell(er) innehåller bara ett streck; det lästes som saknat värde.`,
    'If it means zero here, say so.',
    'Om det betyder noll här, så ange det.',
  ),
} as const satisfies Readonly<Record<string, ProblemPhrase>>
