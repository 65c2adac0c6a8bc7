// Which Python runs the code of a checkout: real environments on disk, and the variables of the caller.
import { afterAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findDependencies } from '../../src/sandbox/dependencies.js'
import { besideEnvironments, pyenvVersion, pythonsOnPath } from '../../src/sandbox/python-environments.js'
import { findPython } from '../../src/sandbox/python.js'

const home = realpathSync(mkdtempSync(join(tmpdir(), 'python-of-checkout-')))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const asked = spawnSync('python3', ['-I', '-c', 'import os, sys; print(os.path.realpath(sys.executable))'])
const system = asked.stdout.toString().trim()
const whenPython = asked.status === 0 ? describe : describe.skip
let count = 0

/** A folder of its own with an empty checkout in it. */
function makePlace(): { above: string; root: string } {
  const above = join(home, String((count += 1)))
  const root = join(above, 'checkout')
  mkdirSync(root, { recursive: true })
  return { above, root }
}

/** A virtual environment with only the named programs. */
function makeEnvironment(folder: string, names = ['python', 'python3']): void {
  mkdirSync(join(folder, 'bin'), { recursive: true })
  writeFileSync(join(folder, 'pyvenv.cfg'), `home = ${dirname(system)}\n`)
  for (const name of names) symlinkSync(system, join(folder, 'bin', name))
}

/** A folder with a Python outside of any environment. */
function makeTools(folder: string, name = 'python3'): string {
  mkdirSync(folder, { recursive: true })
  symlinkSync(system, join(folder, name))
  return folder
}

function makeScript(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `#!/bin/sh\n${text}\n`)
  chmodSync(path, 0o755)
}

whenPython('the Python of a checkout', () => {
  const cases: [
    name: string,
    arrange: (place: { above: string; root: string }) => Record<string, string>,
    expected: string,
  ][] = [
    [
      'an environment that is only on the PATH',
      ({ above }) => {
        makeEnvironment(join(above, 'opt/tools'))
        return { PATH: `${join(above, 'opt/tools/bin')}:${makeTools(join(above, 'bin'))}` }
      },
      'opt/tools/bin/python',
    ],
    [
      'an environment with `python` only, before a folder with `python3`',
      ({ above }) => {
        makeEnvironment(join(above, 'tools'), ['python'])
        return { PATH: `${join(above, 'tools/bin')}:${makeTools(join(above, 'bin'))}` }
      },
      'tools/bin/python',
    ],
    [
      'a script on the PATH that starts an environment’s Python',
      ({ above }) => {
        makeEnvironment(join(above, 'versions/own'))
        makeScript(join(above, 'shims/python3'), `exec ${join(above, 'versions/own/bin/python')} "$@"`)
        return { PATH: join(above, 'shims') }
      },
      'versions/own/bin/python',
    ],
    [
      'an environment of the checkout with any name, on the PATH',
      ({ root }) => {
        makeEnvironment(join(root, 'tools/py'))
        return { PATH: join(root, 'tools/py/bin') }
      },
      'checkout/tools/py/bin/python',
    ],
    [
      'the active environment before one on the PATH',
      ({ above }) => {
        makeEnvironment(join(above, 'active'))
        makeEnvironment(join(above, 'other'))
        return { VIRTUAL_ENV: join(above, 'active'), PATH: join(above, 'other/bin') }
      },
      'active/bin/python',
    ],
    [
      'the environment of the checkout before the active one',
      ({ above, root }) => {
        makeEnvironment(join(root, '.venv'))
        makeEnvironment(join(above, 'active'))
        return { VIRTUAL_ENV: join(above, 'active'), PATH: '/nonexistent' }
      },
      'checkout/.venv/bin/python',
    ],
    [
      'the environment that uv is configured to use',
      ({ above }) => {
        makeEnvironment(join(above, 'uv-keeps'))
        return { UV_PROJECT_ENVIRONMENT: '../uv-keeps', PATH: '/nonexistent' }
      },
      'uv-keeps/bin/python',
    ],
    [
      'an environment beside the checkout before a plain Python',
      ({ above }) => {
        makeEnvironment(join(above, 'venv'))
        return { PATH: makeTools(join(above, 'bin')) }
      },
      'venv/bin/python',
    ],
    [
      'an environment on the PATH before one beside the checkout',
      ({ above }) => {
        makeEnvironment(join(above, 'venv'))
        makeEnvironment(join(above, 'tools'))
        return { PATH: join(above, 'tools/bin') }
      },
      'tools/bin/python',
    ],
    [
      'an environment that Poetry keeps for this folder',
      ({ above, root }) => {
        const hash = createHash('sha256').update(root).digest('base64url').slice(0, 8)
        makeEnvironment(join(above, 'cache/virtualenvs', `shop-${hash}-py3.11`))
        makeEnvironment(join(above, 'cache/virtualenvs', 'shop-AAAAAAAA-py3.12'))
        return { POETRY_CACHE_DIR: join(above, 'cache'), PATH: makeTools(join(above, 'bin')) }
      },
      'cache/virtualenvs/shop-HASH-py3.11/bin/python',
    ],
  ]
  test.each(cases)('%s', async (_, arrange, expected) => {
    const place = makePlace()
    const environment = arrange(place)
    const found = await findPython({ root: place.root, homes: [] }, environment)
    const hash = createHash('sha256').update(place.root).digest('base64url').slice(0, 8)
    expect(found?.executable).toBe(join(place.above, expected.replace('HASH', hash)))
  })

  test('a conda environment is recognised by its folder conda-meta, and is shown to jobs', async () => {
    const { above, root } = makePlace()
    const folder = join(above, 'conda')
    mkdirSync(join(folder, 'conda-meta'), { recursive: true })
    makeTools(join(folder, 'bin'), 'python')
    const found = await findPython(
      { root, homes: [] },
      { CONDA_PREFIX: folder, PATH: '/nonexistent', HOME: above },
    )
    expect(found?.executable).toBe(join(folder, 'bin/python'))
    expect(found?.folders).toContain(folder)
  })

  test('no program of the checkout is started, and a tracked folder is no environment', async () => {
    const { above, root } = makePlace()
    const mark = join(above, 'started')
    makeScript(join(root, 'bin/python3'), `touch ${mark}; exec ${system} "$@"`)
    makeEnvironment(join(root, 'tools'), [])
    makeScript(join(root, 'tools/bin/python'), `touch ${mark}; exec ${system} "$@"`)
    makeEnvironment(join(root, 'tracked'))
    symlinkSync(join(root, 'bin'), join(above, 'linked'))
    const PATH = [
      join(root, 'bin'),
      join(root, 'tools/bin'),
      join(root, 'tracked/bin'),
      join(above, 'linked'),
    ]
    const found = await findPython({ root, homes: [] }, { PATH: PATH.join(':') }, path => path === 'tracked')
    expect(found).toBeNull()
    expect(spawnSync('ls', [mark]).status).not.toBe(0)
  })

  test('an environment of the checkout with any name is shown to jobs', async () => {
    const { root } = makePlace()
    makeEnvironment(join(root, 'tools/py'))
    const tree = join(root, '../tree')
    mkdirSync(tree)
    expect((await findDependencies(root, [tree])).folders).toEqual(['tools/py'])
  })
})

