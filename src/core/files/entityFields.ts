import type { Claim, ColumnFacts } from './columnFacts.ts'
import type { Thing } from './vocabulary.ts'

/**
 * How columns of a table of industries or competences are claimed. A column that names the thing itself, `bransch`, is
 * its id where it holds codes and its name where it holds words; where another column is the name, it is the id.
 */
export function entityClaims(thing: Thing, group: Thing): readonly Claim[] {
  const own = ({ sense }: ColumnFacts, ...attributes: string[]) =>
    sense !== undefined && sense.thing === thing && attributes.includes(sense.attribute)
  const free = ({ sense }: ColumnFacts, attribute: string) =>
    sense !== undefined && sense.thing === undefined && sense.attribute === attribute
  const isName = (facts: ColumnFacts) => own(facts, 'self', 'name') || free(facts, 'name')
  const language = ({ sense }: ColumnFacts) => sense?.language
  const isGroup = ({ sense }: ColumnFacts, ...attributes: string[]) =>
    sense !== undefined && sense.thing === group && attributes.includes(sense.attribute)
  return [
    ['id', (facts) => own(facts, 'id')],
    ['id', (facts) => free(facts, 'id')],
    ['id', (facts) => own(facts, 'self') && facts.content !== 'text' && facts.unique],
    ['name_sv', (facts) => isName(facts) && language(facts) === 'sv'],
    ['name_en', (facts) => isName(facts) && language(facts) === 'en'],
    ['name', (facts) => own(facts, 'name')],
    ['name', (facts) => free(facts, 'name')],
    ['id', (facts, claimed) => own(facts, 'self') && [...claimed].some((field) => field.startsWith('name'))],
    ['name', (facts) => own(facts, 'self')],
    [`${group}_sv`, (facts) => isGroup(facts, 'self', 'name') && language(facts) === 'sv'],
    [`${group}_en`, (facts) => isGroup(facts, 'self', 'name') && language(facts) === 'en'],
    [group, (facts) => isGroup(facts, 'id')],
    [group, (facts) => isGroup(facts, 'self') && language(facts) === undefined],
    [`${group}_name`, (facts) => isGroup(facts, 'self', 'name') && language(facts) === undefined],
    ['source', (facts) => free(facts, 'source')],
  ]
}
