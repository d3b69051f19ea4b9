import { useMemo, useState } from 'react'
import {
  composeDiagram,
  done,
  type Locale,
  nameIn,
  type Problem,
  type Project,
  type Result,
  type SuggestedLink,
  type SvgElement,
  say,
  sceneToSvg,
  studioWords,
  svgToText,
  dialogWords as w,
} from '#core'
import { canvasProblem, embedInPng, embedInSvg, type PixelSize, pictureFileName, pixelSize } from '#core/export'
import { rasterise } from '../browser/rasterise.ts'
import { saveFile } from '../browser/saveFile.ts'
import { worker } from '../browser/worker.ts'
import { Dialog } from './Dialog.tsx'
import { densityOf, pageOf, type SizeChoice } from './exportPage.ts'
import { Problems } from './Problems.tsx'
import { SizeForm } from './SizeForm.tsx'

interface Props {
  readonly project: Project
  readonly diagram: Project['diagrams'][number]
  readonly locale: Locale
  readonly year: number | undefined
  /** The suggestions that stand on the tree. */
  readonly links: readonly SuggestedLink[]
  /** The sheet on the canvas. */
  readonly seen: PixelSize
  readonly onClose: () => void
}

const firstSize: SizeChoice = { kind: 'seen', landscape: true, width: 1600, height: 1000, density: 300 }

/** Saves the picture as a file: format, size, ground, and what the file will be called. */
export default function ExportDialog({ project, diagram, locale, year, links, seen, onClose }: Props) {
  const [form, setForm] = useState<'png' | 'svg'>('png')
  const [size, setSize] = useState(firstSize)
  const [transparent, setTransparent] = useState(false)
  const [carries, setCarries] = useState(true)
  const [saved, setSaved] = useState('')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [isDrawing, setDrawing] = useState(false)
  const page = useMemo(() => pageOf(size, seen), [size, seen])
  const density = densityOf(page, size)
  const pixels = form === 'png' ? pixelSize(page, density) : { width: page.width, height: page.height }
  const tooLarge = form === 'png' ? canvasProblem(pixels.width, pixels.height) : undefined
  const title = nameIn(diagram.title ?? project.title, locale)
  const name = pictureFileName({ title, diagram: nameIn(diagram.name, locale), ...pixels, extension: form })

  const save = async () => {
    setDrawing(true)
    setSaved('')
    const setting = { locale, year, links, page, transparent }
    try {
      const packed = carries ? await worker.run('pack', { project }) : undefined
      const svg = sceneToSvg(composeDiagram(project, diagram, setting))
      const written = await writePicture(svg, form, pixels, density, packed?.ok ? packed.value : undefined)
      if (written.ok) saveFile(written.value, name, form === 'svg' ? 'image/svg+xml' : 'image/png')
      // A picture is saved also where its project is too large for it, which is told.
      setProblems([...(packed?.problems ?? []), ...(written.ok ? [] : written.problems)])
      setSaved(written.ok ? name : '')
    } finally {
      setDrawing(false)
    }
  }
  const shown = tooLarge ? [tooLarge] : problems
  // Of a file that was saved before the size was changed nothing is said any more.
  const told = isDrawing ? say(w.drawing, locale) : saved === name ? say(w.saved, locale, { name }) : ''
  return (
    <Dialog title={say(w.exportImage, locale)} locale={locale} onClose={onClose}>
      <form className="export" onSubmit={(event) => event.preventDefault()}>
        <Radios
          legend={say(w.form, locale)}
          value={form}
          choices={[
            ['png', 'PNG'],
            ['svg', 'SVG'],
          ]}
          onChoose={(choice) => setForm(choice === 'svg' ? 'svg' : 'png')}
        />
        <SizeForm size={size} seen={seen} withDensity={form === 'png'} locale={locale} onSize={setSize} />
        <Radios
          legend={say(w.ground, locale)}
          value={transparent ? 'transparent' : 'paper'}
          choices={[
            ['paper', say(w.paper, locale)],
            ['transparent', say(w.transparent, locale)],
          ]}
          onChoose={(choice) => setTransparent(choice === 'transparent')}
        />
        <label className="toggle">
          <input type="checkbox" checked={carries} onChange={({ target }) => setCarries(target.checked)} />
          <span>{say(w.carriesProject, locale)}</span>
        </label>
        <p className="file-name">
          <span>{say(w.fileName, locale)}</span> <code>{name}</code>
        </p>
        <Problems problems={shown} locale={locale} />
        <p role="status">{told}</p>
      </form>
      <footer>
        <button type="button" onClick={onClose}>
          {say(studioWords.close, locale)}
        </button>
        <button type="button" className="first" disabled={isDrawing || tooLarge !== undefined} onClick={save}>
          {say(form === 'png' ? w.savePng : w.saveSvg, locale, pixels)}
        </button>
      </footer>
    </Dialog>
  )
}

async function writePicture(
  svg: SvgElement,
  form: 'svg' | 'png',
  pixels: PixelSize,
  density: number,
  packed: Uint8Array | undefined,
): Promise<Result<string | Uint8Array>> {
  if (form === 'svg') return done(svgToText(packed ? embedInSvg(svg, packed) : svg))
  const drawn = await rasterise(svg, pixels, density)
  return drawn.ok && packed ? done(embedInPng(drawn.value, packed)) : drawn
}

interface RadiosProps {
  readonly legend: string
  readonly value: string
  readonly choices: readonly (readonly [string, string])[]
  readonly onChoose: (value: string) => void
}

function Radios({ legend, value, choices, onChoose }: RadiosProps) {
  return (
    <fieldset className="radios">
      <legend>{legend}</legend>
      {choices.map(([choice, label]) => (
        <label key={choice}>
          <input type="radio" name={legend} checked={choice === value} onChange={() => onChoose(choice)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
