import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Locale, nameIn, type OutlineEntry, type Project, say, studioWords as w } from '#core'
import type { KeptEditor } from '#editor'
import { listenForFiles } from './browser/dropFiles.ts'
import { pickFiles } from './browser/pickFiles.ts'
import { saveProject } from './browser/saveProject.ts'
import { Canvas } from './canvas/Canvas.tsx'
import { useSize } from './canvas/useView.ts'
import { Outline } from './outline/Outline.tsx'
import { pathTo } from './outline/visible.ts'
import { DataPanel } from './panels/DataPanel.tsx'
import { Diagrams } from './panels/Diagrams.tsx'
import { Refusals } from './panels/Refusals.tsx'
import { SavedState } from './panels/SavedState.tsx'
import { Toolbar } from './panels/Toolbar.tsx'
import { Properties } from './properties/Properties.tsx'
import { sheetFor } from './sheet.ts'
import { useEditor } from './useEditor.ts'
import { usePicture } from './usePicture.ts'
import { useShortcuts } from './useShortcuts.ts'

const ImportDialog = lazy(() => import('./dialogs/ImportDialog.tsx'))
const ExportDialog = lazy(() => import('./dialogs/ExportDialog.tsx'))
const ExampleDialog = lazy(() => import('./dialogs/ExampleDialog.tsx'))
const ShortcutsDialog = lazy(() => import('./dialogs/ShortcutsDialog.tsx'))

type Opened =
  | { readonly dialog: 'examples' | 'shortcuts' | 'export' }
  | { readonly dialog: 'import'; readonly files: readonly File[] }

interface Props {
  readonly editor: KeptEditor
  readonly locale: Locale
  readonly onLocale: (locale: Locale) => void
  readonly onProjects: () => void
}

/** The studio: toolbar, diagrams and outline, the picture, properties and data. */
export function Studio({ editor, locale, onLocale, onProjects }: Props) {
  const project = useEditor(editor, ({ history }) => history.present)
  const session = useEditor(editor, (state) => state.session)
  const [opened, setOpened] = useState<Opened>()
  const [zoomPlace, setZoomPlace] = useState<Element | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const room = useSize(place)
  const sheet = useMemo(() => sheetFor(room), [room])
  const { diagramId, selected, year } = session
  const picture = usePicture(project, diagramId, { locale, year, ...sheet })
  const close = useCallback(() => setOpened(undefined), [])

  const openFiles = useCallback((files: readonly File[]) => {
    if (files.length > 0) setOpened({ dialog: 'import', files })
  }, [])
  useEffect(() => listenForFiles(openFiles), [openFiles])
  useEffect(() => {
    document.title = `${nameIn(project.title, locale)} – Pomona`
  }, [project.title, locale])

  const save = useCallback(async () => {
    const result = await saveProject(project, locale)
    if (result.ok) editor.markSaved(project, result.value)
    else editor.refuse(result.problems)
  }, [editor, project, locale])
  const actions = useMemo(
    () => ({
      projects: onProjects,
      open: () => pickFiles().then(openFiles),
      examples: () => setOpened({ dialog: 'examples' }),
      save,
      exportImage: () => setOpened({ dialog: 'export' }),
      shortcuts: () => setOpened({ dialog: 'shortcuts' }),
      undo: editor.undo,
      redo: editor.redo,
    }),
    [editor, openFiles, save, onProjects],
  )
  useShortcuts(actions, opened === undefined)

  const outline = picture?.outline ?? none
  const chosen = useMemo(() => pathTo(outline, ({ key }) => key === selected).at(-1), [outline, selected])
  const select = useCallback((key: string) => editor.look({ selected: key }), [editor])
  const selectEntity = useCallback(
    (entityId: string | undefined) => editor.look({ selected: keyOf(outline, entityId) }),
    [editor, outline],
  )
  const openProject = useCallback(
    (next: Project, name?: string) => {
      editor.openAs(next, name)
      close()
    },
    [editor, close],
  )
  const diagram = project.diagrams.find(({ id }) => id === diagramId)

  return (
    <div className="studio">
      <Toolbar editor={editor} locale={locale} onLocale={onLocale} actions={actions} onZoomPlace={setZoomPlace} />
      <div className="left">
        <Diagrams editor={editor} locale={locale} />
        <section className="panel outline" aria-label={say(w.outline, locale)}>
          <h2>{say(w.outline, locale)}</h2>
          <Outline key={diagramId} entries={outline} selected={selected} locale={locale} onSelect={select} />
        </section>
      </div>
      <section className="canvas" aria-label={say(w.canvas, locale)} ref={place}>
        {room && picture && (
          <Canvas
            scene={picture.scene}
            room={room}
            locale={locale}
            zoomPlace={zoomPlace}
            selectedEntity={chosen?.entityId}
            onSelect={selectEntity}
          />
        )}
        <Refusals editor={editor} locale={locale} />
      </section>
      <div className="right">
        <Properties editor={editor} locale={locale} chosen={chosen} />
        <DataPanel editor={editor} locale={locale} onOpen={actions.open} />
      </div>
      <footer className="foot">
        <SavedState editor={editor} locale={locale} />
        <span className="hint">{say(w.openYours, locale)}</span>
      </footer>
      <Suspense>
        {opened?.dialog === 'import' && (
          <ImportDialog files={opened.files} locale={locale} onOpen={openProject} onClose={close} />
        )}
        {opened?.dialog === 'export' && diagram && (
          <ExportDialog project={project} diagram={diagram} locale={locale} year={year} seen={sheet} onClose={close} />
        )}
        {opened?.dialog === 'examples' && <ExampleDialog locale={locale} onOpen={openProject} onClose={close} />}
        {opened?.dialog === 'shortcuts' && <ShortcutsDialog locale={locale} onClose={close} />}
      </Suspense>
    </div>
  )
}

const none: readonly OutlineEntry[] = []

/** The line of the outline that stands for a thing of the picture. */
function keyOf(outline: readonly OutlineEntry[], entityId: string | undefined): string | undefined {
  if (entityId === undefined) return undefined
  return pathTo(outline, (entry) => entry.entityId === entityId).at(-1)?.key
}
