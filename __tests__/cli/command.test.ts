// The parser and the help, as functions and over a fake process.
import { describe, expect, test } from '@jest/globals'
import { Arguments, readCommand } from '../../src/cli/command.js'
import { renderHelp } from '../../src/cli/help.js'
import { verbs } from '../../src/cli/verbs/index.js'
import { loaders, loadVerb } from '../../src/cli/verbs/load.js'
import { wrap } from '../../src/core/report/render/style.js'
import { settings } from '../../src/core/model/configuration.js'
import { runFake } from './run-verb.js'

describe('what argv asks for', () => {
  test.each<[string[], object]>([
    [[], { kind: 'help', about: null }],
    [['-h'], { kind: 'help', about: null }],
    [['--help'], { kind: 'help', about: null }],
    [['help'], { kind: 'help', about: null }],
    [['help', 'review'], { kind: 'help', about: 'review' }],
    [['help', 'dataset'], { kind: 'help', about: 'dataset' }],
    [['help', 'dataset', 'check'], { kind: 'help', about: 'dataset check' }],
    [['review', '-h'], { kind: 'help', about: 'review' }],
    [['review', '--base', 'main', '--help'], { kind: 'help', about: 'review' }],
    [['dataset'], { kind: 'help', about: 'dataset' }],
    [['tune', '-h'], { kind: 'help', about: 'tune' }],
    [['tune', 'start', '-h'], { kind: 'help', about: 'tune start' }],
    [['version'], { kind: 'version' }],
    [['-v'], { kind: 'version' }],
    [['--version'], { kind: 'version' }],
  ])('%j', (argv, command) => {
    expect(readCommand(argv, verbs)).toEqual(command)
  })

  test.each<[string[], RegExp]>([
    [['help', 'reviw'], /no command "reviw": did you mean review\?/],
    [['dataset', 'chek'], /no command "dataset chek": did you mean dataset check\?/],
    [['--model', 'x'], /A command comes first/],
    [
      ['review', '--mode', 'commit'],
      /review has no option --mode: .*plan, baseline, generate, verify and report are commands/,
    ],
    [
      ['review', '--comment', 'never'],
      /review has no option --comment: leave it out; it is an input of the action only/,
    ],
    [['demo', '--model', 'x'], /demo has no option --model: leave it out; it is for review, plan/],
    [['generate', '--explorer', 'never'], /generate has no option --explorer/],
    [['report', '--api-key', 'x'], /would show a secret/],
    [['review', '--outt', 'x'], /no option --outt: did you mean --out\?/],
    [['review', '--out'], /See testwright help review/],
    [['dataset', 'check'], /dataset check takes FILE: testwright dataset check FILE/],
    [['tune', 'cancel', 'a', 'b'], /tune cancel takes JOB/],
  ])('%j is refused', (argv, sentence) => {
    expect(() => readCommand(argv, verbs)).toThrow(sentence)
  })

  test('settings are separated from the options of the verb', () => {
    const command = readCommand(['review', '--base', 'main', '--max-functions', '3', '--pin-observed'], verbs)
    expect(command.kind === 'run' && command.args.flags).toEqual({
      'max-functions': '3',
      'pin-observed': true,
    })
    const compare = readCommand(['compare', '--model', 'a', '--model', 'b', '--max-cost', '2'], verbs)
    expect(compare.kind === 'run' && compare.args.flags).toEqual({})
  })
})

describe('arguments', () => {
  const args = new Arguments({ out: '', base: 'main', watch: true, rows: ['a', '', 'b'], n: '3', x: '1.5' })

  test('words, switches and lists', () => {
    expect([args.word('base'), args.word('head'), args.has('watch'), args.has('json')]).toEqual([
      ...['main', null, true, false],
    ])
    expect([args.words('rows'), args.words('base'), args.words('none')]).toEqual([['a', 'b'], ['main'], []])
    expect(() => args.word('out')).toThrow('--out is empty: give it a value, or leave it out.')
    expect(() => args.required('head', 'say which')).toThrow('--head is missing: say which.')
    expect(args.with('head', 'x').word('head')).toBe('x')
  })

  test('numbers within bounds', () => {
    expect([args.number('n', { whole: true }), args.number('x'), args.number('none')]).toEqual([3, 1.5, null])
    expect(() => args.number('x', { whole: true, least: 1 })).toThrow(
      '--x is "1.5": give a whole number of 1 or more.',
    )
    expect(() => args.number('n', { most: 2 })).toThrow('--n is "3": give a number from 0 to 2.')
    expect(() => args.number('base')).toThrow('--base is "main"')
  })
})

