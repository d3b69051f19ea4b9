import { type ProblemPhrase, phrase } from './problemPhrase.ts'

/** Problems of pictures that carry a project, by code. */
export const carriedProblems = {
  'picture-without-project': phrase(
    'This picture carries no project.',
    'Den här bilden bär inget projekt.',
    'Open the project file it was drawn from. Pictures that Pomona exports carry their project unless that is switched off, but other programs may take it out.',
    'Öppna projektfilen som den ritades från. Bilder som Pomona exporterar bär sitt projekt om det inte har stängts av, men andra program kan ta bort det.',
  ),
  'picture-project-damaged': phrase(
    'The picture, or the project that it carries, is damaged or cut short.',
    'Bilden, eller projektet som den bär, är skadad eller avhuggen.',
    'Get the picture anew from where it came from, or open the project file.',
    'Hämta bilden på nytt från där den kom ifrån, eller öppna projektfilen.',
  ),
  'picture-among-tables': phrase(
    'A picture cannot be read together with other files.',
    'En bild kan inte läsas tillsammans med andra filer.',
    'Open the picture alone to get its project, or leave it out.',
    'Öppna bilden för sig för att få dess projekt, eller utelämna den.',
  ),
  'project-not-embedded': phrase(
    (said) =>
      `The picture does not carry its project: packed, it has ${said.megabytes('bytes')} MB; at most ${said.megabytes('limit')} MB are put into a picture.`,
    (said) =>
      `Bilden bär inte sitt projekt: packat är det ${said.megabytes('bytes')} MB; högst ${said.megabytes('limit')} MB läggs i en bild.`,
    'Save the project as a file beside the picture.',
    'Spara projektet som en fil bredvid bilden.',
  ),
} as const satisfies Readonly<Record<string, ProblemPhrase>>
