import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../src/core/model/errors.js'
import type { Repo } from '../../src/core/model/ports.js'
import { openProject } from '../../src/repo/project.js'
import { openRepo } from '../../src/repo/repo.js'
import { makeRepository, type Repository } from './repository.js'

let source: Repository
let scratch: string
const environment = { PATH: process.env['PATH'] }
const open = (folder = source.path): Promise<Repo> => openRepo({ folder, scratch, environment })

beforeEach(() => {
  source = makeRepository()
  scratch = mkdtempSync(join(tmpdir(), 'testwright-scratch-'))
})
afterEach(() => {
  source[Symbol.dispose]()
  rmSync(scratch, { recursive: true, force: true })
})

describe('texts of files', () => {
  const large = 'x'.repeat(1024 * 1024)
  test('many are read at once, whatever their names and contents', async () => {
    const head = source.commit({
      'a.py': 'a = 1\n',
      'largest.py': large,
      'larger.py': `${large}x`,
      'binary.py': Buffer.from([0, 1, 2]),
      'latin.py': Buffer.from([0xe9, 10]),
      'empty.py': '',
      'folder/b.py': 'b = 1',
      'line\nbreak.py': 'c = 1\n',
      'return\r': 'd = 1\n',
      'is missing': 'e = 1\n',
    })
    const table: [string, string | null][] = [
      ['a.py', 'a = 1\n'],
      ['absent.py', null],
      ['larger.py', null],
      ['largest.py', large],
      ['binary.py', null],
      ['latin.py', null],
      ['folder', null],
      ['empty.py', ''],
      ['folder/b.py', 'b = 1'],
      ['line\nbreak.py', 'c = 1\n'],
      ['return\r', 'd = 1\n'],
      ['return', null],
      ['is missing', 'e = 1\n'],
      [`${'x/'.repeat(3000)}a.py`, null],
      ['a.py', 'a = 1\n'],
    ]
    const repo = await open()
    const read = await Promise.all(table.map(([path]) => repo.show(head, path)))
    expect(read).toEqual(table.map(([, text]) => text))
    expect(await repo.show('0'.repeat(40), 'a.py')).toBeNull()
  })

  test('a commit that is made later is read', async () => {
    const repo = await open()
    const first = source.commit({ 'a.py': 'a = 1\n' })
    expect(await repo.show(first, 'a.py')).toBe('a = 1\n')
    const second = source.commit({ 'a.py': 'a = 2\n' })
    expect(await repo.show(second, 'a.py')).toBe('a = 2\n')
  })

  test('reading ends with an abort', async () => {
    const head = source.commit({ 'a.py': 'a = 1\n' })
    const stop = new AbortController()
    const repo = await openRepo({ folder: source.path, scratch, environment, signal: stop.signal })
    expect(await repo.show(head, 'a.py')).toBe('a = 1\n')
    const asked = repo.show(head, 'a.py')
    stop.abort()
    await expect(asked).rejects.toThrow(/abort/i)
    await expect(repo.show(head, 'a.py')).rejects.toThrow(/abort/i)
  })
})

