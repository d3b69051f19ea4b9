import { memo } from 'react'
import { boundsOf, flatMarks, type Scene, type SceneMark } from '#core'

interface Props {
  readonly scene: Scene
  readonly entityIds: readonly string[]
}

/** What is selected, lit from above: drawn over the picture, never part of it. */
export const Highlight = memo(function Highlight({ scene, entityIds }: Props) {
  const lit = new Set(entityIds)
  const isLit = ({ entityId }: SceneMark) => entityId !== undefined && lit.has(entityId)
  const marks = lit.size === 0 ? [] : scene.marks.flatMap(flatMarks).filter(isLit)
  return (
    <svg className="highlight" viewBox={`0 0 ${scene.width} ${scene.height}`} aria-hidden="true">
      {marks.map((mark) => (
        <Lit key={mark.key} mark={mark} />
      ))}
    </svg>
  )
})

function Lit({ mark }: { readonly mark: SceneMark }) {
  if (mark.type === 'path') return <path d={mark.d} className="lit" />
  if (mark.type === 'circle') return <circle cx={mark.cx} cy={mark.cy} r={mark.r + 2} className="lit" />
  const box = boundsOf(mark)
  if (!box) return null
  const round = mark.type === 'text' ? 3 : Math.min(box.width, box.height) / 2
  return (
    <rect
      x={box.x - 3}
      y={box.y - 2}
      width={box.width + 6}
      height={box.height + 4}
      rx={round}
      className={mark.type === 'text' ? 'lit-words' : 'lit'}
    />
  )
}
