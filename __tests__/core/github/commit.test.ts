import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { answer } from '../../../src/pipeline/comment/answer.js'
import type { CommentTools } from '../../../src/pipeline/comment/commit.js'
import { readRequest } from '../../../src/core/github/commands.js'
import { renderComment } from '../../../src/core/report/render/comment.js'
import { frameworks } from '../../../src/ecosystems/index.js'
import { openConversation } from '../../../src/forges/comments-api.js'
import { git, tryGit } from '../../doubles/git.js'
import { setStage } from '../../doubles/stage.js'
import {
  type Account,
  type Comment,
  full,
  person,
  type PullSpec,
  type PullState,
  workflowBot,
} from '../../doubles/state.js'
import { makeReport, makeTest } from '../report/render/reports.js'

const on = setStage()
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const reader: Account = { login: 'eve', type: 'User' }
const fresh = 'def test_tax():\n    assert tax(1) == 2\n'
const there = 'def test_old():\n    pass\n'
const longer = `${there}\n\ndef test_new():\n    assert tax(2) == 4\n`

const both: [string, string, boolean][] = [
  ['tests/test_tax.py', fresh, true],
  ['tests/test_old.py', longer, false],
]

let pull: PullState
let comment: Comment

/** A pull request with a comment that offers a new file and one that is continued. */
function offer(spec: Partial<PullSpec> = {}, files = both, stating: string[] = []) {
  git(on.hosted.work, 'checkout', '--quiet', 'feature')
  const head = on.hosted.push({ 'tests/test_old.py': there })
  pull = on.github.openPull({ head: 'feature', ...spec })
  const report = makeReport()
  const body = renderComment(
    {
      ...report,
      pull: { ...report.pull, head },
      tests: [...report.tests, ...stating.map(path => makeTest({ file: path, onBase: 'failed' }))],
      files: files.map(([path, content, isNew]) => ({
        path,
        content,
        sha256: hash(content),
        tests: 1,
        new: isNew,
      })),
    },
    {
      ...{ url: `https://github.example/${full}`, notes: [], priceSource: null, command: 'x' },
      ...{
        existing: { 'tests/test_old.py': there },
        run: '4242',
        branch: 'feature',
        key: 'default',
        mayCommit: () => true,
      },
    },
  )
  comment = on.github.say(pull, workflowBot, body)
  return head
}

const selects = (path: string): boolean => frameworks.some(framework => framework.selects(path))
const places = () => Promise.resolve({ testsPath: '', selects })

function commentTools(more: Partial<CommentTools> = {}, token = 'ghs_workflow'): CommentTools {
  const options = {
    token,
    commitToken: null,
    repository: full,
    apiUrl: on.github.url,
    key: 'default',
    fetch: globalThis.fetch,
  }
  return { ...openConversation(options), places, signoff: false, ownToken: false, hash, ...more }
}

const tickIn = (body: string, part: string): string =>
  body
    .split('\n')
    .map(line => (line.startsWith('- [ ]') && line.includes(part) ? line.replace('[ ]', '[x]') : line))
    .join('\n')

/** A person ticks: GitHub stores the new text and sends the event. */
async function tick(
  part: string,
  who = person,
  by = commentTools(),
  edit = (body: string) => tickIn(body, part),
) {
  const before = comment.body
  comment.body = edit(before)
  const request = readRequest(on.github.commentEvent(comment, who, before))
  return request ? answer(request, by) : { nothing: 'no request' }
}

async function command(text: string, who = person, by = commentTools()) {
  const said = on.github.say(pull, who, text)
  const request = readRequest(on.github.commentEvent(said, who))
  return request ? answer(request, by) : { nothing: 'no request' }
}

const headOf = (branch = 'feature'): string => git(on.hosted.bare, 'rev-parse', branch)
const fileAt = (path: string): string | null => tryGit(on.hosted.bare, 'show', `feature:${path}`)

