import { formatNumber, type Locale, type Words, words } from './say.ts'

/** What a sentence about a problem may speak of; a Problem of the model has this shape. */
export interface ProblemFacts {
  readonly code: string
  readonly file?: string
  readonly row?: number
  readonly column?: string
  readonly value?: string
  readonly values?: Readonly<Record<string, string | number>>
}

/** What is wrong, and how to mend it. */
export interface ProblemPhrase {
  readonly message: Words<ProblemFacts>
  readonly remedy: Words<ProblemFacts>
}

type Sentence = string | ((facts: Said) => string)

/** The facts as a sentence uses them: numbers formatted, the value in quotation marks. */
interface Said {
  readonly value: string
  readonly column: string
  readonly number: (key: string) => string
  readonly megabytes: (key: string) => string
  readonly text: (key: string) => string
}

function saidIn(locale: Locale, sentence: Sentence): (facts: ProblemFacts) => string {
  if (typeof sentence === 'string') return () => sentence
  const [open, close] = locale === 'sv' ? ['”', '”'] : ['“', '”']
  return ({ value, column, values }) =>
    sentence({
      value: `${open}${value ?? ''}${close}`,
      column: `${open}${column ?? ''}${close}`,
      number: (key) => formatNumber(Number(values?.[key] ?? Number.NaN), locale),
      megabytes: (key) => formatNumber(Number(values?.[key] ?? Number.NaN) / 1024 ** 2, locale, 1),
      text: (key) => String(values?.[key] ?? ''),
    })
}

function phrase(en: Sentence, sv: Sentence, enRemedy: Sentence, svRemedy: Sentence): ProblemPhrase {
  return {
    message: words<ProblemFacts>(saidIn('en', en), saidIn('sv', sv)),
    remedy: words<ProblemFacts>(saidIn('en', enRemedy), saidIn('sv', svRemedy)),
  }
}

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

const kindNames: Readonly<Record<string, readonly [en: string, sv: string]>> = {
  industry: ['industry', 'bransch'],
  competence: ['competence', 'kompetens'],
}

const tooMany = (en: string, sv: string): ProblemPhrase =>
  phrase(
    (said) => `Here the tables come over ${said.number('limit')} ${en}, the largest number Pomona takes.`,
    (said) => `Här kommer tabellerna över ${said.number('limit')} ${sv}, det största antal som Pomona tar emot.`,
    `Make a selection, or merge small ${en}.`,
    `Gör ett urval, eller slå ihop små ${sv}.`,
  )

