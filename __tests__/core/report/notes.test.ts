// Notes travel as codes with data: what they say, and which notes are accepted between jobs.
import { describe, expect, test } from '@jest/globals'
import { noteSchema, plainNote, renderNote, type Note } from '../../../src/core/report/notes.js'

const notReached = (stage: 'first' | 'retry' | 'controller', explored: boolean): Note => ({
  ...{ code: 'not-reached', stage, model: 'm', functions: 2, sentence: 'It is down.', explored },
})

describe('a model that was not reached', () => {
  test.each<[Note, string]>([
    [
      notReached('first', true),
      "**m was not reached** for 2 functions: It is down. Their tests are the explorer's.",
    ],
    [notReached('first', false), '**m was not reached** for 2 functions: It is down.'],
    [
      notReached('retry', false),
      '**m was not reached again** for 2 functions: It is down. The results of its first answers stay.',
    ],
    [
      notReached('controller', false),
      '**The controller m was not reached** for 2 functions: It is down. The verdicts on the tests of the model stay.',
    ],
  ])('%j', (note, sentence) => expect(renderNote(note)).toBe(sentence))
})

test('the budget of a pull request', () => {
  expect(renderNote({ code: 'over-pull-budget', limit: 2, spent: 1.9861 })).toBe(
    'The model writes nothing more here: earlier runs on this pull request cost $1.99, and `max-cost-per-pull` allows $2.00. Raise it in the settings of the base branch for more.',
  )
})

test.each<['model' | 'controller', boolean, string]>([
  ['model', false, '**gpt-&#60;1&#62; stops answering on 2027-01-14**: name another model in `model`.'],
  [
    'controller',
    true,
    '**The controller gpt-&#60;1&#62; was to stop answering on 2027-01-14**: name another model in `controller`.',
  ],
])('a %s that retires', (setting, over, sentence) =>
  expect(renderNote({ code: 'retiring', setting, model: 'gpt-<1>', date: '2027-01-14', over })).toBe(
    sentence,
  ),
)

test('a command of the project that could not be used', () => {
  expect(renderNote({ code: 'no-direct-run', runners: ['pytest', 'jest'] })).toBe(
    "The project's own command for pytest, jest could not be used in the sandbox: the kept tests were not confirmed by a run without Testwright's own code.",
  )
})

test.each<[string, 'pull' | 'local', string]>([
  [
    '.github/testwright.yml',
    'pull',
    'This pull request changes `.github/testwright.yml`, which is read from the base branch: the change takes effect once it is merged.',
  ],
  [
    'testwright.yml',
    'local',
    '`testwright.yml` of the base branch is used, not the one here: `--config-from worktree` uses the one here.',
  ],
  [
    'Your token expired, see example.com',
    'pull',
    'This pull request changes the configuration file, which is read from the base branch: the change takes effect once it is merged.',
  ],
])('settings that are not used: %s, %s', (path, of, sentence) => {
  expect(renderNote({ code: 'settings-ignored', path, of })).toBe(sentence)
})

test('a base where no call could be made', () => {
  const sentence = 'the module cannot be imported: ModuleNotFoundError: No module named <b>'
  expect(renderNote({ code: 'base-not-called', functions: ['a', 'b', 'c', 'd'], sentence })).toBe(
    'The behaviour of `a`, `b`, `c` and 1 more function was not compared with the base, where no call could be made: the module cannot be imported: ModuleNotFoundError: No module named &#60;b&#62;.',
  )
})

test('a long sentence of a service and a long path are accepted between jobs and shown shortened', () => {
  const long = { ...notReached('first', true), sentence: 'x'.repeat(1500) } as Note
  expect(noteSchema.parse(long)).toEqual(long)
  expect(renderNote(long).length).toBeLessThan(600)
  expect(noteSchema.safeParse({ code: 'not-stored', folder: `/${'d'.repeat(1500)}` }).success).toBe(true)
})

test('an unknown code, a missing value and an extra value are refused', () => {
  for (const note of [
    { code: 'hello' },
    { code: 'over-budget', stage: 'retry' },
    { code: 'demo', text: 'x' },
    { code: 'no-direct-run', runners: ['Your token expired, see example.com'] },
    { code: 'no-direct-run', runners: [] },
    { code: 'retiring', setting: 'model', model: 'm', date: 'soon, see example.com', over: false },
  ])
    expect(noteSchema.safeParse(note).success).toBe(false)
})

test.each<[string, Note, string]>([
  [
    'Markdown and escapes in a foreign sentence',
    { ...notReached('first', false), sentence: "Use `max_completion_tokens`, @you: it's <1> & #2." } as Note,
    "m was not reached for 2 functions: Use max_completion_tokens, @you: it's <1> & #2.",
  ],
  [
    'Markdown of its own',
    { code: 'settings-ignored', path: 'testwright.yml', of: 'local' },
    'testwright.yml of the base branch is used, not the one here: --config-from worktree uses the one here.',
  ],
  [
    'changed escape where the foreign sentence holds one',
    { code: 'model-quirk', model: 'm', summary: 'says &#96; and &amp;' },
    'm says &#96; and &amp;.',
  ],
])('plain text shows no %s', (_, note, sentence) => expect(plainNote(note)).toBe(sentence))
