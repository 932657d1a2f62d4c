/** How much is taken at most. Whoever hits one is told of it. Bytes are of 2²⁰ a megabyte. */
const MEGABYTE = 1024 * 1024

/** A page cannot be stopped while it is parsed: 100,000 nested tags take 20 seconds. */
export const HTML_BYTES = 5 * MEGABYTE
export const HTML_TAGS = 200_000
/** Chromium’s own parser nests no deeper. */
export const HTML_DEPTH = 512

/** A page with more is read as a whole: Readability cannot be stopped, and takes a tenth of a second for a thousand elements. */
export const READABLE_ELEMENTS = 15_000
/** It reads the text of each element anew: so many UTF-16 units, each counted once for every element around it, take a second. */
export const READABLE_NESTED_TEXT = 12_000_000

/** Some eight hundred thousand words: a long book. */
export const TEXT_BYTES = 5 * MEGABYTE

/** Word and PDF files carry pictures, which are not read. */
export const DOCUMENT_BYTES = 50 * MEGABYTE
export const PDF_PAGES = 500

export const ZIP_FILES = 500
export const ZIP_PACKED_BYTES = 100 * MEGABYTE
export const ZIP_BYTES = 100 * MEGABYTE
/** Unpacked bytes for one packed: prose reaches 10, a bomb 1,000. */
export const ZIP_RATIO = 200
/** Below it a ratio says nothing: an empty page packs well, too. */
export const ZIP_RATIO_FROM = MEGABYTE

/** Files and folders in one that is dropped: as many as in a zip. */
export const FOLDER_ENTRIES = 500
export const FOLDER_DEPTH = 16