describe('diff', () => {
  test.each([
    'plain.py',
    'with space.py',
    "quote\"s and 'more'.py",
    'line\nbreak.py',
    'line\ndiff --git a/x b/x.py',
    'tab\there.py',
    'back\\slash.py',
    'ünïcode_日本.py',
    '-leading-dash.py',
    ':(glob)*.py',
    'a b/@@ -1 +1 @@.py',
  ])('a file named %j', async name => {
    const base = source.commit({ [name]: 'a = 1\nb = 2\n', 'other.py': 'x = 1\n' })
    const head = source.commit({ [name]: 'a = 1\nb = 3\nc = 4\n', 'other.py': 'x = 2\n' })
    const repo = await open()
    const { files } = await repo.diff(base, head)
    expect(files.map(file => file.path).sort()).toEqual([name, 'other.py'].sort())
    const file = files.find(one => one.path === name)
    expect(file).toMatchObject({ status: 'modified', oldPath: null, binary: false })
    expect(file?.hunks).toEqual([{ oldStart: 2, newStart: 2, added: [2, 3], removed: [2] }])
    expect(await repo.show(head, name)).toBe('a = 1\nb = 3\nc = 4\n')
  })

  test('lines that look like headers count as content', async () => {
    const base = source.commit({ 'a.py': '1\n' })
    const tricky =
      '1\nx\rdiff --git a/x b/x\u2028diff --git a/x b/x\n@@ -1 +1 @@\n--- a/x\n+++ b/x\ndiff --git a/x b/x\n'
    const head = source.commit({ 'a.py': tricky, 'b.py': tricky })
    const { files } = await (await open()).diff(base, head)
    expect(files.map(file => [file.path, file.hunks.flatMap(hunk => hunk.added)])).toEqual([
      ['a.py', [2, 3, 4, 5, 6]],
      ['b.py', [1, 2, 3, 4, 5, 6]],
    ])
  })

  test('renames, deletions, links, binaries, CRLF', async () => {
    const long = Array.from({ length: 30 }, (_, n) => `v${n} = ${n}`).join('\n')
    const base = source.commit({
      'old.py': long,
      'gone.py': 'a = 1\n',
      'crlf.py': 'a = 1\r\nb = 2\r\n',
      'kind.py': 'a = 1\n',
    })
    source.commit({
      'old.py': null,
      'gone.py': null,
      'new.py': `${long}\nmore = 1\n`,
      'crlf.py': 'a = 1\r\nb = 3\r\n',
      'data.py': Buffer.from([0, 1, 2]),
      'kind.py': null,
    })
    symlinkSync('/etc/passwd', join(source.path, 'link.py'))
    symlinkSync('new.py', join(source.path, 'kind.py'))
    const head = source.commit({ 'last.py': 'z = 1\n' })
    const repo = await open()
    const { files } = await repo.diff(base, head)
    const by = Object.fromEntries(files.map(file => [file.path, file]))
    expect(by['new.py']).toMatchObject({ status: 'renamed', oldPath: 'old.py' })
    expect(by['gone.py']?.status).toBe('deleted')
    expect(by['crlf.py']?.hunks[0]?.added).toEqual([2])
    expect(by['data.py']?.binary).toBe(true)
    expect(by['link.py']?.mode).toBe('120000')
    expect(by['kind.py']).toMatchObject({ mode: '120000' })
    expect(by['last.py']?.hunks[0]?.added).toEqual([1])
    expect(await repo.show(head, 'data.py')).toBeNull()
  })

  test('the work tree with untracked files', async () => {
    const base = source.commit({ 'a.py': 'a = 1\n', '.gitignore': 'ignored.py\n' })
    writeFileSync(join(source.path, 'a.py'), 'a = 2\n')
    writeFileSync(join(source.path, 'new.py'), 'n = 1\nm = 2\n')
    writeFileSync(join(source.path, 'ignored.py'), 'i = 1\n')
    const repo = await open()
    const { files } = await repo.diff(base, null)
    expect(files.map(file => [file.path, file.status, file.hunks[0]?.added])).toEqual([
      ['a.py', 'modified', [1]],
      ['new.py', 'added', [1, 2]],
    ])
    await using tree = await repo.checkout(null)
    expect(readdirSync(tree.path).sort()).toEqual(['.gitignore', 'a.py', 'new.py'])
    expect(tree.content).toBeNull()
  })

  test('settings, attributes and hooks of the repository have no effect', async () => {
    const mark = join(scratch, 'ran')
    const base = source.commit({ 'a.py': 'a = 1\n', '.gitattributes': '*.py diff=evil\n' })
    const head = source.commit({ 'a.py': 'a = 2\n' })
    const hidden = source.commit({
      'a.py': 'a = 3\n',
      'b.py': Buffer.from([1, 0, 2]),
      '.gitattributes': '[attr]hide -diff filter=evil\na.py hide\n*.py binary filter=evil\nb.py diff\n',
    })
    for (const [name, value] of Object.entries({
      'filter.evil.smudge': `touch ${mark}; cat`,
      'filter.evil.clean': `touch ${mark}; cat`,
      'filter.evil.required': 'true',
      'diff.external': `touch ${mark}`,
      'diff.evil.textconv': `touch ${mark}; cat`,
      'diff.evil.command': `touch ${mark}`,
      'core.fsmonitor': `touch ${mark}`,
      'diff.noprefix': 'true',
      'color.ui': 'always',
      'diff.renames': 'false',
    }))
      source.git('config', name, value)
    mkdirSync(join(source.path, '.git/hooks'), { recursive: true })
    const hook = join(source.path, '.git/hooks/post-checkout')
    writeFileSync(hook, `#!/bin/sh\ntouch ${mark}\n`)
    chmodSync(hook, 0o755)
    const repo = await open()
    const { files } = await repo.diff(base, head)
    await using tree = await repo.checkout(head)
    expect(readFileSync(join(tree.path, 'a.py'), 'utf8')).toBe('a = 2\n')
    expect(tree.content).toBe(source.git('rev-parse', `${head}^{tree}`))
    expect(files[0]?.hunks[0]?.added).toEqual([1])
    await using later = await repo.checkout(hidden)
    expect(readFileSync(join(later.path, 'a.py'), 'utf8')).toBe('a = 3\n')
    writeFileSync(join(source.path, 'a.py'), 'a = 4\n')
    for (const side of [hidden, null]) {
      const seen = (await repo.diff(head, side)).files.map(file => [
        file.path,
        file.binary,
        file.hunks.length,
      ])
      expect(seen.slice(1)).toEqual([
        ['a.py', false, 1],
        ['b.py', true, 0],
      ])
    }
    expect(existsSync(mark)).toBe(false)
    expect(readdirSync(scratch).filter(name => name.startsWith('git-'))).toEqual([])
  })

  test('a linked work tree', async () => {
    const base = source.commit({ 'a.py': 'a = 1\n' })
    const head = source.commit({ 'a.py': 'a = 2\n' })
    const linked = join(scratch, 'linked')
    source.git('worktree', 'add', '-q', '--detach', linked, base)
    writeFileSync(join(linked, 'a.py'), 'a = 1\nb = 1\n')
    const repo = await open(linked)
    expect((await repo.diff(base, head)).files[0]?.hunks[0]).toMatchObject({ added: [1], removed: [1] })
    expect((await repo.diff(base, null)).files[0]?.hunks[0]).toMatchObject({ added: [2], removed: [] })
    await using tree = await repo.checkout(head)
    expect(readFileSync(join(tree.path, 'a.py'), 'utf8')).toBe('a = 2\n')
  })
})

