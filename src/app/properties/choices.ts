import {
  entityId,
  type Locale,
  nameIn,
  type OptionField,
  type Project,
  panelWords as p,
  say,
  studioWords as w,
} from '#core'

/** What may be chosen, and what it is called. */
export type Choice = readonly [value: string, name: string]

type ChoiceField = Extract<OptionField, { type: 'choice' | 'measure' | 'entity' | 'entities' }>

/**
 * What an option may be set to, in the order of the project. What is chosen but no longer there is named at the end, so
 * that it is seen and can be taken away.
 */
export function choicesOf(
  field: ChoiceField,
  chosen: readonly string[],
  project: Project,
  locale: Locale,
): readonly Choice[] {
  const known = knownChoices(field, project, locale)
  const values = new Set(known.map(([value]) => value))
  const gone = chosen.filter((value) => !values.has(value))
  return [...known, ...gone.map((value): Choice => [value, say(p.notInData, locale, { name: value })])]
}

function knownChoices(field: ChoiceField, project: Project, locale: Locale): readonly Choice[] {
  switch (field.type) {
    case 'choice':
      return Object.entries(field.choices).map(([choice, words]) => [choice, say(words, locale)])
    case 'measure': {
      const additive = project.dataset.measures.filter((measure) => measure.additive)
      return [
        ['', say(w.automatic, locale)],
        ...additive.map(({ id, name }): Choice => [id, nameIn(name, locale)]),
        ...Object.entries(field.extra).map(([choice, words]): Choice => [choice, say(words, locale)]),
      ]
    }
    case 'entity':
      return [['', say(w.none, locale)], ...entities(field.of, project, locale)]
    case 'entities':
      return entities(field.of, project, locale)
  }
}

function entities(kind: 'cluster' | 'competence', project: Project, locale: Locale): Choice[] {
  const { dataset, clusters, names } = project
  const all =
    kind === 'cluster'
      ? clusters.map(({ id, name }) => ({ id, name }))
      : dataset.competences.ids.map((id, i) => ({ id, name: dataset.competences.names[i] }))
  return all.map(({ id, name }) => [id, nameIn(names[entityId(kind, id)] ?? name, locale)])
}

/** Choices whose names contain what is looked for, whatever its case; all of them where nothing is. */
export function findChoices(choices: readonly Choice[], wanted: string): readonly Choice[] {
  const text = wanted.trim().toLowerCase()
  return text === '' ? choices : choices.filter(([, name]) => name.toLowerCase().includes(text))
}

/** More steps than these are no slider: a hand cannot find them. */
const mostSteps = 200

/** Whether a number is set by a slider. */
export function isSlider({ min, max, step }: Extract<OptionField, { type: 'number' }>): boolean {
  return (max - min) / step <= mostSteps
}
