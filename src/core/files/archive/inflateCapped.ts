import { Inflate } from 'fflate'
import { Refusal } from '../refusal.ts'

// One piece of input makes at most a thousand times as many bytes, which bounds what lies in memory at once.
const pieceBytes = 1 << 13

/**
 * Unpacks DEFLATE bytes (RFC 1951) piece by piece and hands each piece on as soon as it is there, so that whoever takes
 * them may refuse, or return true to have no more, before the rest is unpacked. Throws Refusal(`archive-damaged`).
 */
export function inflateCapped(packed: Uint8Array, onPiece: (piece: Uint8Array) => boolean): void {
  let enough = false
  const inflate = new Inflate((piece) => {
    if (!enough && piece.length > 0) enough = onPiece(piece)
  })
  for (let at = 0; at < packed.length && !enough; at += pieceBytes) {
    const isLast = at + pieceBytes >= packed.length
    try {
      inflate.push(packed.subarray(at, at + pieceBytes), isLast)
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal({ code: 'archive-damaged' })
    }
  }
}
