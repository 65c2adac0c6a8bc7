// The completions for bash, tried in bash itself; those for zsh and fish where these are installed.
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { renderCompletions } from '../../src/cli/completions.js'
import { verbs } from '../../src/cli/verbs/index.js'
import { runFake } from './run-verb.js'

const has = (program: string): boolean => spawnSync(program, ['-c', 'true']).status === 0

/** What bash offers at the end of a command line; an empty last word asks for the next word. */
function offered(...words: string[]): string[] {
  const script = `${renderCompletions('bash', verbs)}
COMP_WORDS=(testwright "$@"); COMP_CWORD=$#
_testwright
printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, status, stderr } = spawnSync('bash', ['--norc', '-c', script, 'bash', ...words], {
    encoding: 'utf8',
    cwd: 'examples',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return stdout.split('\n').filter(Boolean)
}

describe('bash', () => {
  const inBash = has('bash') ? test : test.skip
  inBash.each<[string[], string[]]>([
    [['revi'], ['review']],
    [
      ['dataset', ''],
      ['collect', 'generate', 'check', 'freeze'],
    ],
    [
      ['review', '--explorer', ''],
      ['auto', 'always', 'never'],
    ],
    [['review', '--config-f'], ['--config-from']],
    [['dataset', 'check', '--bench'], ['--benchmark']],
    [['verify', 'workf'], ['workflows']],
    [['review', '--repo', 'se'], ['seed']],
    [['help', 'doc'], ['doctor']],
    [['completions', ''], []],
  ])('%j', (words, wanted) => {
    const found = offered(...words)
    if (wanted.length === 0) expect(found.length).toBeGreaterThan(0)
    else expect(found).toEqual(wanted)
  })

  inBash('every verb and each of its options is offered', () => {
    for (const { name, options } of verbs) {
      const words = name.split(' ')
      expect(offered(...words)).toContain(words.at(-1))
      expect(offered(...words, '--')).toEqual(
        expect.arrayContaining(Object.keys(options).map(each => `--${each}`)),
      )
    }
  })
})

describe.each(['zsh', 'fish'] as const)('%s', shell => {
  const here = has(shell)
  const inShell = here ? test : test.skip
  inShell(`reads the script${here ? '' : ` (skipped: ${shell} is missing)`}`, () => {
    const script = renderCompletions(shell, verbs)
    const { status, stderr } = spawnSync(shell, [shell === 'zsh' ? '-n' : '--no-execute'], {
      input: script,
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('quotes are closed in each line', () => {
    for (const line of renderCompletions(shell, verbs).split('\n')) {
      const bare = line.replaceAll("'\\''", '')
      expect((bare.match(/'/g) ?? []).length % 2).toBe(0)
    }
  })
})

test('the command prints one script, under both of its names, and refuses other shells', async () => {
  const { out, code } = await runFake(['completions', 'fish'])
  expect(code).toBe(0)
  expect(out).toBe(renderCompletions('fish', verbs))
  expect((await runFake(['completion', 'fish'])).out).toBe(out)
  expect(await runFake(['completions', 'cmd'])).toMatchObject({
    code: 2,
    err: 'testwright: There are completions for bash, zsh, fish: name one of them.\n',
  })
})
