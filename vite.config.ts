import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

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
        plugins: [react()],
        build: { outDir: 'dist/page', target: 'es2022' },
        worker: { format: 'es' as const },
        preview: { port: 4173 },
        // Generous: a slow, loaded machine is no fault, a hang still ends.
        test: {
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'node_modules/**'],
          testTimeout: 60_000,
        },
      },
)
