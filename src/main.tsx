import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { indexUrl } from 'virtual:seeds'
import { bundledLibrary } from './library/bundled.ts'
import { keptHands } from './library/kept-hands.ts'
import { ownDoor } from './library/own-door.ts'
import { syncAddress } from './store/address-sync.ts'
import { browserAddressBar } from './store/browser-address-bar.ts'
import { browserSettings } from './store/browser-settings.ts'
import type { Store } from './store/actions.ts'
import { outletsOf, readyOf } from './store/selectors.ts'
import type { ComparedPair, HandWords, OwnParts, Services, Words } from './store/services.ts'
import { createStore } from './store/store.ts'
import { StoreContext } from './store/use-store.ts'
import { type Ingest, IngestContext } from './ui/add/ingest-context.ts'
import { App } from './ui/app.tsx'
import { listOf } from './view/list.ts'
import { listedText, listEndText, listStepText } from './view/list-messages.ts'
import { outletNames, pageTitle } from './view/names.ts'
import { problemText } from './view/problems.ts'
import { endText, readyText, stepText } from './view/row-labels.ts'
import { layoutOf } from './view/rows.ts'
import { SCREEN_TEXT } from './view/screen-labels.ts'
import { createEngineClient } from './worker/engine-client.ts'
import { startWorker } from './worker/start-worker.ts'

/** Wires the house: real services to the store, the store to the address bar and the page. */

const path = new URL('.', document.baseURI).pathname
const settings = browserSettings(window, path)
const addressBar = browserAddressBar(window)

const settingOf = ({ outlets, relationship }: ComparedPair) => ({ names: outletNames(outlets), relationship })

const words: Words = {
  problem: problemText,
  ready: (pair) => readyText(settingOf(pair)),
  step: (position, kind, pair) => stepText(position, kind, settingOf(pair)),
  end: endText,
  listed: listedText,
  listStep: listStepText,
  listEnd: listEndText,
}

async function loadHandWords(): Promise<HandWords> {
  const { handText, NOT_KEPT_TEXT } = await import('./view/hand-messages.ts')
  return { said: ({ act, counts, pair }) => handText(act, counts, settingOf(pair)), notKept: NOT_KEPT_TEXT }
}

async function loadOwn(): Promise<OwnParts> {
  const [parts, { OWN_WORDS }] = await Promise.all([own.open(), import('./view/own-messages.ts')])
  return { ...parts, words: OWN_WORDS }
}

const bundled = bundledLibrary(indexUrl, (file) => fetch(new URL(file, document.baseURI)))
const own = ownDoor(path)

const services: Services = {
  library: {
    loadIndex: bundled.loadIndex,
    loadText: (entry) => (entry.origin === 'own' ? own.loadText(entry.id) : bundled.loadText(entry)),
  },
  engine: createEngineClient(startWorker),
  layoutOf,
  listOf,
  words,
  addressBar,
  settings,
  hands: keptHands(path),
  loadHandWords,
  own: { isThere: own.isThere, load: loadOwn, onChange: own.onChange },
  report: {
    json: async (comparison) => {
      const { comparisonJson } = await import('./export/comparison-json.ts')
      return JSON.stringify(comparisonJson(comparison))
    },
    save: async (file) => (await import('./store/browser-save.ts')).saveFile(file),
  },
  freshId: () => crypto.getRandomValues(new Uint32Array(2)).join('-'),
}

async function loadIngest(): Promise<Ingest> {
  const { pageIngest } = await import('./library/ingest/page-ingest.ts')
  const textOf: Ingest['textOf'] = async (entry) => {
    const outcome = await services.library.loadText(entry)
    return outcome.kind === 'ready' ? outcome.value : null
  }
  return { ...pageIngest, textOf }
}

const store = createStore(services)
syncAddress(store, addressBar)
showOutside(store.getState())
store.subscribe(showOutside)
store.getState().followAddress()

const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <StoreContext value={store}>
      <IngestContext value={loadIngest}>
        <App />
      </IngestContext>
    </StoreContext>
  </StrictMode>,
)

/** What of the state shows outside the app: the title of the tab, and what the styles read from the root. */
function showOutside(state: Store): void {
  const ready = readyOf(state)
  document.title =
    state.screen === 'read' && ready ? pageTitle(outletNames(outletsOf(ready))) : SCREEN_TEXT.app
  const { dataset } = document.documentElement
  dataset['theme'] = state.theme
  dataset['textSize'] = state.textSize
}
