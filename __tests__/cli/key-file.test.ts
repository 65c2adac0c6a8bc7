// --api-key-file: the key is read from a file that nobody else can read, and no message shows it.
import { afterAll, describe, expect, test } from '@jest/globals'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readKeyFile } from '../../src/cli/input-files.js'
import { Arguments, type CliContext } from '../../src/cli/command.js'
import { inputOf } from '../../src/cli/local-review.js'
import { verbs } from '../../src/cli/verbs/index.js'
import { UserError } from '../../src/core/model/errors.js'
import { openEndpoint } from '../doubles/endpoint.js'
import { runFake } from './run-verb.js'

const home = mkdtempSync(join(tmpdir(), 'key-file-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

let count = 0
function write(text: string, mode = 0o600): string {
  const path = join(home, `key-${(count += 1)}`)
  writeFileSync(path, text)
  chmodSync(path, mode)
  return path
}
const key = 'sk-from-the-file-0123456789'
const read = (path: string): string | null => readKeyFile(new Arguments({ 'api-key-file': path }))

test.each([
  ['one line', `${key}\n`],
  ['no line end', key],
  ['a byte order mark and CRLF', `\uFEFF${key}\r\n`],
])('%s is read', (_, text) => expect(read(write(text))).toBe(key))

test.each<[string, () => string, RegExp]>([
  ['missing', () => join(home, 'nowhere'), /there is no file .*nowhere: check the path/],
  ['empty', () => write(''), /is empty: write the key into it/],
  ['blank', () => write(' \n\n'), /is empty/],
  ['a folder', () => (mkdirSync(join(home, 'folder')), join(home, 'folder')), /cannot be read \(EISDIR\)/],
  ['readable by all', () => write(key, 0o644), /other users have access to .*: run chmod 600/],
  ['readable by others, but not by the group', () => write(key, 0o604), /other users have access/],
  ['writable by others', () => write(key, 0o602), /other users have access/],
  ['two lines', () => write(`${key}\n${key}\n`), /holds more than a key/],
  ['an environment file', () => write(`OPENAI_API_KEY = ${key}`), /holds more than a key/],
  ['a binary', () => write('\0\u0001\u0002'), /holds more than a key/],
])('a file that is %s is refused in one sentence that does not show the key', (_, make, sentence) => {
  const path = make()
  expect(() => read(path)).toThrow(UserError)
  expect(() => read(path)).toThrow(sentence)
  expect(() => read(path)).not.toThrow(key)
})

test('an empty name is refused; without the option there is no key', () => {
  expect(() => read('')).toThrow(/--api-key-file is empty/)
  expect(readKeyFile(new Arguments({}))).toBeNull()
})

describe('the verbs that use a service', () => {
  const asking = 'review|generate|compare|doctor|dataset generate|tune (?:start|watch|list|cancel|import)'

  test('have the option, and no other verb has it', () => {
    const having = verbs.filter(verb => Object.hasOwn(verb.options, 'api-key-file')).map(verb => verb.name)
    const wanted = verbs.map(verb => verb.name).filter(name => new RegExp(`^(?:${asking})$`).test(name))
    expect(having).toEqual(wanted)
  })

  test('the file is preferred to the environment', async () => {
    await using service = await openEndpoint(() => ({ body: { data: [] } }))
    const argv = ['tune', 'list', '--base-url', service.url, '--api-key-file', write(`${key}\n`)]
    const { code } = await runFake(argv, { env: { OPENAI_API_KEY: 'sk-from-the-environment' } })
    expect(code).toBe(0)
    expect(service.requests.map(request => request.headers['authorization'])).toEqual([`Bearer ${key}`])
  })

  test('a review gets the key of the file', () => {
    const args = new Arguments({ 'api-key-file': write(key) })
    const context = { args, environment: { OPENAI_API_KEY: 'x' }, folder: home } as unknown as CliContext
    expect(inputOf(context).key).toBe(key)
  })

  test('a bad file ends with exit code 2', async () => {
    const { code, err } = await runFake(['tune', 'list', '--api-key-file', join(home, 'nowhere')])
    expect([code, err]).toEqual([2, expect.stringMatching(/^testwright: --api-key-file: there is no file/)])
  })

  test('--api-key is refused, and the sentence names --api-key-file', async () => {
    const { code, err } = await runFake(['review', '--api-key', key])
    expect(code).toBe(2)
    expect(err).toMatch(
      /in the environment \(OPENAI_API_KEY, GITHUB_TOKEN\), or in a file with --api-key-file\.$/m,
    )
    expect(err).not.toContain(key)
  })
})
