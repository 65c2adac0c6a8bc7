// The lines that a test executes: by monitoring (3.12) or by tracing, which must not slow down code called often.
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { hasPython, makeProject, pythonsAtHand, runners } from './programs.js'

const sample = `import threading

def loop(n):
    for i in range(n):
        inner(i)
    return n

def inner(i):
    if i < 0:
        return None
    return i

def short(i): return i

def each_of(n):
    for i in range(n):
        yield i

def spread(
    i,
):
    return [
        i,
        *(x for x in (i,) if x),
    ]

def aside():
    thread = threading.Thread(target=inner, args=(-1,))
    thread.start()
    thread.join()
`

const program = `import json, sys
sys.path[:0] = [sys.argv[1], '.']
import sample
from testwright_runner import watch

steps = {}

class Counted(watch.Traced):
    def __init__(self, code, path):
        super().__init__(code, path)
        step = self.step
        def counted(frame, event, argument):
            steps[code.co_name] = steps.get(code.co_name, 0) + 1
            step(frame, event, argument)
            return counted
        self.step = counted

watch.Traced = Counted
found = []
for is_traced in (True, False):
    if not is_traced and not hasattr(sys, 'monitoring'):
        continue
    lines = watch.Watch('sample.py')
    if is_traced:
        lines.tool = None
    steps.clear()
    told = []
    for run in (
        lambda: sample.loop(1),
        lambda: [sample.inner(-1), sample.loop(500)],
        lambda: [sample.short(1), list(sample.each_of(3)), sample.spread(1)],
        lambda: sample.spread(1),
        lambda: sample.aside(),
        lambda: None,
    ):
        lines.start()
        run()
        told.append(lines.stop())
    found.append([told, steps.get('inner', 0)])
print(json.dumps(found))
`

const describePython = hasPython ? describe : describe.skip

describePython.each(pythonsAtHand())('%s finds', python => {
  test('the executed lines of each run, and traces a function only until all its lines were seen', () => {
    const project = makeProject({ 'sample.py': sample })
    try {
      const given = ['-c', program, join(runners, 'python/programs')]
      const { stdout, stderr } = spawnSync(python, given, { cwd: project.root, encoding: 'utf8' })
      if (stdout === '') throw new Error(stderr)
      for (const [runs, steps] of JSON.parse(stdout) as [number[][], number][]) {
        const [one, often, forms, again, aside, nothing] = runs
        expect(one).toEqual([4, 5, 6, 9, 11])
        expect(often).toEqual([4, 5, 6, 9, 10, 11])
        expect(forms).toEqual(expect.arrayContaining([13, 16, 17, 22, 23, 24]))
        expect(again).toEqual(forms?.filter(line => line > 17))
        expect(aside).toEqual([9, 10, 28, 29, 30])
        expect(nothing).toEqual([])
        expect(steps).toBeLessThan(30)
      }
    } finally {
      project.dispose()
    }
  })
})
