/** The doorway of pdf.js’s own thread: it listens by itself. The build for older browsers runs in all that we promise. */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
