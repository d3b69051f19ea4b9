import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Locale, nameIn, type OutlineEntry, type Project, say, studioWords as w } from '#core'
import type { KeptEditor } from '#editor'
import { type StudioActs, useActs } from './acts/useActs.ts'
import { listenForFiles } from './browser/dropFiles.ts'
import { pickFiles } from './browser/pickFiles.ts'
import { saveProject } from './browser/saveProject.ts'
import { Canvas, type CanvasControls } from './canvas/Canvas.tsx'
import { useCanvasTouch } from './canvas/useCanvasTouch.tsx'
import { useSize } from './canvas/useView.ts'
import { ClustersPanel } from './clusters/ClustersPanel.tsx'
import { FlowerBar } from './clusters/FlowerBar.tsx'
import { useClusterSheet } from './clusters/useClusterSheet.ts'
import { clusterIn, useFlowers } from './clusters/useFlowers.ts'
import { useNotes } from './notes/useNotes.ts'
import { OutlinePanel } from './outline/OutlinePanel.tsx'
import { DataPanel } from './panels/DataPanel.tsx'
import { Diagrams } from './panels/Diagrams.tsx'
import { LazyPart } from './panels/LazyPart.tsx'
import { loadProblemText, Refusals } from './panels/Refusals.tsx'
import { SavedState } from './panels/SavedState.tsx'
import { Toolbar } from './panels/Toolbar.tsx'
import { PropertiesPanel } from './properties/PropertiesPanel.tsx'
import { sheetFor } from './sheet.ts'
import { Aside } from './suggestions/Aside.tsx'
import { useExploring } from './suggestions/useExploring.ts'
import { useEditor } from './useEditor.ts'
import { usePicture, withKinds } from './usePicture.ts'
import { useSelection } from './useSelection.ts'
import { useShortcuts } from './useShortcuts.ts'

const ClusterSheet = lazy(() => import('./clusters/ClusterSheet.tsx'))
// These two draw diagrams of any kind.
const ImportDialog = lazy(() => withKinds(import('./dialogs/ImportDialog.tsx')))
const ExportDialog = lazy(() => withKinds(import('./dialogs/ExportDialog.tsx')))
const ExampleDialog = lazy(() => import('./dialogs/ExampleDialog.tsx'))
const ShortcutsDialog = lazy(() => import('./dialogs/ShortcutsDialog.tsx'))
const Finders = lazy(() => import('./acts/Finders.tsx'))
const loadNotices = () => import('./panels/Notices.tsx')

