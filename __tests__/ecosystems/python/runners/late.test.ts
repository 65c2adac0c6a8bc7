// A test that times out while others run is run once more, alone.
import { afterAll, expect, test } from '@jest/globals'
import { pythonRunners } from '../../../../src/ecosystems/python/runner.js'
import { hasPytest, hasPython, makeProject } from './programs.js'

const project = hasPython ? makeProject({ 'tax.py': 'def f():\n    return 1\n' }) : null
afterAll(() => project?.dispose())

const slow = (mark: string, always: boolean) => `    import os, tempfile, time
    mark = os.path.join(tempfile.gettempdir(), '${mark}')
    first = not os.path.exists(mark)
    open(mark, 'a').close()
    if first or ${always ? 'True' : 'False'}:
        time.sleep(30)
    assert f() == 1
`

for (const name of ['pytest', 'unittest']) {
  const run = (name === 'pytest' ? hasPytest : hasPython) ? test : test.skip
  run(`${name}: only a test that times out twice is timed out`, async () => {
    const runner = pythonRunners.find(each => each.name === name)
    if (!runner || !project) throw new Error(name)
    const made = (id: string, body: string) => ({
      path: `test_${name}_${id}.py`,
      content:
        name === 'pytest'
          ? `from tax import f\n\n\ndef test_${id}():\n${body}`
          : `import unittest\nfrom tax import f\n\n\nclass TestIt(unittest.TestCase):\n    def test_${id}(self):\n${body.replace(/^/gm, '    ')}\n`,
      candidate: id,
      name: name === 'pytest' ? `test_${id}` : `TestIt.test_${id}`,
    })
    const files = [
      made('once', slow(`${name}-once`, false)),
      made('always', slow(`${name}-always`, true)),
      made('quick', '    assert f() == 1\n'),
    ]
    const job = runner.trial({
      ...{ tree: 'head', candidates: [], files, watch: 'tax.py', roots: [''], seed: 0 },
    })
    const asked = { ...job, request: { ...(job.request as object), perTest: 1 } }
    const found = runner.read(await project.run(asked), files)
    expect(found.map(({ candidate, outcome }) => [candidate, outcome])).toEqual([
      ['once', 'passed'],
      ['always', 'timed-out'],
      ['quick', 'passed'],
    ])
  })
}