describe('trees', () => {
  test('a tree has the files of the commit, links stay links, and nothing is left behind', async () => {
    symlinkSync('/etc/passwd', join(source.path, 'link.py'))
    const head = source.commit({ 'pkg/a.py': 'a = 1\n' })
    source.commit({ 'pkg/a.py': 'a = 2\n' })
    const before = snapshot(source)
    const repo = await open()
    {
      await using tree = await repo.checkout(head)
      expect(readFileSync(join(tree.path, 'pkg/a.py'), 'utf8')).toBe('a = 1\n')
      expect(readlinkSync(join(tree.path, 'link.py'))).toBe('/etc/passwd')
      expect(openProject(tree.path).files).toEqual(['pkg/a.py'])
      expect(openProject(tree.path).read('link.py')).toBeNull()
    }
    expect(readdirSync(scratch)).toEqual([])
    expect(snapshot(source)).toEqual(before)
  })
})

function snapshot(repository: Repository): string[] {
  const folder = join(repository.path, '.git')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(
      entry =>
        `${join(entry.parentPath, entry.name)} ${readFileSync(join(entry.parentPath, entry.name)).toString('base64')}`,
    )
    .sort()
}

test('a tree has the other files where the repository lost the text of one', async () => {
  const commit = source.commit({ 'kept.py': 'k = 1\n', 'lost.py': 'l = 1\n' })
  const id = source.git('rev-parse', `${commit}:lost.py`)
  rmSync(join(source.path, '.git/objects', id.slice(0, 2), id.slice(2)))
  await using tree = await (await open()).checkout(commit)
  expect(readdirSync(tree.path)).toContain('kept.py')
  expect(readdirSync(tree.path)).not.toContain('lost.py')
})