describe('where environments are', () => {
  test('the PATH is read in order, absolute folders only', () => {
    const { above } = makePlace()
    for (const [folder, name] of [
      ['a', 'python'],
      ['b', 'python3'],
    ] as const) {
      mkdirSync(join(above, folder))
      writeFileSync(join(above, folder, name), '')
    }
    const PATH = [join(above, 'a'), 'relative', '', join(above, 'b/'), join(above, 'a')].join(':')
    expect(pythonsOnPath({ PATH })).toEqual([
      { folder: join(above, 'a'), programs: [join(above, 'a/python')] },
      { folder: join(above, 'b'), programs: [join(above, 'b/python3')] },
    ])
    expect(pythonsOnPath({})).toEqual([])
  })

  test('an unreadable folder of a package manager holds no environments', () => {
    const { root } = makePlace()
    expect(
      besideEnvironments(root, { POETRY_VIRTUALENVS_PATH: '/nonexistent', WORKON_HOME: 'relative' }),
    ).toEqual([])
  })

  test.each<[asked: string, given: string | undefined, expected: string | undefined]>([
    ['own-3.12\n', undefined, 'own-3.12'],
    ['3.7.1 own-3.12\n', undefined, 'own-3.12'],
    ['own-3.12\n', '3.11.2', '3.11.2'],
    ['../own-3.12\n', undefined, undefined],
    ['missing\n', undefined, undefined],
  ])('pyenv: with %j in the checkout and %j from the caller: %j', (text, given, expected) => {
    const { above, root } = makePlace()
    mkdirSync(join(above, 'pyenv/versions/own-3.12/bin'), { recursive: true })
    writeFileSync(join(above, 'pyenv/versions/own-3.12/bin/python'), '')
    writeFileSync(join(root, '.python-version'), text)
    const environment = { PYENV_ROOT: join(above, 'pyenv'), PYENV_VERSION: given }
    expect(pyenvVersion(root, environment)).toBe(expected)
  })
})
