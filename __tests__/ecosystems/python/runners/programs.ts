// Shared by the tests of the Python runners: a project on disk, and a sandbox without walls to run it in.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Job, JobOutcome } from '../../../../src/core/model/run.js'
import { openSandbox } from '../../../../src/sandbox/index.js'
import { rowsOf } from '../../../doubles/matrix.js'

export const hasPython = spawnSync('python3', ['--version']).status === 0
export const hasPytest = hasPython && spawnSync('python3', ['-c', 'import pytest']).status === 0
export const runners = realpathSync(
  join(dirname(fileURLToPath(import.meta.url)), '../../../../src/ecosystems'),
)

/** Commands of the installed versions of Python: all in `npm run contract`, else `python3` only. */
export function pythonsAtHand(): string[] {
  const names = ['python3', ...[8, 9, 10, 11, 12, 13, 14].map(minor => `python3.${String(minor)}`)]
  const found = names.filter(name => spawnSync(name, ['--version']).status === 0)
  return hasPython ? rowsOf(found, name => name === 'python3') : ['python3']
}

/** A disposable project; `run` runs a job of it at level `none`. */
export function makeProject(files: Record<string, string>) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'python-project-')))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return {
    root,
    dispose: () => rmSync(root, { recursive: true, force: true }),
    async run(job: Job): Promise<JobOutcome> {
      const { HOME, PATH, PYENV_ROOT } = process.env
      const environment = { HOME, PATH, PYENV_ROOT }
      const sandbox = await openSandbox({ want: 'none', root, programs: runners, environment, trusted: true })
      await using session = await sandbox.open({ head: root, base: root })
      return await session.run(job)
    },
  }
}
