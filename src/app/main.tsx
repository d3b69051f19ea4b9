import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import './styles/page.css'
import './styles/panels.css'
import './styles/clusters.css'
import './styles/editing.css'
import './styles/dialogs.css'
import './styles/offline.css'
import './styles/keeping.css'
import { App } from './App.tsx'
import { NewVersion } from './panels/NewVersion.tsx'

const place = document.getElementById('page')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
      <NewVersion />
    </StrictMode>,
  )
}
