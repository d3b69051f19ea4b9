import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Locale, nameIn, type OutlineEntry, type Project, type SuggestedLink, say, studioWords as w } from '#core'
import type { Editor } from '#editor'
import { listenForFiles } from './browser/dropFiles.ts'
import { pickFiles } from './browser/pickFiles.ts'
import { saveProject } from './browser/saveProject.ts'
import { Canvas } from './canvas/Canvas.tsx'
import { useSize } from './canvas/useView.ts'
import { ClustersPanel } from './clusters/ClustersPanel.tsx'
import { FlowerBar } from './clusters/FlowerBar.tsx'
import { useClusterSheet } from './clusters/useClusterSheet.ts'
import { clusterIn, useFlowers } from './clusters/useFlowers.ts'
import { Outline } from './outline/Outline.tsx'
import { pathTo } from './outline/visible.ts'
import { DataPanel } from './panels/DataPanel.tsx'
import { Diagrams } from './panels/Diagrams.tsx'
import { Refusals } from './panels/Refusals.tsx'
import { SavedState } from './panels/SavedState.tsx'
import { Toolbar } from './panels/Toolbar.tsx'
import { Properties } from './properties/Properties.tsx'
import { sheetFor } from './sheet.ts'
import { type Aside, AsideTabs, asideId } from './suggestions/AsideTabs.tsx'
import { useEditor } from './useEditor.ts'
import { usePicture } from './usePicture.ts'
import { useShortcuts } from './useShortcuts.ts'

const ClusterSheet = lazy(() => import('./clusters/ClusterSheet.tsx'))
const ImportDialog = lazy(() => import('./dialogs/ImportDialog.tsx'))
const ExportDialog = lazy(() => import('./dialogs/ExportDialog.tsx'))
const ExampleDialog = lazy(() => import('./dialogs/ExampleDialog.tsx'))
const SuggestionsPanel = lazy(() => import('./suggestions/SuggestionsPanel.tsx'))
const ShortcutsDialog = lazy(() => import('./dialogs/ShortcutsDialog.tsx'))

type Opened =
  | { readonly dialog: 'examples' | 'shortcuts' | 'export' }
  | { readonly dialog: 'import'; readonly files: readonly File[] }

interface Props {
  readonly editor: Editor
  readonly locale: Locale
  readonly onLocale: (locale: Locale) => void
}

