export { contentHash } from './contentHash.ts'
export { csvLine } from './csvLine.ts'
export { type Encoding, encodings } from './decode.ts'
export { delimiters } from './guessDelimiter.ts'
export { writeProject } from './project/writeProject.ts'
export { read } from './read.ts'
export {
  type ByName,
  type DecimalSign,
  type Delimiter,
  type ReadOptions,
  type SourceFile,
  type TableRole,
  type TableSettings,
  tableName,
  tableRoles,
} from './readOptions.ts'
export type { ColumnReading, ReadReport, TableReading } from './readReport.ts'
export { type SourceForm, sourceForm } from './sourceForm.ts'
export { hashDataset } from './stored/hashDataset.ts'
export { readStored, type StoredProject } from './stored/readStored.ts'
export { summarise } from './summarise.ts'
export { sheetsOf } from './workbook/openWorkbook.ts'
export type { SheetName } from './workbook/workbook.ts'
