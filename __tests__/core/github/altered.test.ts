// A tick commits what people saw, to the path that they read: a comment that is not as we write it offers nothing.
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { markCommitted, markRefused, readOffer } from '../../../src/core/github/check-boxes.js'
import { renderComment } from '../../../src/core/report/render/comment.js'
import { makeReport } from '../report/render/reports.js'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const file = (path: string, content: string) => ({
  ...{ path, content, sha256: hash(content), tests: 2, new: true },
})
const seen = file('tests/test_a.py', 'def test_a():\n    assert a()\n')
const other = file('tests/test_b.py', 'def test_b():\n    assert b()\n')
const third = file('tests/test_c.py', 'def test_c():\n    assert c()\n')
const evil = 'import os\nos.system("x")\n'
const body = renderComment(
  { ...makeReport(), files: [seen, other, third] },
  {
    ...{ url: 'https://github.com/o/r', notes: [], priceSource: null, command: 'x' },
    ...{ existing: {}, run: '4242', branch: 'feature', key: 'default' },
  },
)
const storeOf = (content: string): string =>
  `<!-- testwright:content sha256=${hash(content)} kind=text ends=lf -->`
const boxOf = (path: string, sha256: string, words = path): string =>
  `- [ ] Commit \`${words}\` (2 tests) <!-- testwright:file sha256=${sha256} path=${encodeURIComponent(path)} -->`
const evilFold = `${storeOf(evil)}\n<details><summary><b>tests/test_a.py</b>: 2 tests, new file</summary>\n\n\`\`\`python\n${evil}\`\`\`\n\n</details>`
const behindFirstBox = (text: string): string => body.replace(/^- \[ \] Commit `tests.*$/m, `$&\n${text}`)

test('the comment as we write it is whole, with ticks and other line ends as well', () => {
  for (const text of [
    body,
    body.replace('- [ ]', '- [x]'),
    body.replace(/\n/g, '\r\n'),
    markRefused(body, 'No.'),
  ])
    expect(readOffer(text)).toMatchObject({ altered: false, files: [{}, {}, {}] })
})

test('after a commit the other files are still offered, and the box for all counts them', () => {
  const done = {
    paths: [seen.path],
    commit: 'c'.repeat(40),
    url: 'https://github.com/o/r/commit/c',
    login: 'me',
  }
  const rest = markCommitted(body, done)
  expect(rest).toContain('- [ ] Commit all 4 tests to `feature`')
  expect(readOffer(rest)).toMatchObject({
    altered: false,
    files: [{ path: other.path }, { path: third.path }],
  })
})

describe('altered, so that nothing is offered', () => {
  test.each<[string, string]>([
    [
      'bytes in an HTML comment',
      body.replace(storeOf(seen.content), `<!--\n${evilFold}\n-->\n${storeOf(seen.content)}`),
    ],
    [
      'a fence in an HTML comment before the real one',
      body.replace(`${storeOf(seen.content)}\n`, `$&<!--\n\`\`\`python\n${evil}\`\`\`\n-->\n`),
    ],
    [
      'an HTML comment around the real file',
      body.replace(storeOf(seen.content), `<!--\n-->${storeOf(seen.content)}`),
    ],
    ['another path than the words name', body.replace('path=tests%2Ftest_a.py', 'path=tests%2Ftest_z.py')],
    ['other words than the path', body.replace('Commit `tests/test_a.py`', 'Commit `tests/test_z.py`')],
    ['another name above the text', body.replace('<b>tests/test_a.py</b>', '<b>tests/test_z.py</b>')],
    ['another number of tests', body.replace('`tests/test_a.py` (2 tests)', '`tests/test_a.py` (9 tests)')],
    ['another number for all', body.replace('all 6 tests', 'all 5 tests')],
    [
      'other bytes, with their own hash',
      body
        .replaceAll(seen.sha256, hash(evil))
        .replace('assert a()', 'assert a()  # x')
        .replace('</details>', '</details>\n<p>x</p>'),
    ],
    ['two boxes for one path', behindFirstBox(boxOf(seen.path, hash(evil)) + `\n\n${evilFold}`)],
    ['two boxes for one text', behindFirstBox(boxOf('tests/test_z.py', seen.sha256))],
    [
      'two stores of one hash',
      body.replace(storeOf(other.content), `${storeOf(seen.content)}\n${storeOf(other.content)}`),
    ],
    ['text between the store and its fold', body.replace(`${storeOf(seen.content)}\n`, '$&hello\n')],
    ['text between the name and the code', body.replace(/(test_a\.py<\/b>.*<\/summary>\n)/, '$1\nhello\n')],
    [
      'an element that hides what follows',
      body.replace(storeOf(seen.content), `<style>\n\n${storeOf(seen.content)}`),
    ],
    ['a fence of another kind', body.replace(storeOf(seen.content), `~~~\n${storeOf(seen.content)}`)],
    ['an indented fence', body.replace(storeOf(seen.content), `  \`\`\`\n${storeOf(seen.content)}`)],
    [
      'a box with more words',
      body.replace('Commit `tests/test_a.py` (2', 'Commit `x` and `tests/test_a.py` (2'),
    ],
    ['a path in another spelling', body.replace('path=tests%2Ftest_a.py', 'path=tests/test_a.py')],
  ])('%s', (_, text) => {
    expect(text).not.toBe(body)
    expect(readOffer(text)).toMatchObject({ altered: true, files: [], all: false })
  })
})
