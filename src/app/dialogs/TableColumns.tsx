import { type Locale, say, dialogWords as w } from '#core'
import type { TableReading } from '#core/files'

/** A matrix may have thousands of columns: more than this are counted. */
const shown = 60

/** What each column of a table was taken for. */
export function TableColumns({ table, locale }: { readonly table: TableReading; readonly locale: Locale }) {
  const { columns } = table
  return (
    <details className="columns">
      <summary>{say(w.columns, locale, { n: columns.length })}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(w.column, locale)}</th>
            <th scope="col">{say(w.takenFor, locale)}</th>
          </tr>
        </thead>
        <tbody>
          {columns.slice(0, shown).map(({ header, field }, place) => (
            <tr key={`${place.toString()}/${header}`}>
              <td>{header || (place + 1).toString()}</td>
              <td className={field === 'ignore' ? 'ignored' : undefined}>{fieldName(field, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {columns.length > shown && <p>{say(w.moreProblems, locale, { n: columns.length - shown })}</p>}
    </details>
  )
}

/** `measure employees 2007`, `phase 2003` and `name_sv` are a known field and what follows it. */
function fieldName(field: string, locale: Locale): string {
  const [, known = '', rest = ''] = /^([a-z]+)[ _]?(.*)$/.exec(field) ?? []
  if (!isField(known)) return field
  const name = say(w.fields[known], locale)
  return rest === '' || rest === 'name' ? name : `${name} ${rest}`
}

function isField(name: string): name is keyof typeof w.fields {
  return Object.hasOwn(w.fields, name)
}
