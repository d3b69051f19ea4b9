import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/fonts.css'
import './styles/page.css'
import './styles/panels.css'
import './styles/dialogs.css'
import './styles/keeping.css'
import { App } from './App.tsx'

const place = document.getElementById('page')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
