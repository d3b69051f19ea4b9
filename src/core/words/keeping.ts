import { words } from './say.ts'

type Time = { time: string }

/** Words of keeping projects: the saved state, its banners, the start page and earlier versions. */
export const keepingWords = {
  copyMark: words('(copy)', '(kopia)'),

  unstored: words('Nothing changed yet', 'Inget ändrat ännu'),
  waiting: words('Saving …', 'Sparar …'),
  saved: words<Time>(
    ({ time }) => `Saved in this browser ${time}`,
    ({ time }) => `Sparat i webbläsaren ${time}`,
  ),
  failing: words('Not saved in this browser', 'Inte sparat i webbläsaren'),
  reading: words('Read only: open in another window', 'Skrivskyddat: öppet i ett annat fönster'),

  storageTrouble: words('Your work is not kept', 'Ditt arbete är inte sparat'),
  toTell: words('About your project', 'Om ditt projekt'),
  tryAgain: words('Try again', 'Försök igen'),
  saveFile: words('Save to a file', 'Spara i en fil'),
  takeOver: words('Take over', 'Ta över'),
  openCopy: words('Open a copy', 'Öppna en kopia'),
  download: words('Download damaged records', 'Ladda ner skadade poster'),
  understood: words('Understood', 'Uppfattat'),

  projects: words('Projects', 'Projekt'),
  recent: words('Your projects in this browser', 'Dina projekt i den här webbläsaren'),
  noProjects: words(
    'Nothing is kept here yet. Open an example or files of your own; what you change stays in this browser.',
    'Här finns inget sparat ännu. Öppna ett exempel eller egna filer; det du ändrar stannar i webbläsaren.',
  ),
  whereKept: words(
    'Projects stay in this browser on this machine. Save to a file what must not be lost.',
    'Projekten stannar i den här webbläsaren på den här datorn. Spara det som inte får försvinna i en fil.',
  ),
  openProject: words<{ title: string }>(
    ({ title }) => `Open ${title}`,
    ({ title }) => `Öppna ${title}`,
  ),
  damagedProject: words('Damaged project', 'Skadat projekt'),
  notSavedYet: words('Recovered from the last time', 'Återställt från förra gången'),
  remove: words('Delete', 'Ta bort'),
  removeNamed: words<{ title: string }>(
    ({ title }) => `Delete ${title}`,
    ({ title }) => `Ta bort ${title}`,
  ),
  removeSure: words('Delete for good?', 'Ta bort för alltid?'),
  removeYes: words('Yes, delete', 'Ja, ta bort'),
  removeNo: words('Keep', 'Behåll'),
  openFiles: words('Open files …', 'Öppna filer …'),
  backTo: words<{ title: string }>(
    ({ title }) => `Back to ${title}`,
    ({ title }) => `Tillbaka till ${title}`,
  ),

  versions: words('Earlier versions', 'Tidigare versioner'),
  versionsAbout: words(
    'Kept by itself every five minutes while you work, the last twenty. Restoring one is a step that can be undone.',
    'Sparas automatiskt var femte minut medan du arbetar, de tjugo senaste. Att återställa en är ett steg som kan ångras.',
  ),
  noVersions: words('There are none yet.', 'Det finns inga ännu.'),
  restore: words('Restore', 'Återställ'),
  restoreNamed: words<Time>(
    ({ time }) => `Restore the version of ${time}`,
    ({ time }) => `Återställ versionen från ${time}`,
  ),
}
