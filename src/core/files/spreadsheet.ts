// Beginnings of files: a ZIP archive (.xlsx, .ods) and a compound document (.xls).
const zips = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
]
const compound = [0xd0, 0xcf, 0x11, 0xe0]

const begins = (bytes: Uint8Array, beginning: readonly number[]) => beginning.every((byte, at) => bytes[at] === byte)

/** Whether bytes are those of a ZIP archive, which new spreadsheets are. */
export function isZip(bytes: Uint8Array): boolean {
  return zips.some((beginning) => begins(bytes, beginning))
}

/** Whether bytes are those of a spreadsheet, whatever the file is called. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  return isZip(bytes) || begins(bytes, compound)
}

/** Whether a name is a spreadsheet's. Text under such a name is read all the same: many programs export it so. */
export function isCalledSpreadsheet(name: string): boolean {
  return /\.(?:xls[xmb]?|ods)$/i.test(name)
}
