// `testwright doctor` on broken set-ups: each fault is found, and its cure, carried out literally, mends it.
import { afterEach, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Check } from '../../src/core/setup/check.js'
import { openEndpoint } from '../doubles/endpoint.js'
import { pathWithoutPython } from '../doubles/path.js'
import { runFake } from './run-verb.js'

const person = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@test.invalid',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@test.invalid',
}
const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

/** A folder for a checkout, a home beside it, and how a command is started there. */
interface Site {
  folder: string
  home: string
  env: Record<string, string>
  argv: string[]
  write(path: string, text: string): string
  /** A command line as a person would type it. */
  shell(command: string, env?: Record<string, string>): void
  commit(files: Record<string, string>): void
}

function makeSite(): Site {
  const all = realpathSync(mkdtempSync(join(tmpdir(), 'testwright-doctor-')))
  undo.push(() => rmSync(all, { recursive: true, force: true }))
  const [folder, home] = [join(all, 'project'), join(all, 'home')]
  mkdirSync(folder)
  mkdirSync(home)
  const site: Site = {
    folder,
    home,
    env: { PATH: process.env['PATH'] ?? '', HOME: home },
    /** Most faults have nothing to do with the sandbox, whose checks take long. */
    argv: ['--sandbox', 'none'],
    write(path: string, text: string) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
      return join(folder, path)
    },
    shell(command: string, env = site.env) {
      const { status, stderr } = spawnSync('sh', ['-c', command], {
        cwd: folder,
        env: { ...env, ...person, GIT_CONFIG_NOSYSTEM: '1' },
        encoding: 'utf8',
      })
      expect({ command, status, stderr: status === 0 ? '' : stderr }).toEqual({
        command,
        status: 0,
        stderr: '',
      })
    },
    commit: (files: Record<string, string>) => {
      if (!existsSync(join(folder, '.git'))) site.shell('git init -q -b main')
      for (const [path, text] of Object.entries(files)) site.write(path, text)
      site.shell('git add --all && git commit -q --allow-empty -m "A commit"')
    },
  }
  return site
}

async function examine({
  folder,
  argv,
  env,
}: Site): Promise<{ checks: Check[]; code: unknown; err: string }> {
  const { out, err, code } = await runFake(['doctor', '--json', '--repo', folder, ...argv], { env })
  const { sound, checks } = JSON.parse(out === '' ? '{"sound":false,"checks":[]}' : out) as {
    sound: boolean
    checks: Check[]
  }
  expect(sound).toBe(code === 0)
  return { checks, code, err }
}

const byName = (checks: Check[], name: string): Check | undefined => checks.find(check => check.name === name)

