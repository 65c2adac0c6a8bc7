import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/core/model/report.js'
import { git } from '../doubles/git.js'
import { makeReport } from '../core/report/render/reports.js'

const cli = join(process.cwd(), 'dist', 'cli.js')
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const fresh = 'def test_new():\n    assert True is not None\n'
const there = 'def test_old():\n    pass\n'
const longer = `${there}\n\n${fresh}`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'apply-'))
  git(folder, 'init', '--quiet', '--initial-branch=main')
  mkdirSync(join(folder, 'tests'))
  writeFileSync(join(folder, 'tests/test_old.py'), there)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'one')
  save({})
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function save(more: Partial<Report['files'][number]>): void {
  const file = (path: string, content: string, isNew: boolean) => ({
    path,
    content,
    sha256: hash(content),
    tests: 1,
    new: isNew,
  })
  const report = makeReport()
  const head = git(folder, 'rev-parse', 'HEAD')
  const files = [
    { ...file('tests/test_new.py', fresh, true), ...more },
    file('tests/test_old.py', longer, false),
  ]
  mkdirSync(join(folder, '.testwright'), { recursive: true })
  writeFileSync(
    join(folder, '.testwright/report.json'),
    JSON.stringify({ ...report, pull: { ...report.pull, head }, files }),
  )
}

function apply(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'apply', '--repo', folder, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { code: status, said: stdout, error: stderr }
}
const read = (path: string): string | null =>
  existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null

describe('testwright apply', () => {
  test('writes the files of the report byte for byte, and says when they are already there', () => {
    expect(apply()).toMatchObject({
      code: 0,
      said: 'tests/test_new.py: 1 test, new file\ntests/test_old.py: 1 test, added to the file\n',
    })
    expect([read('tests/test_new.py'), read('tests/test_old.py')]).toEqual([fresh, longer])
    expect(apply()).toMatchObject({ code: 0, said: expect.stringContaining('already there') })
  })

  test('--dry-run shows files and writes nothing; --pick writes one', () => {
    expect(apply('--dry-run')).toMatchObject({ code: 0, said: expect.stringContaining('+def test_new():') })
    expect([read('tests/test_new.py'), read('tests/test_old.py')]).toEqual([null, there])
    expect(apply('--pick', 'tests/test_old.py', '--json').code).toBe(0)
    expect([read('tests/test_new.py'), read('tests/test_old.py')]).toEqual([null, longer])
  })

  test.each<[string, () => void, RegExp]>([
    [
      'a continued file that has changed',
      () => writeFileSync(join(folder, 'tests/test_old.py'), `${there}# mine\n`),
      /test_old.py has changed since the report/,
    ],
    [
      'a new file that exists',
      () => writeFileSync(join(folder, 'tests/test_new.py'), '# mine\n'),
      /already exists/,
    ],
    ['content other than the verified one', () => save({ content: `${fresh}#\n` }), /not what was verified/],
    [
      'a path that is not for tests',
      () => save({ path: '.github/workflows/test_x.py' }),
      /not a path for tests/,
    ],
    ['an outside path', () => save({ path: 'tests/../../test_x.py' }), /is not a report of this version/],
    [
      'a folder that is a link',
      () => {
        symlinkSync(tmpdir(), join(folder, 'specs_tests'))
        save({ path: 'specs_tests/test_x.py' })
      },
      /specs_tests is not a folder/,
    ],
    ['no report', () => rmSync(join(folder, '.testwright/report.json')), /is not a report/],
  ])('refuses, and writes nothing: %s', (_title, change, words) => {
    change()
    const before = [read('tests/test_new.py'), read('tests/test_old.py')]
    expect(apply()).toMatchObject({ code: 2, error: expect.stringMatching(words) })
    expect([read('tests/test_new.py'), read('tests/test_old.py')]).toEqual(before)
  })

  test('--pick of a file that is not in the report', () => {
    expect(apply('--pick', 'x.py')).toMatchObject({
      code: 2,
      error: expect.stringContaining('it has tests/test_new.py'),
    })
  })
})