type Opened =
  | { readonly dialog: 'examples' | 'shortcuts' | 'export' | 'acts' | 'things' }
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
  const studio = useRef<HTMLDivElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const room = useSize(place)
  const sheet = useMemo(() => sheetFor(room), [room])
  const { diagramId, year } = session
  const exploring = useExploring()
  const { links, lit } = exploring
  const picture = usePicture(project, diagramId, { locale, year, links, ...sheet })
  const close = useCallback(() => setOpened(undefined), [])

  const openFiles = useCallback((files: readonly File[]) => {
    if (files.length > 0) setOpened({ dialog: 'import', files })
  }, [])
  useEffect(() => listenForFiles(openFiles), [openFiles])
  // After the first picture, so that they are there when something goes wrong, with the network off too.
  useEffect(() => {
    // Where they do not come, whoever needs them asks again, and says so.
    const wait = setTimeout(() => loadProblemText().catch(() => undefined), 1500)
    return () => clearTimeout(wait)
  }, [])
  useEffect(() => {
    document.title = `${nameIn(project.title, locale)} – Pomona`
  }, [project.title, locale])

  const save = useCallback(async () => {
    const result = await saveProject(project, locale)
    if (result.ok) editor.markSaved(project, result.value)
    else editor.refuse(result.problems)
  }, [editor, project, locale])
  const actions: StudioActs = useMemo(() => {
    const opens = (dialog: Exclude<Opened['dialog'], 'import'>) => () => setOpened({ dialog })
    return {
      projects: onProjects,
      open: () => pickFiles().then(openFiles),
      examples: opens('examples'),
      save,
      exportImage: opens('export'),
      shortcuts: opens('shortcuts'),
      palette: opens('acts'),
      find: opens('things'),
      language: () => onLocale(locale === 'sv' ? 'en' : 'sv'),
    }
  }, [openFiles, save, onProjects, onLocale, locale])

  const selection = useSelection(editor, locale, picture?.outline)
  const clusters = useClusterSheet(editor, selection.outline)
  const closeSheet = clusters.close
  const canvas = useRef<CanvasControls>(null)
  const notes = useNotes(editor, selection, picture?.scene)
  const touched = useCanvasTouch(selection, locale, clusters.make, notes)
  const acts = useActs(editor, actions, canvas, selection, touched.rename, clusters.make, notes)
  useShortcuts(acts, opened === undefined)
  const showLine = useCallback(
    ({ key, entityId }: OutlineEntry) => {
      selection.select([key])
      if (entityId !== undefined) canvas.current?.bringInThings([entityId])
      canvas.current?.focus()
    },
    [selection.select],
  )
  const chosen = selection.entries.at(-1)
  const litEntities = useMemo(() => [...selection.entityIds, ...lit], [selection.entityIds, lit])
  const isExploring = exploring.view === 'suggestions' && !clusters.edited
  useFlowers(editor, studio, selection.outline, chosen, opened === undefined)
  const openProject = useCallback(
    (next: Project, name?: string) => {
      editor.openAs(next, name)
      close()
      closeSheet()
    },
    [editor, close, closeSheet],
  )
  const diagram = project.diagrams.find(({ id }) => id === diagramId)

  return (
    <div className={isExploring ? 'studio exploring' : 'studio'} ref={studio}>
      <Toolbar editor={editor} locale={locale} actions={actions} onZoomPlace={setZoomPlace} />
      <div className="left">
        <Diagrams editor={editor} locale={locale} />
        <OutlinePanel
          key={diagramId}
          editor={editor}
          locale={locale}
          selection={selection}
          onMakeCluster={clusters.make}
        />
        <ClustersPanel
          editor={editor}
          locale={locale}
          edited={clusters.clusterId}
          onEdit={clusters.edit}
          onNew={clusters.makeOfSelected}
        />
      </div>
      <main>
        <section className="canvas" aria-label={say(w.canvas, locale)} ref={place}>
          {room && picture && (
            <Canvas
              ref={canvas}
              name={`${project.id}/${diagramId}`}
              scene={picture.scene}
              room={room}
              locale={locale}
              zoomPlace={zoomPlace}
              selectedEntities={litEntities}
              onSelect={selection.selectEntity}
              {...touched.canvas}
            />
          )}
          {touched.menu(acts)}
          <FlowerBar
            editor={editor}
            locale={locale}
            clusterId={clusterIn(chosen?.entityId)}
            edited={clusters.clusterId}
            onEdit={clusters.edit}
          />
          {!clusters.edited && <Refusals editor={editor} locale={locale} />}
          <LazyPart load={loadNotices} of={{ editor, locale }} locale={locale} around={nothing} />
        </section>
      </main>
      <aside className={clusters.edited ? 'right editing' : 'right'} aria-label={say(w.aside, locale)}>
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
        <Aside
          editor={editor}
          locale={locale}
          exploring={exploring}
          isHidden={clusters.edited !== undefined}
          onSelect={selection.selectEntity}
          onEdit={clusters.edit}
        >
          <PropertiesPanel
            editor={editor}
            locale={locale}
            selection={selection}
            notes={notes}
            onMakeCluster={clusters.make}
          />
          <DataPanel editor={editor} locale={locale} onOpen={actions.open} />
        </Aside>
      </aside>
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
        {(opened?.dialog === 'acts' || opened?.dialog === 'things') && (
          <Finders
            finds={opened.dialog}
            acts={acts}
            outline={selection.outline}
            locale={locale}
            onShow={showLine}
            onClose={close}
          />
        )}
        {opened?.dialog === 'shortcuts' && <ShortcutsDialog locale={locale} onClose={close} />}
      </Suspense>
    </div>
  )
}

/** What is told of steps stands in no place until there is something to tell. */
function nothing() {
  return null
}
