// A real git repository in a folder of its own, for tests: made with plain git calls, removed when disposed.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Repository extends Disposable {
  path: string
  /** Writes files (null removes one) and commits them; returns the full sha. */
  commit(files: Record<string, string | Buffer | null>): string
  git(...args: string[]): string
}

const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@test.invalid',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@test.invalid',
}

export function makeRepository(name = 'repo'): Repository {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'testwright-test-')))
  const path = join(home, name)
  mkdirSync(path)
  const git = (...args: string[]): string => {
    const done = spawnSync('git', args, { cwd: path, env, encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`)
    return done.stdout.trim()
  }
  git('init', '-q', '--template=', '-b', 'main')
  return {
    path,
    git,
    commit(files) {
      for (const [file, text] of Object.entries(files)) {
        if (text === null) rmSync(join(path, file))
        else {
          mkdirSync(dirname(join(path, file)), { recursive: true })
          writeFileSync(join(path, file), text)
        }
      }
      git('add', '-A', '-f')
      git('commit', '-q', '--allow-empty', '-m', 'a commit')
      return git('rev-parse', 'HEAD')
    },
    [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }),
  }
}
