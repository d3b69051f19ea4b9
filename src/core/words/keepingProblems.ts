import { type ProblemPhrase, phrase } from './problemPhrase.ts'

/** Problems of keeping projects in the browser, by code. */
export const keepingProblems = {
  'storage-full': phrase(
    'The browser has no room left to keep your work. It is safe in this window, but not yet kept.',
    'Webbläsaren har inget utrymme kvar för ditt arbete. Det finns i det här fönstret men är ännu inte sparat.',
    'Save it to a file now, and make room: delete projects that you no longer need, or free space on the disk.',
    'Spara det i en fil nu och skapa utrymme: ta bort projekt som du inte längre behöver eller frigör plats på disken.',
  ),
  'storage-failed': phrase(
    (said) => `The browser could not keep your work (${said.value}). It is safe in this window, but not yet kept.`,
    (said) =>
      `Webbläsaren kunde inte spara ditt arbete (${said.value}). Det finns i det här fönstret men är ännu inte sparat.`,
    'It is tried again by itself. Save it to a file before you close this window.',
    'Nya försök görs automatiskt. Spara det i en fil innan du stänger fönstret.',
  ),
  'stored-gone': phrase(
    'This project is no longer kept in this browser.',
    'Det här projektet finns inte längre sparat i webbläsaren.',
    'Open it from its file, or choose another project.',
    'Öppna det från sin fil eller välj ett annat projekt.',
  ),
  'stored-lost': phrase(
    'Everything that is kept of this project is damaged. Nothing was written over.',
    'Allt som finns sparat av det här projektet är skadat. Inget har skrivits över.',
    'Open the last file that you saved of it; the damaged records can be downloaded.',
    'Öppna den senaste fil som du sparade av det; de skadade posterna kan laddas ner.',
  ),
  'stored-damaged': phrase(
    (said) => `What is kept of this project is damaged: ${said.value} is not what should stand there.`,
    (said) => `Det som finns sparat av projektet är skadat: ${said.value} är inte det som ska stå där.`,
    'Open the last file that you saved of it.',
    'Öppna den senaste fil som du sparade av det.',
  ),
  'stored-dataset-damaged': phrase(
    'The dataset that is kept with this project is damaged or missing.',
    'Datamängden som sparats med projektet är skadad eller saknas.',
    'Open the last file that you saved of the project, or read the tables again.',
    'Öppna den senaste fil som du sparade av projektet, eller läs in tabellerna igen.',
  ),
  'stored-order': phrase(
    'The uses that are kept with this project are not in their order.',
    'Användningarna som sparats med projektet står inte i sin ordning.',
    'Open the last file that you saved of the project, or read the tables again.',
    'Öppna den senaste fil som du sparade av projektet, eller läs in tabellerna igen.',
  ),
  'stored-recovered': phrase(
    'What was kept last of this project is damaged. You see the newest state that is whole.',
    'Det som senast sparades av projektet är skadat. Du ser det nyaste tillstånd som är helt.',
    'Check what is missing. The damaged records were put apart and can be downloaded.',
    'Kontrollera vad som saknas. De skadade posterna har lagts undan och kan laddas ner.',
  ),
  'stored-mended': phrase(
    'A part of what is kept of this project was damaged; the project itself is whole.',
    'En del av det som sparats av projektet var skadad; själva projektet är helt.',
    'Nothing needs to be done. The damaged records were put apart and can be downloaded.',
    'Inget behöver göras. De skadade posterna har lagts undan och kan laddas ner.',
  ),
  'work-not-kept': phrase(
    'Your last changes could not be kept, so the project stays open.',
    'Dina senaste ändringar kunde inte sparas, så projektet förblir öppet.',
    'Save it to a file first.',
    'Spara det först i en fil.',
  ),
  'work-found': phrase(
    'Changes of this project were found that another window had not kept. They are a project of their own now.',
    'Det fanns ändringar i projektet som ett annat fönster inte hade sparat. De är nu ett eget projekt.',
    'Look at both under Projects, and delete the one that you do not need.',
    'Titta på båda under Projekt och ta bort det som du inte behöver.',
  ),
  'project-kept-twice': phrase(
    'This project was changed in another window too. Nothing was written over: you go on with a copy.',
    'Projektet har ändrats också i ett annat fönster. Inget har skrivits över: du fortsätter med en kopia.',
    'Look at both under Projects, and delete the one that you do not need.',
    'Titta på båda under Projekt och ta bort det som du inte behöver.',
  ),
  'project-copied': phrase(
    'You go on with a copy of the project that is open in the other window.',
    'Du fortsätter med en kopia av projektet som är öppet i det andra fönstret.',
    'Both are kept under Projects.',
    'Båda finns under Projekt.',
  ),
  'project-read-only': phrase(
    'The project is open in another window, which keeps its changes. Here it can only be looked at.',
    'Projektet är öppet i ett annat fönster, som sparar ändringarna. Här går det bara att titta på det.',
    'Take it over, or open a copy.',
    'Ta över det, eller öppna en kopia.',
  ),
  'project-open-elsewhere': phrase(
    'The project is open in another window.',
    'Projektet är öppet i ett annat fönster.',
    'Close it there first.',
    'Stäng det där först.',
  ),
} as const satisfies Readonly<Record<string, ProblemPhrase>>
