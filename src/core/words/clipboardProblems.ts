import { type ProblemPhrase, phrase } from './problemPhrase.ts'

/** Problems of the clipboard, by code. */
export const clipboardProblems = {
  'clipboard-refused': phrase(
    (said) => `The browser did not give the clipboard (${said.value}).`,
    (said) => `Webbläsaren lämnade inte ut urklipp (${said.value}).`,
    'Allow the page to use the clipboard, or save as a file instead.',
    'Tillåt sidan att använda urklipp, eller spara som fil i stället.',
  ),
} as const satisfies Readonly<Record<string, ProblemPhrase>>