describe('one sentence for what does not exist', () => {
  const sentence = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.then(
      () => null,
      (failure: unknown) => failure,
    )
    expect(error).toBeInstanceOf(UserError)
    return (error as UserError).message
  }

  test('not a repository', async () => {
    expect(await sentence(open(scratch))).toMatch(/not inside a git repository/)
    expect(await sentence(open(join(scratch, 'missing')))).toMatch(/not a folder/)
  })

  test('no commit yet', async () => {
    expect(await sentence((await open()).resolve('HEAD'))).toMatch(/no commit yet/)
  })

  test.each(['missing', '--upload-pack=touch x', '$(touch x)', 'a..b', ''])('a base named %j', async ref => {
    source.commit({ 'a.py': '' })
    expect(await sentence((await open()).resolve(ref))).toMatch(/no commit named/)
  })

  test('no common ancestor', async () => {
    const one = source.commit({ 'a.py': '' })
    source.git('checkout', '-q', '--orphan', 'other')
    const other = source.commit({ 'b.py': '' })
    expect(await sentence((await open()).mergeBase(one, other))).toMatch(/no common ancestor/)
  })

  test('a commit that origin does not have', async () => {
    source.commit({ 'a.py': '' })
    expect(await sentence((await open()).fetch(['0'.repeat(39) + '1']))).toMatch(/could not be fetched/)
  })
})

describe('a repository of another user', () => {
  /** A PATH with a git to which every folder belongs to another user. */
  function foreign(entry: string | null): Record<string, string> {
    const bin = join(scratch, 'bin')
    mkdirSync(bin)
    const real = spawnSync('sh', ['-c', 'command -v git']).stdout.toString().trim()
    const body = `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}' "$@"\n`
    writeFileSync(join(bin, 'git'), body, { mode: 0o755 })
    if (entry !== null) writeFileSync(join(scratch, '.gitconfig'), `[safe]\n\tdirectory = ${entry}\n`)
    return { PATH: `${bin}:${process.env['PATH'] ?? ''}`, HOME: scratch }
  }
  const start = (entry: string | null, trustOwner?: boolean): Promise<Repo> =>
    openRepo({
      folder: source.path,
      scratch,
      environment: foreign(entry),
      ...(trustOwner ? { trustOwner } : {}),
    })

  test.each([null, '/elsewhere'])('is refused with the cure when the user allows %j', async entry => {
    const failing = start(entry)
    await expect(failing).rejects.toThrow(UserError)
    await expect(failing).rejects.toThrow(`git config --global --add safe.directory ${source.path}`)
  })

  test.each(['the user allowed it', 'a workflow runs'])('opens when %s', async why => {
    const base = source.commit({ 'a.py': 'a = 1\n' })
    const head = source.commit({ 'a.py': 'a = 2\n' })
    const repo = await (why === 'a workflow runs' ? start(null, true) : start(source.path))
    expect((await repo.diff(base, head)).files[0]?.hunks).toHaveLength(1)
    expect(await repo.resolve('HEAD')).toBe(head)
    await using tree = await repo.checkout(null)
    expect(readFileSync(join(tree.path, 'a.py'), 'utf8')).toBe('a = 2\n')
  })
})

