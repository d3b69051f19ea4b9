// The door #core/stored: what the page needs in its first load to keep a project. Reading back checks with the schemas,
// which are large, and stands behind #core/files.
export { contentHash } from '../contentHash.ts'
export { writeDocument, writeProject } from '../project/writeProject.ts'
export { type DatasetRecord, datasetRecord } from './datasetRecord.ts'
