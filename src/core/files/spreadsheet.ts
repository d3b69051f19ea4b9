// Beginnings of files: a zip archive (.xlsx, .ods) and a compound document (.xls).
const beginnings = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
]

/** Whether bytes are those of a spreadsheet, whatever the file is called. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  return beginnings.some((beginning) => beginning.every((byte, at) => bytes[at] === byte))
}

/** Whether a name is a spreadsheet's. Text under such a name is read all the same: many programs export it so. */
export function isCalledSpreadsheet(name: string): boolean {
  return /\.(?:xls[xmb]?|ods)$/i.test(name)
}
