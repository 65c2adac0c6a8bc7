import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { checkoutMerge } from './checkout.js'
import { hear, readEntries } from './commands.js'
import { git, type Hosted, makeHosted } from './git.js'
import { type GitHubDouble, startGitHub } from './github.js'
import type { PullState } from './state.js'

// The other tests rely on the doubles: the rules of the doubles are tested here.

describe('the runner reads output', () => {
  const rows: [string, string, string[]][] = [
    ['a command at the start of a line', '::error file=a.py,line=3::no', ['error']],
    ['a command after blanks', '  ::notice::x', ['notice']],
    ['no command in the middle of a line', 'x ::error::no', []],
    ['the old form anywhere', 'x ##[error]no', ['error']],
    [
      'no command of either form while commands are stopped',
      '::stop-commands::t0\n::error::a\n##[error]b\n::t0::\n::warning::c',
      ['stop-commands', 'warning'],
    ],
    ['plain text', 'a: b::c', []],
  ]
  test.each(rows)('%s', (_title, output, names) => {
    expect(hear(output, []).commands.map(command => command.name)).toEqual(names)
  })

  test('properties and escapes', () => {
    const [command] = hear('::warning title=a%2Cb,line=3::50%25%0Anext', []).commands
    expect(command).toEqual({
      name: 'warning',
      properties: { title: 'a,b', line: '3' },
      message: '50%\nnext',
    })
  })

  test('secrets are masked in the log, added ones too', () => {
    expect(hear('::add-mask::s3cret\na s3cret token', ['token']).log).toBe('a *** ***')
  })
})

test('entries of command files', () => {
  expect(readEntries('a=1\nb<<X\nl1\nl2=3\nX\nc=d<<e\n')).toEqual({ a: '1', b: 'l1\nl2=3', c: 'd<<e' })
  expect(() => readEntries('b<<X\nl1\n')).toThrow(/delimiter/)
  expect(() => readEntries('no entry\n')).toThrow(/Invalid format/)
})

describe('GitHub', () => {
  let hosted: Hosted
  let github: GitHubDouble
  let pull: PullState
  beforeAll(async () => {
    hosted = makeHosted({ 'a.txt': 'one\n' })
    hosted.branch('feature', 'main')
    hosted.push({ 'a.txt': 'two\n' })
    github = await startGitHub(hosted)
    pull = github.openPull({ head: 'feature' })
  })
  afterAll(async () => {
    await github.close()
    hosted.remove()
  })

  const ask = async (method: string, path: string, body?: unknown, token = 'ghs_workflow') => {
    const init = {
      method,
      headers: { authorization: `token ${token}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }
    const response = await fetch(`${github.url}${path}`, init)
    return {
      status: response.status,
      data: (await response.json()) as Record<string, unknown>,
      link: response.headers.get('link'),
    }
  }
  const comments = '/repos/octo/shop/issues/7/comments'

  test.each<[string, [string, string, unknown?, string?], number]>([
    ['a comment', ['POST', comments, { body: 'x' }], 201],
    ['a comment of the greatest length', ['POST', comments, { body: 'x'.repeat(65_536) }], 201],
    ['a comment that is one character too long', ['POST', comments, { body: 'x'.repeat(65_537) }], 422],
    ['an empty body', ['POST', comments, { body: ' ' }], 422],
    ['an unknown field', ['POST', comments, { body: 'x', extra: 1 }], 422],
    ['a body of the wrong type', ['POST', comments, { body: 7 }], 422],
    ['an unknown parameter', ['GET', `${comments}?pages=2`], 422],
    ['a read-only token', ['POST', comments, { body: 'x' }, 'ghs_readonly'], 403],
    ['an unknown token', ['GET', comments, undefined, 'nobody'], 401],
    ['an app that asks who it is', ['GET', '/user'], 403],
    ['a person that asks who it is', ['GET', '/user', undefined, 'ghp_person'], 200],
    ['another repository', ['GET', '/repos/octo/other'], 404],
    ['a pull request that does not exist', ['GET', '/repos/octo/shop/pulls/99'], 404],
    ['an operation that the double does not know', ['GET', '/emojis'], 404],
  ])('%s', async (_title, request, status) => {
    expect((await ask(...request)).status).toBe(status)
  })

  test('pages link to the next and the last', async () => {
    for (let at = 0; at < 5; at++) github.say(pull, pull.author, `c${at}`)
    const { link, data } = await ask('GET', `${comments}?per_page=3`)
    expect(data).toHaveLength(3)
    expect(link).toMatch(/page=2>; rel="next".*page=3>; rel="last"/)
  })

  test('a faulty request is remembered', () => {
    expect(github.faults.join('\n')).toMatch(/additional properties.*extra[^]*pages[^]*\/emojis/)
  })

  test('the checkout is the merge commit, detached, one commit deep, and its parents can be fetched', () => {
    github.event(pull, 'opened')
    const folder = `${hosted.root}/checkout`
    const merge = checkoutMerge(hosted, pull.number, folder)
    expect(git(folder, 'rev-parse', 'HEAD')).toBe(merge)
    expect(git(folder, 'rev-parse', '--is-shallow-repository')).toBe('true')
    const head = git(hosted.work, 'rev-parse', 'feature')
    expect(() => git(folder, 'cat-file', '-e', head)).toThrow()
    git(folder, 'fetch', '--quiet', '--depth=1', 'origin', head)
    expect(git(folder, 'show', `${head}:a.txt`)).toBe('two')
  })
})
