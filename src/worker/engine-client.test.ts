import { describe, expect, test } from 'vitest'
import type { Comparison } from '../engine/model.ts'
import { type CompareOutcome, createEngineClient } from './engine-client.ts'
import type { Request } from './messages.ts'

/** A worker whose answers and deaths the test decides. */
class FakeWorker {
  readonly requests: Request[] = []
  isTerminated = false
  readonly #target = new EventTarget()

  postMessage(request: Request): void {
    this.requests.push(request)
  }
  terminate(): void {
    this.isTerminated = true
  }
  addEventListener(type: string, listener: (event: Event) => void): void {
    this.#target.addEventListener(type, listener)
  }
  answer(request: Request | undefined, comparison: Comparison): void {
    this.#tell('message', { data: { id: request?.id, comparison } })
  }
  die(message: string): void {
    this.#tell('error', { message })
  }
  garble(): void {
    this.#tell('messageerror', {})
  }
  #tell(type: string, fields: object): void {
    this.#target.dispatchEvent(Object.assign(new Event(type), fields))
  }
}

function office() {
  const workers: FakeWorker[] = []
  const client = createEngineClient(() => {
    const worker = new FakeWorker()
    workers.push(worker)
    return worker
  })
  const ask = (text: string) => client.compare({ text }, { text: 'right' })
  const worker = (at: number) => {
    const found = workers[at]
    if (!found) throw new Error(`no worker ${at} was started`)
    return found
  }
  return { workers, worker, client, ask }
}

/** Stands for a result: the client hands it on and never looks inside. */
const RESULT = { complete: true } as Comparison
const OTHER = { complete: false } as Comparison

const done = (comparison: Comparison): CompareOutcome => ({ kind: 'done', comparison })

describe('one request after another', () => {
  test('is answered by one worker', async () => {
    const { workers, worker, ask } = office()
    const first = ask('one')
    worker(0).answer(worker(0).requests[0], RESULT)
    expect(await first).toEqual(done(RESULT))
    const second = ask('two')
    worker(0).answer(worker(0).requests[1], OTHER)
    expect(await second).toEqual(done(OTHER))
    expect(workers).toHaveLength(1)
  })
  test('carries both articles through the doorway', () => {
    const { worker, ask } = office()
    void ask('one')
    expect(worker(0).requests).toMatchObject([
      { left: { text: 'one' }, right: { text: 'right' }, options: {} },
    ])
  })
  test('carries how they are to be compared', () => {
    const { workers, client } = office()
    const hand = { kept: [{ left: { start: 0, end: 3 }, right: { start: 0, end: 5 } }], broken: [] }
    void client.compare({ text: 'one' }, { text: 'right' }, { hand, exactSpelling: true })
    expect(workers[0]?.requests).toMatchObject([{ options: { hand, exactSpelling: true } }])
  })
})

describe('the newest request wins', () => {
  test('an older one is dropped with its worker, a fresh worker takes over', async () => {
    const { worker, ask } = office()
    const older = ask('old')
    const newer = ask('new')
    expect(await older).toEqual({ kind: 'dropped' })
    expect(worker(0).isTerminated).toBe(true)
    worker(1).answer(worker(1).requests[0], RESULT)
    expect(await newer).toEqual(done(RESULT))
  })
  test('what a stopped worker still says is not heard', async () => {
    const { worker, ask } = office()
    void ask('old')
    const newer = ask('new')
    worker(0).answer(worker(0).requests[0], OTHER)
    worker(0).answer(worker(1).requests[0], OTHER)
    worker(0).die('too late')
    worker(1).answer(worker(1).requests[0], RESULT)
    expect(await newer).toEqual(done(RESULT))
  })
})

describe('a worker that dies', () => {
  test('fails what it was at, with what it said', async () => {
    const { worker, ask } = office()
    const asked = ask('one')
    worker(0).die('out of memory')
    expect(await asked).toEqual({ kind: 'failed', message: 'out of memory' })
  })
  test('is replaced when next needed', async () => {
    const { workers, worker, ask } = office()
    void ask('one')
    worker(0).die('out of memory')
    expect(workers).toHaveLength(1)
    const again = ask('one')
    worker(1).answer(worker(1).requests[0], RESULT)
    expect(await again).toEqual(done(RESULT))
  })
  test('while idle is replaced too', async () => {
    const { worker, ask } = office()
    const first = ask('one')
    worker(0).answer(worker(0).requests[0], RESULT)
    await first
    worker(0).die('killed')
    const second = ask('two')
    worker(1).answer(worker(1).requests[0], OTHER)
    expect(await second).toEqual(done(OTHER))
  })
  test('without a word still gives a reason', async () => {
    const { worker, ask } = office()
    const asked = ask('one')
    worker(0).die('')
    expect(await asked).toEqual({ kind: 'failed', message: 'the engine could not be started' })
  })
  test('a result that cannot be read is a failure', async () => {
    const { worker, ask } = office()
    const asked = ask('one')
    worker(0).garble()
    expect(await asked).toEqual({ kind: 'failed', message: 'its result could not be read' })
  })
  test('a page that may not start workers says why', async () => {
    const client = createEngineClient(() => {
      throw new Error('workers are forbidden here')
    })
    const asked = client.compare({ text: 'one' }, { text: 'two' })
    expect(await asked).toEqual({ kind: 'failed', message: 'workers are forbidden here' })
  })
})