describe('a tick commits', () => {
  test('one file byte for byte, and the comment shows the commit', async () => {
    const head = offer()
    expect(await tick('test_tax.py')).toHaveProperty('done')
    expect(git(on.hosted.bare, 'rev-parse', 'feature^')).toBe(head)
    expect(hash(`${fileAt('tests/test_tax.py')}\n`)).toBe(hash(fresh))
    expect(git(on.hosted.bare, 'diff', '--name-only', head, 'feature')).toBe('tests/test_tax.py')
    expect(comment.body).toContain(`✅ Committed \`tests/test_tax.py\` in [\`${headOf().slice(0, 7)}\`]`)
    expect(comment.body).toContain('start no workflow')
    expect(comment.body).not.toContain('- [x]')
    expect(git(on.hosted.bare, 'log', '-1', '--format=%B', 'feature')).toMatch(
      /^Add 1 test in tests\/test_tax.py\n\nVerified and reviewed in http/,
    )
  })

  test('all files by the box for all, also a continued one, and with the line ends CR LF', async () => {
    offer()
    await tick('', person, commentTools(), body => tickIn(body, 'Commit all').replace(/\n/g, '\r\n'))
    expect(`${fileAt('tests/test_old.py')}\n`).toBe(longer)
    expect(`${fileAt('tests/test_tax.py')}\n`).toBe(fresh)
    expect(comment.body).not.toMatch(/^- \[/m)
  })

  test.each<[string, string[], string[]]>([
    ['all that pass on the base', ['Commit all'], ['tests/test_old.py', 'tests/test_tax.py']],
    [
      'all, and a ticked file of the new behaviour',
      ['Commit all', 'test_new.py'],
      ['tests/test_new.py', 'tests/test_old.py', 'tests/test_tax.py'],
    ],
  ])('%s', async (_, parts, committed) => {
    const head = offer({}, [...both, ['tests/test_new.py', `${fresh}\n# new\n`, true]], ['tests/test_new.py'])
    await tick('', person, commentTools(), body => parts.reduce(tickIn, body))
    expect(git(on.hosted.bare, 'diff', '--name-only', head, 'feature').split('\n')).toEqual(committed)
  })

  test('the command commits tests of the new behaviour by name only', async () => {
    const head = offer({}, both, ['tests/test_tax.py', 'tests/test_old.py'])
    const { refused = '' } = (await command('/testwright commit')) as { refused?: string }
    expect(refused).toContain('`/testwright commit tests/test_tax.py`')
    expect(headOf()).toBe(head)
    expect(await command('/testwright commit tests/test_tax.py')).toHaveProperty('done')
    expect(git(on.hosted.bare, 'diff', '--name-only', head, 'feature')).toBe('tests/test_tax.py')
  })

  test('by single API calls where the token may not use GraphQL', async () => {
    offer()
    on.github.tokens['ghs_workflow'] = { ...workflowBot, write: true, app: true, denied: ['graphql'] }
    expect(await tick('test_tax.py')).toHaveProperty('done')
    expect(`${fileAt('tests/test_tax.py')}\n`).toBe(fresh)
    expect(on.github.count('git/update-ref')).toBe(1)
  })

  test('signed off by the person who ticked, where the repository requires it', async () => {
    offer()
    on.github.state.signoff = true
    await tick('test_tax.py')
    const text = git(on.hosted.bare, 'log', '-1', '--format=%B', 'feature')
    expect(text).toContain('Signed-off-by: ada <42+ada@users.noreply.github.com>')
  })

  test('only once when it is ticked twice at the same time', async () => {
    const head = offer()
    const before = comment.body
    comment.body = tickIn(before, 'test_tax.py')
    const request = readRequest(on.github.commentEvent(comment, person, before))
    if (!request) throw new Error('no request')
    await Promise.all([answer(request, commentTools()), answer(request, commentTools())])
    expect(git(on.hosted.bare, 'rev-list', '--count', `${head}..feature`)).toBe('1')
    expect(comment.body).toContain('✅ Committed')
    expect(comment.body).not.toContain('WARNING')
  })
})

describe('nothing is committed, and the comment gives the reason', () => {
  let head: string
  beforeEach(() => void (head = ''))
  afterEach(() => expect(tryGit(on.hosted.bare, 'rev-parse', 'feature') ?? head).toBe(head))
  const refused = () => /> \[!WARNING\]\n> (.*)/.exec(comment.body)?.[1]

  test.each<[string, () => void, RegExp]>([
    ['the pull request is closed', () => void (pull.state = 'closed'), /is closed/],
    ['the branch is gone', () => void (pull.from = null), /branch is gone/],
    ['the branch is in a fork', () => void (pull.from = 'mallory/shop'), /is in a fork/],
    [
      'the branch is protected',
      () => void on.github.state.protected.add('feature'),
      /refused the commit \(Changes must be made through a pull request/,
    ],
    [
      'the token may not push',
      () =>
        void (on.github.tokens['ghs_workflow'] = {
          ...workflowBot,
          write: true,
          app: true,
          denied: ['contents'],
        }),
      /contents: write/,
    ],
  ])('%s', async (_title, change, words) => {
    head = offer()
    git(on.hosted.bare, 'update-ref', `refs/pull/${pull.number}/head`, head)
    change()
    await tick('test_tax.py')
    expect(refused()).toMatch(words)
    expect(comment.body).not.toContain('- [x]')
  })

  test('the head has moved', async () => {
    offer()
    head = on.hosted.push({ 'shop/tax.py': 'def tax(price):\n    return price * 3\n' })
    await tick('test_tax.py')
    expect(refused()).toMatch(/branch has moved/)
  })

  test('more than a box has changed', async () => {
    head = offer()
    await tick('', person, commentTools(), body =>
      tickIn(body, 'test_tax.py').replace('tax(1) == 2', 'tax(1) == 3'),
    )
    expect(refused()).toMatch(/More than a box/)
  })

  test.each<[string, string]>([
    ['a workflow', '.github/workflows/test_x.py'],
    ['a configuration', 'tests/conftest.py'],
    ['a source', 'shop/tax.py'],
    ['a path that leaves the folder', 'tests/../../test_x.py'],
  ])('a path that is not for tests: %s', async (_title, path) => {
    head = offer({}, [[path, fresh, true]])
    await tick('Commit `')
    expect(refused()).toMatch(/not a path for tests/)
  })

  test('a new file that exists by now', async () => {
    head = offer({}, [['tests/test_old.py', fresh, true]])
    await tick('test_old')
    expect(refused()).toMatch(/exists already/)
  })

  test('bytes that do not match the hash', async () => {
    head = offer()
    comment.body = comment.body.replace('tax(1) == 2', 'tax(1) == 7')
    await tick('test_tax.py')
    expect(refused()).toMatch(/not what was reviewed, byte for byte/)
  })
})

describe('variation selectors, which can hide bytes from the reader', () => {
  const quiet = async (told: Promise<object>, words: RegExp) => {
    const [body, head] = [comment.body, headOf()]
    expect(await told).toEqual({ nothing: expect.stringMatching(words) })
    expect(comment.body.replace(/\[x\]/g, '[ ]')).toBe(body.replace(/\[x\]/g, '[ ]'))
    expect(headOf()).toBe(head)
    expect(on.github.state.reactions).toEqual([])
  }
  test('a reader ticks', async () => (offer(), quiet(tick('test_tax.py', reader), /eve may not write/)))
  test('a bot ticks', async () => (offer(), quiet(tick('test_tax.py', workflowBot), /a bot/)))
  test('a person clears a box', async () => {
    offer()
    comment.body = tickIn(comment.body, 'test_tax.py')
    await quiet(
      tick('', person, commentTools(), body => body.replace('[x]', '[ ]')),
      /no box was ticked/,
    )
  })
  test('a person ticks in a comment of another author', async () => {
    offer()
    const { body } = comment
    comment.user = reader
    await quiet(tick('test_tax.py'), /not ours/)
    expect(comment.body).toBe(tickIn(body, 'test_tax.py'))
  })
  test('a reader commands', async () => (offer(), quiet(command('/testwright off', reader), /may not write/)))
  test('text without a command', async () => (offer(), quiet(command('please /testwright'), /no command/)))
})

describe('commands', () => {
  const lastWord = () => on.github.comments.at(-1)?.body ?? ''
  const reactions = () => on.github.state.reactions.map(one => one.content)

  test('off sets the label, and on removes it', async () => {
    offer()
    await command('/testwright off')
    expect(pull.labels).toEqual(['no-testwright'])
    await command('/testwright on')
    await command('/testwright on')
    expect(pull.labels).toEqual([])
    expect(reactions()).toEqual(['eyes', '+1', 'eyes', '+1', 'eyes', '+1'])
  })

  test('commit takes the named file only', async () => {
    offer()
    await command('/testwright commit `tests/test_tax.py`')
    expect(`${fileAt('tests/test_tax.py')}\n`).toBe(fresh)
    expect(fileAt('tests/test_old.py')).toBe(there.trimEnd())
    await command('/testwright commit nothing.py')
    expect(lastWord()).toContain('does not offer `nothing.py`')
    expect(reactions().at(-1)).toBe('confused')
  })

  test('explain answers from the comment', async () => {
    offer()
    await command('/testwright explain test_wrong')
    expect(lastWord()).toMatch(/expected {2}120[^]*`wrong-expectation`: It expects a value that/)
    await command('/testwright explain @everyone')
    expect(lastWord()).toBe('My comment does not mention `@everyone`.')
  })

  test('without a word it starts the run again', async () => {
    const head = offer()
    const run = {
      id: 4242,
      workflow_id: 1,
      head_sha: head,
      event: 'pull_request',
      status: 'completed' as const,
    }
    on.github.state.runs.push(run, { ...run, id: 5000, workflow_id: 2 })
    expect(await command('/testwright')).toEqual({ done: 'asked for a new run' })
    expect(on.github.state.reruns).toEqual([4242])
    on.github.state.runs[0] = { ...run, status: 'in_progress' }
    await command('/testwright')
    expect(lastWord()).toContain('it is running already')
    on.github.state.runs.length = 0
    await command('/testwright')
    expect(lastWord()).toContain('no workflow ran on the head')
  })

  test('a token that may not set labels: the error names the permission', async () => {
    offer()
    await expect(command('/testwright off', person, commentTools({}, 'ghs_readonly'))).rejects.toThrow(
      /refused to set the label \(403.*issues: write/,
    )
  })

  test('an unknown command is answered with the reason', async () => {
    offer()
    await command('/testwright dance')
    expect(lastWord()).toContain('There is no command `dance`')
  })
})
