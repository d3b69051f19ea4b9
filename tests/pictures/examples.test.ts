import { describe, test } from 'vitest'
import { type Locale, screenPage } from '#core'
import { diagramsOf, drawnText, exampleProjects } from './exampleProjects.ts'
import { expectStoredPicture } from './storedPicture.ts'

const page = screenPage(1600, 1000)
const locales: readonly Locale[] = ['sv', 'en']

for (const { name, project } of exampleProjects())
  describe(`The example ${name}`, () => {
    for (const diagram of diagramsOf(project))
      test.each(locales)(`is drawn as it was when it was looked at: ${diagram.id}, %s`, (locale) => {
        expectStoredPicture(`${name}-${diagram.id}-${locale}`, drawnText(project, diagram, page, locale))
      })
  })
