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
    // Kilobytes: the largest are readers of Word and PDF files, loaded with the first such file.
    chunkSizeWarningLimit: 1500,
    // What a part loaded late stands on is found by its own imports; only its style must be named, in the first load.
    modulePreload: { resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) },
    // What every first load needs is one file: cut up by who else uses it, it would come in a dozen, and be larger.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial'] }] } } },
  },
})
