// The door #core/export: picture files, checked before they are offered.
export { canvasProblem } from './canvasProblem.ts'
export { checkPng } from './checkPng.ts'
export { embedInPng, embedInSvg, packProject } from './embedProject.ts'
export { type PictureFile, pictureFileName } from './pictureFileName.ts'
export { type PixelSize, pageDensity, pixelSize, stretchedTo } from './pixelSize.ts'
export { pngSize } from './pngChunks.ts'
export { withDensity } from './withDensity.ts'