/** A server that answers only the given paths, and all else with 404. */
async function serve(answers: Record<string, unknown>, token: string): Promise<string> {
  const server: Server = createServer((request, response) => {
    const body = answers[(request.url ?? '').replace(/\?.*/, '')]
    const isKnown = request.headers.authorization?.endsWith(` ${token}`) ?? false
    response.writeHead(isKnown ? (body === undefined ? 404 : 200) : 401, {
      'content-type': 'application/json',
    })
    response.end(
      JSON.stringify(isKnown ? (body ?? { message: 'Not Found' }) : { message: 'Bad credentials' }),
    )
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  undo.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const isRoot = process.getuid?.() === 0
const hasPython = spawnSync('python3', ['--version']).status === 0
/** A level of the sandbox that this machine does not have. */
const missingLevel = !existsSync('/usr/bin/bwrap') ? 'bwrap' : isRoot ? 'sudo' : null
const workflow = (permissions: string): string =>
  `on: pull_request\npermissions: ${permissions}\njobs:\n  tests:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: your-org/testwright@v0\n`

interface SetUp {
  /** The check that finds it. */
  check: string
  /** What the check has to say. */
  found: RegExp
  cure: RegExp
  make(site: Site): unknown
  /** Carries out the cure. */
  mend(site: Site, fault: Check): unknown
  skip?: string | false
}

const runCommand = (site: Site, { command }: Check): void => site.shell(command ?? 'exit 1')

const setUps: Record<string, SetUp> = {
  'a folder without a repository': {
    check: 'repository',
    found: /is not inside a git repository$/,
    cure: /^Run this in a checkout/,
    make: site => site.write('README.md', 'A project\n'),
    mend: (site, fault) =>
      site.shell(`git config --global init.defaultBranch main && ${fault.command ?? ''}`),
  },
  'a repository without a commit': {
    check: 'repository',
    found: /has no commit yet$/,
    cure: /^Commit something first/,
    make: site => (site.write('README.md', 'A project\n'), site.shell('git init -q -b main')),
    mend: runCommand,
  },
  'no default branch': {
    check: 'base',
    found: /^No default branch was found/,
    cure: /--base/,
    make: site => (site.commit({ a: '1\n' }), site.shell('git branch -m trunk')),
    mend: site => site.argv.push('--base', 'trunk'),
  },
  'a checkout of another user': {
    check: 'repository',
    found: /belongs to another user/,
    cure: /git config --global --add safe\.directory/,
    skip: !isRoot && 'only root can give a folder away',
    make: site => (site.commit({ a: '1\n' }), site.shell('chown -R 12345 .')),
    mend: runCommand,
  },
  'no git': {
    check: 'git',
    found: /^git was not found$/,
    cure: /put it on PATH/,
    make: site => (site.commit({ a: '1\n' }), (site.env['PATH'] = '/nonexistent')),
    mend: site => (site.env['PATH'] = process.env['PATH'] ?? ''),
  },
  'an unknown setting': {
    check: 'configuration',
    found: /there is no setting "max-functons"/,
    cure: /^Correct it on the base branch/,
    make: site => site.commit({ 'testwright.yml': 'max-functons: 3\n' }),
    mend: (site, { found }) =>
      site.commit({ 'testwright.yml': `${/did you mean ([\w-]+)/.exec(found)?.[1] ?? ''}: 3\n` }),
  },
  'a level of the sandbox that does not hold': {
    check: 'sandbox',
    found: /does not work on this machine, and \w+ does$/,
    cure: /^Set sandbox: auto/,
    skip: missingLevel === null && 'every level holds here',
    make: site => (site.commit({ 'a.js': 'exports.a = 1\n' }), (site.argv[1] = missingLevel ?? '')),
    mend: site => (site.argv[1] = 'auto'),
  },
  'no Python': {
    check: 'python',
    found: /^Python 3\.8 or newer was not found$/,
    cure: /put it on PATH/,
    skip: !hasPython && 'python3 is missing',
    make: site => (
      site.commit({ 'shop.py': 'def one():\n    return 1\n' }),
      (site.env['PATH'] = pathWithoutPython(site.home)),
      site.argv.push('--framework', 'unittest')
    ),
    mend: site => (site.env['PATH'] = process.env['PATH'] ?? ''),
  },
  'a Python without pytest': {
    check: 'pytest, python',
    found: /^pytest is not installed for (?:this )?Python/,
    cure: /set framework: unittest/,
    skip: !hasPython && 'python3 is missing',
    make: site => (
      site.commit({
        'shop.py': 'def one():\n    return 1\n',
        'pytest.ini': '[pytest]\n',
        '.gitignore': '.venv\n',
      }),
      site.shell('python3 -m venv --without-pip .venv')
    ),
    mend: (site, fault) => {
      expect(fault.command).toMatch(/\.venv\/bin\/python -m pip install pytest$/)
      site.commit({ 'testwright.yml': 'framework: unittest\n' })
    },
  },
  'packages that were not installed': {
    check: 'mocha, javascript',
    found: /mocha is not installed/,
    cure: /npm ci|npm install/i,
    make: site =>
      site.commit({
        'a.js': 'exports.a = () => 1\n',
        'package.json': '{ "scripts": { "test": "mocha" }, "devDependencies": { "mocha": "12.0.3" } }\n',
        '.gitignore': 'node_modules\n',
      }),
    mend: (site, fault) => {
      // The packages that the command would download are on this machine already.
      expect(fault.command).toBe('npm install')
      site.shell(`ln -s "${process.cwd()}/node_modules" node_modules`)
    },
  },
  'a key that others can read': {
    check: 'usage',
    found: /other users have access to/,
    cure: /^Run chmod 600/,
    make: site => {
      site.commit({ a: '1\n' })
      const path = join(site.home, 'key')
      writeFileSync(path, 'sk-0123456789')
      chmodSync(path, 0o644)
      site.argv.push('--api-key-file', path)
    },
    mend: (site, { cure }) => site.shell(/chmod 600 [^.]+/.exec(cure ?? '')?.[0] ?? 'exit 1'),
  },
  'an endpoint where nothing listens': {
    check: 'model',
    found: /^Nothing answers at the model endpoint 127\.0\.0\.1:\d+$/,
    cure: /^Start the model server/,
    make: async site => {
      site.commit({ a: '1\n' })
      const url = await serve({}, '')
      await undo.pop()?.()
      site.argv.push('--model', 'small', '--base-url', `${url}/v1`, '--price', '0')
    },
    mend: async site => {
      const endpoint = await openEndpoint()
      undo.push(() => endpoint[Symbol.asyncDispose]())
      site.argv[site.argv.indexOf('--base-url') + 1] = endpoint.url
    },
  },
  'no key': {
    check: 'model',
    found: /needs a key$/,
    cure: /^Set OPENAI_API_KEY/,
    make: async site => {
      site.commit({ a: '1\n' })
      const endpoint = await openEndpoint(({ headers }) =>
        headers['authorization'] === 'Bearer sk-right-0123456789'
          ? {}
          : { status: 401, body: { error: 'no' } },
      )
      undo.push(() => endpoint[Symbol.asyncDispose]())
      site.argv.push('--model', 'small', '--base-url', endpoint.url, '--price', '0')
    },
    mend: site => (site.env['OPENAI_API_KEY'] = 'sk-right-0123456789'),
  },
  'a model that the endpoint does not have': {
    check: 'model',
    found: /has no model smal$/,
    cure: /^Set model to one of small/,
    make: async site => {
      site.commit({ a: '1\n' })
      const endpoint = await openEndpoint(({ path, body }) =>
        path.endsWith('/models')
          ? { body: { data: [{ id: 'small' }] } }
          : body?.model === 'small'
            ? {}
            : { status: 404, body: { error: { message: 'no such model', code: 'model_not_found' } } },
      )
      undo.push(() => endpoint[Symbol.asyncDispose]())
      site.argv.push('--model', 'smal', '--base-url', endpoint.url, '--price', '0')
    },
    mend: (site, { cure }) =>
      (site.argv[site.argv.indexOf('--model') + 1] = /one of ([\w-]+)/.exec(cure ?? '')?.[1] ?? ''),
  },
  'a limit on the cost of a model without a price': {
    check: 'price',
    found: /^the price of small is not known, so max-cost cannot be enforced$/,
    cure: /^Set price to dollars/,
    make: async site => {
      site.commit({ a: '1\n' })
      const endpoint = await openEndpoint()
      undo.push(() => endpoint[Symbol.asyncDispose]())
      site.argv.push('--model', 'small', '--base-url', endpoint.url, '--max-cost', '0.5')
    },
    mend: (site, { cure }) => site.argv.push('--price', /\d[\d.]*\/\d[\d.]*/.exec(cure ?? '')?.[0] ?? ''),
  },
  'a model that is retired': {
    check: 'retirement',
    found: /^ft:davinci-002:acme::x1 was due to stop answering on 2026-10-23 \(OpenAI's list of 2026-11\)$/,
    cure: /^Name another model/,
    make: site => {
      site.commit({ a: '1\n' })
      site.argv.push('--model', 'ft:davinci-002:acme::x1', '--offline')
    },
    mend: site => (site.argv[site.argv.indexOf('--model') + 1] = 'small'),
  },
  'a model whose card says that it is retired': {
    check: 'retirement',
    found: /^small was due to stop answering on 2026-01-31 \(its card\)$/,
    cure: /^Name another model/,
    make: site => {
      const card = { model: 'small', baseUrl: 'https://models.test.invalid/v1', retires: '2026-01-31' }
      site.commit({ 'w.model.json': JSON.stringify(card) })
      site.argv.push('--model', 'w.model.json', '--offline')
    },
    mend: site => (site.argv[site.argv.indexOf('--model') + 1] = 'gpt-9'),
  },
  'a model whose service says that it is retired': {
    check: 'retirement',
    found: /^small was due to stop answering on 2026-01-31 \(127\.0\.0\.1:\d+\)$/,
    cure: /^Name another model/,
    make: async site => {
      site.commit({ a: '1\n' })
      const endpoint = await openEndpoint(({ path }) =>
        path === '/v1/models/small' ? { body: { id: 'small', shutdown_date: '2026-01-31' } } : {},
      )
      undo.push(() => endpoint[Symbol.asyncDispose]())
      site.argv.push('--model', 'small', '--base-url', endpoint.url, '--price', '0')
    },
    mend: site => (site.argv[site.argv.indexOf('--model') + 1] = 'smaller'),
  },
  'a token that GitHub refuses': {
    check: 'token',
    found: /^GitHub refused the token/,
    cure: /^Set GITHUB_TOKEN to a valid token, or unset it/,
    make: async site => {
      site.commit({ a: '1\n' })
      site.shell('git remote add origin git@github.com:acme/shop.git')
      const answers = { '/repos/acme/shop': {}, '/repos/acme/shop/pulls': [] }
      site.env['GITHUB_API_URL'] = await serve(answers, 'ghp_right')
      site.env['GITHUB_TOKEN'] = 'ghp_wrong'
    },
    mend: site => (site.env['GITHUB_TOKEN'] = 'ghp_right'),
  },
  'a workflow whose token may not comment': {
    check: 'workflow tests.yml',
    found: /^the token of the job tests lacks pull-requests: write$/,
    cure: /^Write `permissions: /,
    make: site => site.commit({ '.github/workflows/tests.yml': workflow('{ contents: read }') }),
    mend: (site, { cure }) =>
      site.commit({
        '.github/workflows/tests.yml': workflow(/permissions: (\{[^}]*\})/.exec(cure ?? '')?.[1] ?? ''),
      }),
  },
  'a workflow that gives secrets to forks': {
    check: 'workflow tests.yml',
    found: /^pull_request_target gives/,
    cure: /^Use `on: pull_request`/,
    make: site =>
      site.commit({
        '.github/workflows/tests.yml': workflow('{ contents: read, pull-requests: write }').replace(
          'pull_request',
          'pull_request_target',
        ),
      }),
    mend: site =>
      site.commit({ '.github/workflows/tests.yml': workflow('{ contents: read, pull-requests: write }') }),
  },
}

/** An error that ends the command before any check counts as a fault, with its own sentence. */
const stopped = (err: string): Check[] => {
  const sentence = /testwright: (?:--[\w-]+: )?(.*)\n$/.exec(err)?.[1] ?? ''
  const [found = '', cure = ''] = sentence.split(/: (?=run chmod)/)
  return [{ name: 'usage', state: 'failed', found, cure: cure.replace(/^r/, 'R'), command: null }]
}

describe.each(Object.entries(setUps))('%s', (_, { check, found, cure, make, mend, skip }) => {
  const run = skip ? test.skip : test
  run(
    `is found, and its cure mends it${skip ? ` (skipped: ${skip})` : ''}`,
    async () => {
      const site = makeSite()
      await make(site)
      const before = await examine(site)
      const fault = byName(before.checks.length > 0 ? before.checks : stopped(before.err), check)
      expect(fault).toMatchObject({
        state: 'failed',
        found: expect.stringMatching(found),
        cure: expect.stringMatching(cure),
      })
      expect(before.code).toBe(check === 'usage' ? 2 : 1)
      if (fault) await mend(site, fault)
      const after = await examine(site)
      expect(after.checks.filter(({ state }) => state === 'failed')).toEqual([])
      expect(after.code).toBe(0)
    },
    120_000,
  )
})

test('without JSON each check is a row, and no row is wider than the terminal', async () => {
  const site = makeSite()
  site.commit({ 'testwright.yml': 'framework: pytst\n' })
  const { out, code } = await runFake(['doctor', '--repo', site.folder], { env: site.env, columns: 80 })
  expect(code).toBe(1)
  expect(out).toMatch(/^ok {6}node {18}\d+\.\d+\.\d+\nok {6}git {19}\d/)
  expect(out).toMatch(
    /\nFAILED {2}configuration {9}testwright\.yml, line 1: [^]*did you\s+mean pytest[^]*\n {30}Fix: Correct/,
  )
  expect(out).toMatch(/\nA review does not work here: 1 fault\.\n$/)
  const wide = out.split('\n').filter(line => line.length > 80 && !line.includes(site.folder))
  expect(wide).toEqual([])
})

test('nothing is written into the checkout', async () => {
  const site = makeSite()
  site.commit({ 'a.js': 'exports.a = () => 1\n' })
  site.argv[1] = 'auto'
  await examine(site)
  expect(
    spawnSync('git', ['status', '--porcelain', '--ignored'], { cwd: site.folder }).stdout.toString(),
  ).toBe('')
})