test('a shallow clone fetches both commits by their sha', async () => {
  const base = source.commit({ 'a.py': 'a = 1\n' })
  source.commit({ 'a.py': 'a = 2\n' })
  const head = source.commit({ 'a.py': 'a = 3\n' })
  source.git('checkout', '-q', '--detach')
  source.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const clone = join(scratch, 'clone')
  source.git('clone', '-q', '--depth=1', `file://${source.path}`, clone)
  const repo = await open(clone)
  await repo.fetch([base, head])
  const { files } = await repo.diff(base, head)
  expect(files[0]?.hunks[0]).toMatchObject({ added: [1], removed: [1] })
})

test('a shallow clone of one branch is deepened only as far as the fork point', async () => {
  for (let at = 0; at < 300; at++) source.git('commit', '-q', '--allow-empty', '-m', `old ${at}`)
  const fork = source.commit({ 'a.py': 'a = 1\n' })
  source.git('checkout', '-q', '-b', 'feature')
  for (let at = 0; at < 40; at++) source.git('commit', '-q', '--allow-empty', '-m', `new ${at}`)
  const head = source.commit({ 'a.py': 'a = 2\n' })
  source.git('checkout', '-q', 'main')
  const main = source.commit({ 'b.py': 'b = 1\n' })
  source.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const clone = join(scratch, 'clone')
  source.git('clone', '-q', '--depth=1', '--branch=feature', `file://${source.path}`, clone)
  const repo = await open(clone)
  expect([await repo.resolve('HEAD'), await repo.resolve('main')]).toEqual([head, main])
  expect(await repo.mergeBase(main, head)).toBe(fork)
  const count = spawnSync('git', ['rev-list', '--count', 'HEAD'], { cwd: clone, encoding: 'utf8' }).stdout
  expect(Number(count)).toBeGreaterThan(41)
  expect(Number(count)).toBeLessThan(300)
  await expect(repo.resolve('nowhere')).rejects.toThrow(/There is no commit named "nowhere" here/)
})

test('a shallow clone without a common ancestor ends with the cure', async () => {
  source.commit({ 'a.py': 'a = 1\n' })
  source.git('checkout', '-q', '--orphan', 'alone')
  const head = source.commit({ 'a.py': 'a = 2\n' })
  source.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const clone = join(scratch, 'clone')
  source.git('clone', '-q', '--depth=1', '--branch=alone', `file://${source.path}`, clone)
  const repo = await open(clone)
  await expect(repo.mergeBase(await repo.resolve('main'), head)).rejects.toThrow(/no common ancestor here/)
})

test('the head of a pull request from a fork is fetched from origin', async () => {
  source.commit({ 'a.py': 'a = 1\n' })
  source.git('checkout', '-q', '-b', 'forked')
  const head = source.commit({ 'a.py': 'a = 2\n' })
  source.git('update-ref', 'refs/pull/12/head', head)
  source.git('checkout', '-q', 'main')
  source.git('branch', '-D', '-q', 'forked')
  const clone = join(scratch, 'clone')
  source.git('clone', '-q', `file://${source.path}`, clone)
  const repo = await open(clone)
  expect(await repo.resolve('pull/12/head')).toBe(head)
  await expect(repo.resolve('pull/13/head')).rejects.toThrow(/There is no commit named/)
  await expect(repo.resolve('--upload-pack=touch x')).rejects.toThrow(/There is no commit named/)
})

test('the default branch', async () => {
  source.commit({ 'a.py': '' })
  expect(await (await open()).defaultBranch()).toBe('main')
  source.git('checkout', '-q', '-b', 'feature')
  source.git('branch', '-D', '-q', 'main')
  await expect((await open()).defaultBranch()).rejects.toThrow(/--base/)
})

