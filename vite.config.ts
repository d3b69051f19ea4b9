import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/** Makes `npx pomona` work in this folder: npm links the commands of dependencies only. */
function linkCommand(): Plugin {
  return {
    name: 'link-pomona-command',
    closeBundle() {
      const command = 'dist/cli/pomona.js'
      if (!existsSync(command)) return
      chmodSync(command, 0o755)
      mkdirSync('node_modules/.bin', { recursive: true })
      rmSync('node_modules/.bin/pomona', { force: true })
      symlinkSync(`../../${command}`, 'node_modules/.bin/pomona')
    },
  }
}

/** The page is installable and works with the network off: all that was built is kept by a service worker. */
const offline: Parameters<typeof VitePWA>[0] = {
  // The page registers it by itself, through its Trusted Types policy, and asks before it takes a new version.
  registerType: 'prompt',
  injectRegister: null,
  manifest: {
    name: 'Pomona',
    short_name: 'Pomona',
    description: "See a region's industries and competences as an apple tree",
    lang: 'en',
    start_url: '.',
    display: 'standalone',
    background_color: '#fcf7ee',
    theme_color: '#fcf7ee',
    icons: [
      { src: 'icons/pomona-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/pomona-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/pomona-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: 'icons/pomona.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{html,js,css,json,ttf,woff2,svg,png,md,txt}'],
    maximumFileSizeToCacheInBytes: 8 * 1024 ** 2,
    dontCacheBustURLsMatching: /\/assets\//,
    // One file: `importScripts` of another would need a policy of its own under Trusted Types.
    inlineWorkboxRuntime: true,
    // The page that registered it has its later parts from it too, with the network off.
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    sourcemap: false,
  },
}

export default defineConfig(({ mode }) =>
  mode === 'cli'
    ? {
        plugins: [linkCommand()],
        publicDir: false,
        build: {
          ssr: true,
          outDir: 'dist/cli',
          target: 'node20',
          rollupOptions: {
            input: ['pomona', 'serve', 'gallery', 'bench'].map((name) => `src/cli/${name}.ts`),
            output: { banner: '#!/usr/bin/env node' },
          },
        },
      }
    : {
        plugins: [react(), VitePWA(offline)],
        // Browsers of es2022 know modulepreload: no polyfill in the first load.
        build: { outDir: 'dist/page', target: 'es2022', modulePreload: { polyfill: false } },
        worker: { format: 'es' as const },
        preview: { port: 4173 },
        // Generous: a slow, loaded machine is no fault, a hang still ends.
        test: {
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'node_modules/**'],
          testTimeout: 60_000,
          setupFiles: ['tests/setUp.ts'],
        },
      },
)
