import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentSecurityPolicy } from './scripts/vite-plugin-csp.ts'
import { seeds } from './scripts/vite-plugin-seeds/plugin.ts'

export default defineConfig({
  // Every address in the build is relative, so the site works from any sub-path.
  base: './',
  plugins: [react(), tailwindcss(), seeds(), contentSecurityPolicy()],
  worker: { format: 'es' },
  build: {
    // The current Chromium, Firefox and Safari, as of the start of this project.
    target: ['chrome120', 'firefox121', 'safari17.4'],
    // `scripts/check-budget.ts` follows it to find the files of the first load.
    manifest: true,
    // The policy above forbids fonts from `data:` addresses, and a file of its own is cached.
    assetsInlineLimit: 0,
    // All of the first load is one file: cut where lazy parts share it, it would be a dozen, each compressed alone.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } } },
  },
})