describe('a partial clone', () => {
  const clones: string[] = []
  afterEach(() => clones.splice(0).forEach(folder => rmSync(folder, { recursive: true, force: true })))

  /** A clone that lacks all texts but those of its work tree; its remote is `source`. */
  function cloneWithout(filter: string): { folder: string; git(...args: string[]): string } {
    source.git('config', 'uploadpack.allowFilter', 'true')
    source.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const folder = mkdtempSync(join(tmpdir(), 'testwright-partial-'))
    clones.push(folder)
    source.git('clone', '-q', `--filter=${filter}`, `file://${source.path}`, folder)
    return { folder, git: (...args) => source.git('-C', folder, ...args) }
  }

  function makeHistory(): { base: string; head: string } {
    const base = source.commit({
      'kept.py': 'k = 1\n',
      'old.py': 'o = 1\n',
      'gone.py': 'g = 1\n',
      'from.py': 'a = 1\nb = 2\nc = 3\n',
      'dir/ünï\n:(glob)*.py': 'w = 1\n',
    })
    const head = source.commit({
      'old.py': 'o = 2\n',
      'new.py': 'n = 1\n',
      'gone.py': null,
      'from.py': null,
      'to.py': 'a = 1\nb = 2\nc = 4\n',
      'dir/ünï\n:(glob)*.py': 'w = 2\n',
    })
    return { base, head }
  }

  const missing = (clone: { git(...args: string[]): string }, ...commits: string[]): string[] =>
    clone
      .git('rev-list', '--objects', '--missing=print', '--no-walk', ...commits)
      .split('\n')
      .filter(line => line.startsWith('?'))

  test.each(['blob:none', 'tree:0'])('with --filter=%s fetches what it lacks', async filter => {
    const { base, head } = makeHistory()
    const clone = cloneWithout(filter)
    if (filter === 'blob:none') expect(missing(clone, base, head).length).toBeGreaterThan(2)
    const repo = await open(clone.folder)
    const { files } = await repo.diff(base, head)
    expect(files.map(({ path, status }) => `${status} ${path}`).sort()).toEqual([
      'added new.py',
      'deleted gone.py',
      'modified dir/ünï\n:(glob)*.py',
      'modified old.py',
      'renamed to.py',
    ])
    expect(files.some(file => file.missing)).toBe(false)
    expect(await repo.show(base, 'old.py')).toBe('o = 1\n')
    await using tree = await repo.checkout(base)
    expect(readFileSync(join(tree.path, 'gone.py'), 'utf8')).toBe('g = 1\n')
    expect(tree.content).toBe(source.git('rev-parse', `${base}^{tree}`))
    expect(missing(clone, base, head)).toEqual([])
  })

  test('without its remote names what it lacks, and the rest is read', async () => {
    const { base, head } = makeHistory()
    const clone = cloneWithout('blob:none')
    source.git('-C', clone.folder, 'show', `${base}:old.py`)
    renameSync(join(source.path, '.git'), join(source.path, '.gone'))
    const repo = await open(clone.folder)
    const { files } = await repo.diff(base, head)
    const told = files.map(({ path, status, missing: lacks, hunks }) => [
      path,
      status,
      lacks ?? false,
      hunks.length,
    ])
    expect(told.sort()).toEqual(
      [
        ['new.py', 'added', false, 1],
        ['old.py', 'modified', false, 1],
        ['to.py', 'added', false, 1],
        ['from.py', 'deleted', true, 0],
        ['gone.py', 'deleted', true, 0],
        ['dir/ünï\n:(glob)*.py', 'modified', true, 0],
      ].sort(),
    )
    expect(await repo.show(base, 'old.py')).toBe('o = 1\n')
    expect(await repo.show(base, 'gone.py')).toBeNull()
    await using onHead = await repo.checkout(head)
    expect(readdirSync(onHead.path).sort()).toEqual(['dir', 'kept.py', 'new.py', 'old.py', 'to.py'])
    await using onBase = await repo.checkout(base)
    expect(readdirSync(onBase.path).sort()).toEqual(['kept.py', 'old.py'])
    // The head is complete; the base lacks some files.
    expect([onHead.content, onBase.content]).toEqual([expect.stringMatching(/^[0-9a-f]{40}$/), null])
    const onWorktree = await repo.diff(base, null)
    expect(onWorktree.files.filter(file => file.missing).map(file => file.path)).toHaveLength(3)
  })
})