describe('verbs', () => {
  test('names are unique, and each verb has examples that the parser accepts', () => {
    expect(new Set(verbs.map(verb => verb.name)).size).toBe(verbs.length)
    for (const verb of verbs) {
      expect(verb.examples.length).toBeGreaterThan(0)
      for (const example of verb.examples) {
        const command = readCommand(example.split(' ').slice(1), verbs)
        expect(command.kind === 'run' && command.verb.name).toBe(verb.name)
      }
    }
  })

  test('every setting is used by some verb or belongs to the action', () => {
    const obeyed = new Set(verbs.flatMap(verb => verb.settings ?? []))
    const ofTheAction = Object.keys(settings).filter(name => !obeyed.has(name as keyof typeof settings))
    expect(ofTheAction.sort()).toEqual(['bots', 'comment', 'drafts', 'max-cost-per-pull', 'mode', 'signoff'])
  })
})

describe('help', () => {
  const pages = [null, 'dataset', 'tune', 'card', ...verbs.map(verb => verb.name)]

  test.each(pages)('%s fits into 80 columns', about => {
    const lines = renderHelp(about, verbs, 80).split('\n')
    const wide = lines.filter(line => line.length > 80)
    expect(wide).toEqual([])
    expect(lines[0]).toMatch(/^Usage: testwright/)
  })

  test('the program lists each verb once, in its group', () => {
    const text = renderHelp(null, verbs)
    for (const { name } of verbs)
      expect(text.split('\n').filter(line => line.startsWith(`  ${name}  `))).toHaveLength(1)
    expect(text).toMatch(/Training data\n {2}dataset collect {4}make training rows from tests/)
  })

  test('a verb lists its options, its settings and its examples', () => {
    const text = renderHelp('plan', verbs)
    expect(text).toMatch(
      /Options\n[\s\S]*--worktree[\s\S]*Settings[\s\S]*--max-functions[\s\S]*Default: 20\.[\s\S]*Examples/,
    )
    expect(text).not.toContain('--sandbox')
  })

  test('paragraphs are wrapped at spaces, and long words are not broken', () => {
    expect(wrap('one two three', 7)).toBe('one two\nthree')
    expect(wrap('immeasurable to', 5)).toBe('immeasurable\nto')
    expect(wrap('  a\n  b ', 9)).toBe('a b')
  })
})

describe('the command line over a fake process', () => {
  test('help and version go to standard output with exit code 0', async () => {
    const help = await runFake(['help', 'card', 'show'], { columns: 60 })
    expect(help).toMatchObject({ err: '', code: 0 })
    expect(help.out.split('\n').every(line => line.length <= 60)).toBe(true)
    expect(await runFake(['version'])).toMatchObject({
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      code: 0,
    })
  })

  test('a usage error is one sentence on standard error with exit code 2', async () => {
    expect(await runFake(['card', 'show', 'missing.json'])).toEqual({
      out: '',
      err: 'testwright: There is no file missing.json: check the path.\n',
      code: 2,
    })
  })
})

test('each verb is loaded by its own name, without the others', async () => {
  expect(Object.keys(loaders)).toEqual(verbs.map(verb => verb.name))
  for (const verb of verbs) expect(await loadVerb([...verb.name.split(' '), '--json'])).toBe(verb)
  for (const argv of [[], ['dataset'], ['plan check'], ['constructor'], ['help', 'plan']])
    expect(await loadVerb(argv)).toBeNull()
})