/** The studio: toolbar, diagrams and outline, the picture, properties and data. */
export function Studio({ editor, locale, onLocale }: Props) {
  const project = useEditor(editor, ({ history }) => history.present)
  const session = useEditor(editor, (state) => state.session)
  const [opened, setOpened] = useState<Opened>()
  const [aside, setAside] = useState<Aside>('properties')
  const [exploring, setExploring] = useState(false)
  const [links, setLinks] = useState<readonly SuggestedLink[]>(noLinks)
  const [lit, setLit] = useState<readonly string[]>(noIds)
  const [zoomPlace, setZoomPlace] = useState<Element | null>(null)
  const studio = useRef<HTMLDivElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const room = useSize(place)
  const sheet = useMemo(() => sheetFor(room), [room])
  const { diagramId, selection, year } = session
  const selected = selection.at(-1)
  const picture = usePicture(project, diagramId, { locale, year, links, ...sheet })
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
      open: () => pickFiles().then(openFiles),
      examples: () => setOpened({ dialog: 'examples' }),
      save,
      exportImage: () => setOpened({ dialog: 'export' }),
      shortcuts: () => setOpened({ dialog: 'shortcuts' }),
      undo: editor.undo,
      redo: editor.redo,
    }),
    [editor, openFiles, save],
  )
  useShortcuts(actions, opened === undefined)

  const outline = picture?.outline ?? none
  const chosen = useMemo(() => pathTo(outline, ({ key }) => key === selected).at(-1), [outline, selected])
  const litEntities = useMemo(() => (chosen?.entityId ? [chosen.entityId, ...lit] : lit), [chosen, lit])
  const clusters = useClusterSheet(editor, outline)
  const closeSheet = clusters.close
  useFlowers(editor, studio, outline, chosen, opened === undefined)
  const select = useCallback((key: string) => editor.look({ selection: [key] }), [editor])
  const selectEntity = useCallback(
    (entityId: string | undefined) => editor.look({ selection: selectionOf(outline, entityId) }),
    [editor, outline],
  )
  const openProject = useCallback(
    (next: Project, name?: string) => {
      editor.open(next)
      if (name) editor.markSaved(next, name)
      close()
      closeSheet()
    },
    [editor, close, closeSheet],
  )
  const chooseAside = useCallback((next: Aside) => {
    setAside(next)
    if (next === 'suggestions') setExploring(true)
  }, [])
  const diagram = project.diagrams.find(({ id }) => id === diagramId)

  return (
    <div className={aside === 'suggestions' && !clusters.edited ? 'studio exploring' : 'studio'} ref={studio}>
      <Toolbar editor={editor} locale={locale} onLocale={onLocale} actions={actions} onZoomPlace={setZoomPlace} />
      <div className="left">
        <Diagrams editor={editor} locale={locale} />
        <section className="panel outline" aria-label={say(w.outline, locale)}>
          <h2>{say(w.outline, locale)}</h2>
          <Outline key={diagramId} entries={outline} selected={selected} locale={locale} onSelect={select} />
        </section>
        <ClustersPanel
          editor={editor}
          locale={locale}
          edited={clusters.clusterId}
          onEdit={clusters.edit}
          onNew={clusters.makeOfSelected}
        />
      </div>
      <section className="canvas" aria-label={say(w.canvas, locale)} ref={place}>
        {room && picture && (
          <Canvas
            name={`${project.id}/${diagramId}`}
            scene={picture.scene}
            room={room}
            locale={locale}
            zoomPlace={zoomPlace}
            litEntities={litEntities}
            onSelect={selectEntity}
          />
        )}
        <FlowerBar
          editor={editor}
          locale={locale}
          clusterId={clusterIn(chosen?.entityId)}
          edited={clusters.clusterId}
          onEdit={clusters.edit}
        />
        {!clusters.edited && <Refusals editor={editor} locale={locale} />}
      </section>
      <div className={clusters.edited ? 'right editing' : 'right'}>
        {clusters.edited && (
          <Suspense>
            <ClusterSheet
              editor={editor}
              locale={locale}
              edited={clusters.edited}
              onEdit={clusters.edit}
              onClose={clusters.close}
            >
              <Refusals editor={editor} locale={locale} />
            </ClusterSheet>
          </Suspense>
        )}
        <div hidden={clusters.edited !== undefined}>
          <AsideTabs chosen={aside} locale={locale} onChoose={chooseAside} />
          <div role="tabpanel" id={`${asideId}-panel`} aria-labelledby={`${asideId}-${aside}`}>
            <div hidden={aside !== 'properties'}>
              <Properties editor={editor} locale={locale} chosen={chosen} />
              <DataPanel editor={editor} locale={locale} onOpen={actions.open} />
            </div>
            {/* Once opened it stays: what it found goes on standing on the tree. */}
            {exploring && (
              <div hidden={aside !== 'suggestions'}>
                <Suspense>
                  <SuggestionsPanel
                    editor={editor}
                    locale={locale}
                    onLight={setLit}
                    onSelect={selectEntity}
                    onEdit={clusters.edit}
                    onLinks={setLinks}
                  />
                </Suspense>
              </div>
            )}
          </div>
        </div>
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
          <ExportDialog
            project={project}
            diagram={diagram}
            locale={locale}
            year={year}
            links={links}
            seen={sheet}
            onClose={close}
          />
        )}
        {opened?.dialog === 'examples' && <ExampleDialog locale={locale} onOpen={openProject} onClose={close} />}
        {opened?.dialog === 'shortcuts' && <ShortcutsDialog locale={locale} onClose={close} />}
      </Suspense>
    </div>
  )
}

const none: readonly OutlineEntry[] = []
const noLinks: readonly SuggestedLink[] = []
const noIds: readonly string[] = []

/** The line of the outline that stands for a thing of the picture. */
function selectionOf(outline: readonly OutlineEntry[], entityId: string | undefined): readonly string[] {
  if (entityId === undefined) return []
  const found = pathTo(outline, (entry) => entry.entityId === entityId).at(-1)
  return found ? [found.key] : []
}
