import { type ProblemPhrase, phrase } from './problemPhrase.ts'

export const kindNames: Readonly<Record<string, readonly [en: string, sv: string]>> = {
  industry: ['industry', 'bransch'],
  competence: ['competence', 'kompetens'],
}

/** Problems of rows and cells of tables, by code. */
export const rowProblems = {
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
} as const satisfies Readonly<Record<string, ProblemPhrase>>
