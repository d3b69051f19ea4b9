/** Lets the user choose files; none where they change their mind. */
export function pickFiles(): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.accept = '.json,.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods,.svg,.png,text/csv,application/json'
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
