import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../src/core/model/errors.js'
import type { Language } from '../../src/core/model/ports.js'
import type { Sandbox } from '../../src/core/model/sandbox.js'
import type { ReadFile } from '../../src/core/diff/targets.js'
import { askSecondReaders, type Reading } from '../../src/pipeline/second-readers.js'
import type { Tools } from '../../src/pipeline/tools.js'

/** A language that cannot read a text with `odd` until it has learned that text. */
function makeLanguage(asked: string[][]): Language {
  const learned = new Set<string>()
  const functions = (text: string) => ({
    functions: [],
    classes: {},
    error: /odd/.test(text) && !learned.has(text) ? 'line 1 does not parse' : null,
  })
  const secondReader = {
    name: 'Odd',
    wants: (text: string) => /odd/.test(text) && !learned.has(text),
    job: (texts: string[]) => {
      asked.push(texts)
      return { toolchain: 'python' }
    },
    learn: (texts: string[]) => texts.forEach(text => learned.add(text)),
  }
  return { name: 'odd', functions, secondReader } as unknown as Language
}

function reading(language: Language, old: string | null, now: string): Reading {
  const before = old === null ? null : language.functions(old)
  const file = { before, after: language.functions(now) } as ReadFile
  return { file, language, old, now }
}

/** A sandbox whose sessions record the jobs that they are given. */
const sandboxOf = (level: string, lacks: string | null, jobs: unknown[] = []): Sandbox =>
  ({
    level,
    open: () =>
      Promise.resolve({
        lacks: () => Promise.resolve(lacks),
        run: (job: unknown) => {
          jobs.push(job)
          return Promise.resolve({})
        },
        [Symbol.asyncDispose]: () => Promise.resolve(),
      }),
  }) as unknown as Sandbox

const sandboxes: Record<string, (jobs: unknown[]) => Promise<Sandbox>> = {
  holds: jobs => Promise.resolve(sandboxOf('bwrap', null, jobs)),
  'was turned off': () => Promise.resolve(sandboxOf('none', null)),
  'lacks Python': () => Promise.resolve(sandboxOf('bwrap', 'no python3')),
  'is not there': () => Promise.reject(new UserError('No sandbox works here.')),
}

async function ask(sandbox: string, texts: [string | null, string][]) {
  const [asked, jobs]: [string[][], unknown[]] = [[], []]
  const language = makeLanguage(asked)
  const readings = texts.map(([old, now]) => reading(language, old, now))
  const open = sandboxes[sandbox]
  const tools = { language: () => language, sandbox: () => open?.(jobs) } as unknown as Tools
  await askSecondReaders(readings, tools, '/tree')
  return { asked, jobs, errors: readings.map(({ file }) => file.after?.error ?? null) }
}

describe('files that a grammar fails on', () => {
  test('are read again after one job for both sides in the sandbox', async () => {
    const { asked, jobs, errors } = await ask('holds', [
      ['odd 1', 'odd 2'],
      [null, 'plain'],
      ['plain', 'odd 3'],
    ])
    expect(asked).toEqual([['odd 1', 'odd 2', 'plain', 'odd 3'].filter(text => text !== 'plain')])
    expect(jobs).toHaveLength(1)
    expect(errors).toEqual([null, null, null])
  })

  test.each([
    ['was turned off', 'Odd was not asked: it reads such code only in a sandbox'],
    ['lacks Python', 'Odd was not asked: no python3'],
    ['is not there', 'Odd was not asked: No sandbox works here.'],
  ])('say why they were not read again if the sandbox %s', async (sandbox, sentence) => {
    const { errors } = await ask(sandbox, [[null, 'odd']])
    expect(errors).toEqual([`line 1 does not parse. ${sentence}`])
  })

  test('no sandbox is opened if there are none', async () => {
    await expect(ask('is not there', [['plain', 'plain']])).resolves.toMatchObject({ errors: [null] })
  })
})
