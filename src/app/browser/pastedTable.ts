/**
 * What a paste holds, as a file for the reader of all files: a project, cells of a spreadsheet (parted by tabs), a table of
 * a page where there are no such cells, or else lines of text. None where there is nothing but white space.
 */
export function pastedTable(text: string, html: string): { name: string; text: string; type: string } | undefined {
  if (/^\s*\{/.test(text)) return { name: 'pasted.pomona.json', text, type: 'application/json' }
  if (text.includes('\t') && text.trim() !== '') return { name: 'pasted.tsv', text, type: 'text/tab-separated-values' }
  if (/<table[\s>]/i.test(html)) return { name: 'pasted.html', text: html, type: 'text/html' }
  return text.trim() === '' ? undefined : { name: 'pasted.csv', text, type: 'text/csv' }
}
