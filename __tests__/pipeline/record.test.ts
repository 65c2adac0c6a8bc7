// Which test files are run on the head, and for how long.
import { expect, test } from '@jest/globals'
import type { RecordPlan } from '../../src/core/model/own-tests.js'
import type { Job } from '../../src/core/model/run.js'
import type { TestTask } from '../../src/core/model/target.js'
import { recordHead } from '../../src/pipeline/own-tests/record.js'

const texts: Record<string, string> = {
  'shop/tax.py': 'def tax(n):\n    return n + 1\n',
  'tests/test_near.py': 'from shop.tax import tax\n\ndef test_a():\n    tax(1)\n',
  'tests/test_far.py': 'def test_a():\n    run()\n',
}
const task = {
  target: { id: 'shop/tax.py::tax', file: 'shop/tax.py', name: 'tax', language: 'python', framework: 'toy' },
  ...{ testPath: 'tests/test_tax.py', access: { root: '' } },
} as unknown as TestTask

/** Files and seconds of each run over these files; `reaches` are those with a test that runs the function. */
async function runs(files: string[], reaches: string[]): Promise<[string[], number][]> {
  const plans: RecordPlan[] = []
  const read = (path: string): string | null => (files.includes(path) ? (texts[path] ?? null) : null)
  const python = {
    ...{ name: 'python', holdsTests: /def test/, matches: (path: string) => path.endsWith('.py') },
    imports: (_: string, text: string) => (text.includes('shop.tax') ? ['shop/tax.py'] : []),
  }
  const framework = {
    ...{ name: 'toy', languages: ['python'], takes: () => true },
    record: (plan: RecordPlan) => ({ request: plan }) as unknown as Job,
    readRecord: ({ result }: { result: RecordPlan }) => ({
      ...{ unreached: [], ended: [], error: null },
      tests: result.files.map(file => ({
        ...{ file, name: 'test_a', calls: [] },
        lines: reaches.includes(file) ? { [task.target.id]: [2] } : {},
      })),
    }),
  }
  const run = (job: Job) => {
    plans.push(job.request as unknown as RecordPlan)
    return Promise.resolve({ result: job.request })
  }
  await recordHead(
    { framework, tasks: [task] } as never,
    {
      ...({ session: { run }, languages: [python], language: () => python, changes: [] } as object),
      ...{ head: { files, read }, base: null, seconds: 100, parallel: 2 },
    } as never,
  )
  return plans.map(plan => [[...plan.files], Math.round(plan.seconds)])
}

const [near, far] = ['tests/test_near.py', 'tests/test_far.py'] as const
test.each<[string, string[], string[], [string[], number][]]>([
  ['a near file that reaches the function', [near, far], [near], [[[near], 35]]],
  [
    'other files for a shorter time, if no near file reaches it',
    [near, far],
    [],
    [
      [[near], 35],
      [[far], 10],
    ],
  ],
  ['other files for the full time, if none is near', [far], [far], [[[far], 35]]],
])('%s', async (_, files, reaches, expected) => {
  expect(await runs(['shop/tax.py', ...files], reaches)).toEqual(expected)
})
