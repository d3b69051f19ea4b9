import { keepingWords, limits, type Name, nameIn, type Project, say } from '#core'

/** Makes a project one of its own: another id, and where it is to be told apart, a title that says so. */
export function copyOf(project: Project, id: string, isMarked: boolean): Project {
  return { ...project, id, ...(isMarked && { title: marked(project.title) }) }
}

function marked(title: Name): Name {
  const en = `${nameIn(title, 'en')} ${say(keepingWords.copyMark, 'en')}`
  const sv = `${nameIn(title, 'sv')} ${say(keepingWords.copyMark, 'sv')}`
  // A title that leaves no room for the mark stays as it is: cut, it would have lost something.
  return Math.max(en.length, sv.length) > limits.labelCharacters ? title : { sv, en }
}
