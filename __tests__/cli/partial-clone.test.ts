// A partial clone without its remote: files that can be read are read, the others are named with the cure.
import { expect, test } from '@jest/globals'
import { mkdtempSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlanFile } from '../../src/core/model/stage-files.js'
import { makeRepository } from '../repo/repository.js'
import { runVerb } from './run-verb.js'

test('plan names the file whose text is missing, and plans the others', async () => {
  using source = makeRepository()
  const base = source.commit({
    'gone.py': 'def f(a):\n    return a\n',
    'moved.py': 'def m(a):\n    return a + 1\n',
    'old.py': 'def g(a):\n    return a\n',
  })
  source.commit({
    'gone.py': 'def f(a):\n    return a + 1\n',
    'moved.py': null,
    'new.py': 'def h(a):\n    return a - 1\n',
    'old.py': null,
  })
  source.git('config', 'uploadpack.allowFilter', 'true')
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'testwright-partial-')))
  try {
    source.git('clone', '-q', '--filter=blob:none', `file://${source.path}`, folder)
    renameSync(join(source.path, '.git'), join(source.path, '.gone'))
    const { code, out } = await runVerb(['plan', '--json', '--base', base], folder)
    const plan = JSON.parse(out) as PlanFile
    expect(code).toBe(0)
    expect(plan.targets.map(target => target.id)).toEqual(['new.py::h'])
    expect(plan.unread).toEqual([
      {
        file: 'gone.py',
        reason:
          'not in this partial clone, and its remote did not give it: clone without --filter, or make the remote reachable',
      },
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