/** Problems of reading tables, by code. */
export const tableProblems: Readonly<Record<string, ProblemPhrase>> = {
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
  spreadsheet: phrase(
    'This is a spreadsheet file, which this version does not read.',
    'Det här är en kalkylarksfil, som den här versionen inte läser.',
    'Open it in your spreadsheet program and save the sheet as CSV, or copy the cells and paste them here.',
    'Öppna den i kalkylprogrammet och spara bladet som CSV, eller kopiera cellerna och klistra in dem här.',
  ),
  'not-text': phrase(
    'This file is not text, so no table can be read from it.',
    'Den här filen är inte text, så ingen tabell kan läsas ur den.',
    'Save the table as CSV (UTF-8), or copy the cells and paste them here.',
    'Spara tabellen som CSV (UTF-8), eller kopiera cellerna och klistra in dem här.',
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
  'row-without-name': phrase(
    'The row has neither id nor name and was left out.',
    'Raden har varken id eller namn och utelämnades.',
    'Give it an id or a name, or take the row out.',
    'Ge den ett id eller ett namn, eller ta bort raden.',
  ),
  'repeated-id': phrase(
    (said) => `${said.value} already stands in a row above; this row was left out.`,
    (said) => `${said.value} finns redan på en rad ovanför; den här raden utelämnades.`,
    'Give each row an id of its own, or merge the two.',
    'Ge varje rad ett eget id, eller slå ihop de två.',
  ),
  'repeated-measure': phrase(
    (said) => `${said.column} is a measure and year that another column already gives; this column was not read.`,
    (said) => `${said.column} är ett mått och år som en annan kolumn redan anger; den här kolumnen lästes inte.`,
    'Rename one of them, or take it out.',
    'Byt namn på en av dem, eller ta bort den.',
  ),
  'not-a-number': phrase(
    (said) => `${said.value} is not a number; it was left out.`,
    (said) => `${said.value} är inte ett tal; det utelämnades.`,
    'Write a number, or leave the cell empty. If many are listed, check the decimal sign.',
    'Skriv ett tal, eller lämna cellen tom. Om många räknas upp, kontrollera decimaltecknet.',
  ),
  'weight-missing': phrase(
    'The use has no weight; it was counted as 1.',
    'Användningen saknar vikt; den räknades som 1.',
    'State a weight, or take the row out if there is no use.',
    'Ange en vikt, eller ta bort raden om användningen inte finns.',
  ),
  'weight-zero': phrase(
    (said) => `${said.number('count')} row(s) have the weight zero, so they are no uses.`,
    (said) => `${said.number('count')} rad(er) har vikten noll och är därför inga användningar.`,
    'Nothing needs to be done if zero is meant.',
    'Inget behöver göras om noll är avsikten.',
  ),
  'weight-negative': phrase(
    (said) => `The weight ${said.value} is below zero; it was left out.`,
    (said) => `Vikten ${said.value} är mindre än noll; den utelämnades.`,
    'Weights are above zero: correct it.',
    'Vikter är större än noll: rätta den.',
  ),
  'confidence-unreadable': phrase(
    (said) => `${said.value} is not a confidence from 0 to 1; the use was kept without it.`,
    (said) => `${said.value} är ingen säkerhet mellan 0 och 1; användningen behölls utan den.`,
    'Write a number from 0 to 1, or a percentage with its sign.',
    'Skriv ett tal från 0 till 1, eller procent med procenttecken.',
  ),
  'respondents-unreadable': phrase(
    (said) => `${said.value} is not a number of respondents; the use was kept without it.`,
    (said) => `${said.value} är inte ett antal svarande; användningen behölls utan det.`,
    'Write a whole number, or leave the cell empty.',
    'Skriv ett heltal, eller lämna cellen tom.',
  ),
  'reference-missing': phrase(
    (said) => `The row names no ${kindNames[said.text('kind')]?.[0] ?? ''}; it was left out.`,
    (said) => `Raden anger ingen ${kindNames[said.text('kind')]?.[1] ?? ''}; den utelämnades.`,
    'Fill in the cell, or take the row out.',
    'Fyll i cellen, eller ta bort raden.',
  ),
  'unknown-industry': phrase(
    (said) => `${said.value} is not in the table of industries; what refers to it was left out.`,
    (said) => `${said.value} finns inte i tabellen med branscher; det som hänvisar dit utelämnades.`,
    'Add the industry to its table, or correct the id. Ids are compared as text: 01.10 is not 1.1.',
    'Lägg till branschen i dess tabell, eller rätta id. Id jämförs som text: 01.10 är inte 1.1.',
  ),
  'unknown-competence': phrase(
    (said) => `${said.value} is not in the table of competences; what refers to it was left out.`,
    (said) => `${said.value} finns inte i tabellen med kompetenser; det som hänvisar dit utelämnades.`,
    'Add the competence to its table, or correct the id.',
    'Lägg till kompetensen i dess tabell, eller rätta id.',
  ),
  'unknown-cluster': phrase(
    (said) => `${said.value} is not in the table of clusters; the tie was left out.`,
    (said) => `${said.value} finns inte i tabellen med kluster; kopplingen utelämnades.`,
    'Add the cluster to its table, or correct the id.',
    'Lägg till klustret i dess tabell, eller rätta id.',
  ),
  'header-missing': phrase(
    'The column of the matrix has no header, so its competence is unknown; it was not read.',
    'Kolumnen i matrisen saknar rubrik, så kompetensen är okänd; den lästes inte.',
    'Give the column the name of its competence.',
    'Ge kolumnen kompetensens namn.',
  ),
  'unknown-use-role': phrase(
    (said) =>
      `${said.value} says neither that the industry has the competence nor that it needs it; the row was left out.`,
    (said) => `${said.value} säger varken att branschen har kompetensen eller att den behöver den; raden utelämnades.`,
    'Write “has” or “needs”.',
    'Skriv ”har” eller ”behöver”.',
  ),
  'unknown-phase': phrase(
    (said) => `${said.value} is no phase of a cluster; it was left out.`,
    (said) => `${said.value} är ingen fas för ett kluster; den utelämnades.`,
    'The phases are unknown, prospecting, probing, start, growth, maturity and ended; marks are stalled, narrowed and renewing.',
    'Faserna är okänd, prospektering, sondering, start, genomförande och tillväxt, mognad och avslutat; märken är avstannat, avsmalnat och förnyas.',
  ),
  'unknown-actor-kind': phrase(
    (said) => `${said.value} is no kind of actor known here; the actor was kept as “other”.`,
    (said) => `${said.value} är inget känt slag av aktör; aktören behölls som ”annan”.`,
    'Kinds are company, university, public body, intermediary, person and other.',
    'Slagen är företag, universitet, offentlig aktör, intermediär, person och annan.',
  ),
  'unknown-actor-role': phrase(
    (said) => `${said.value} is no role of an actor; the actor was kept as a member.`,
    (said) => `${said.value} är ingen roll för en aktör; aktören behölls som medlem.`,
    'Roles are driver, supporter, competence environment and member.',
    'Rollerna är drivande, stödjare, kompetensmiljö och medlem.',
  ),
  'repeated-uses': phrase(
    (said) =>
      `${said.number('count')} row(s) repeat a pair of industry and competence, the first ${said.value}; their weights were added up.`,
    (said) =>
      `${said.number('count')} rad(er) upprepar ett par av bransch och kompetens, först ${said.value}; vikterna summerades.`,
    'Nothing needs to be done if the rows are parts of a whole.',
    'Inget behöver göras om raderna är delar av en helhet.',
  ),
  'industries-without-uses': phrase(
    (said) => `${said.number('count')} of the industries have no uses: ${said.value}.`,
    (said) => `${said.number('count')} av branscherna saknar användningar: ${said.value}.`,
    'They are drawn with an “unassigned” root. Check their ids if uses were expected.',
    'De ritas med en rot för ”ej fördelat”. Kontrollera deras id om användningar var väntade.',
  ),
  'competences-without-uses': phrase(
    (said) => `${said.number('count')} of the competences are used by no industry: ${said.value}.`,
    (said) => `${said.number('count')} av kompetenserna används inte av någon bransch: ${said.value}.`,
    'Check their ids if uses were expected.',
    'Kontrollera deras id om användningar var väntade.',
  ),
}
