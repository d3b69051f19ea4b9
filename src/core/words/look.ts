import { words } from './say.ts'

/** The words of what all pictures have in common: how they look. */
export const lookWords = {
  look: words('Look', 'Utseende'),
  theme: words('Colours', 'Färger'),
  themeHelp: words('Each thing keeps its own colour in all of them.', 'Varje sak behåller sin egen färg i dem alla.'),
  themes: {
    paper: words('Paper', 'Papper'),
    projector: words('Projector, for a dark room', 'Projektor, för ett mörkt rum'),
    print: words('Print, saves ink', 'Utskrift, sparar bläck'),
    contrast: words('High contrast', 'Hög kontrast'),
  },
} as const
