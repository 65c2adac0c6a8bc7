// The package as npm installs it: from a loopback registry with the tarball of this tree only.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { tool } from '../src/core/model/tool.js'
import { git } from './doubles/git.js'

const hasNpm = spawnSync('npm', ['--version']).status === 0
const withNpm = hasNpm ? describe : describe.skip

withNpm(`a registry that has the package${hasNpm ? '' : ' (skipped: npm is missing)'}`, () => {
  const home = mkdtempSync(join(tmpdir(), 'testwright-registry-'))
  const asked: string[] = []
  let server: Server
  let address = ''

  beforeAll(async () => {
    const to = ['--pack-destination', home, '--json']
    const packed = execFileSync('npm', ['pack', ...to], { encoding: 'utf8' })
    const [only] = JSON.parse(packed) as { filename: string }[]
    const filename = only?.filename ?? ''
    const tarball = readFileSync(join(home, filename))
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as object
    server = createServer(({ url = '' }, answer) => {
      asked.push(url)
      if (url === `/${filename}`) return void answer.end(tarball)
      if (url !== `/${tool.name}`) return void answer.writeHead(404).end('{}')
      const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
      const version = { ...manifest, dist: { tarball: `${address}/${filename}`, integrity } }
      answer.setHeader('content-type', 'application/json')
      answer.end(
        JSON.stringify({
          name: tool.name,
          'dist-tags': { latest: tool.version },
          versions: { [tool.version]: version },
        }),
      )
    })
    await new Promise<void>(listening => void server.listen(0, '127.0.0.1', listening))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  afterAll(() => {
    server.close()
    rmSync(home, { recursive: true, force: true })
  })

  /** Runs a program of npm in an empty home; asynchronous, because the registry is in this process. */
  async function run(
    folder: string,
    program: string,
    ...argv: string[]
  ): Promise<{ code: unknown; out: string; err: string }> {
    mkdirSync(join(home, folder), { recursive: true })
    const env = {
      ...{ PATH: process.env['PATH'], HOME: home, npm_config_cache: join(home, 'cache') },
      ...{ npm_config_registry: address, npm_config_update_notifier: 'false', npm_config_audit: 'false' },
    }
    const child = spawn(program, argv, { cwd: join(home, folder), env, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { out: '', err: '' }
    child.stdout.on('data', part => void (said.out += String(part)))
    child.stderr.on('data', part => void (said.err += String(part)))
    const code = await new Promise(ended => child.once('close', ended))
    return { code, ...said }
  }

  test('npx runs the package', async () => {
    const ran = await run('empty', 'npx', '--yes', `${tool.name}@${tool.version}`, '--version')
    expect(ran).toMatchObject({ code: 0, out: `${tool.version}\n` })
  })

  test('npm installs the package and nothing else, and requests nothing else', async () => {
    const ran = await run('project', 'npm', 'install', '--no-fund', tool.name)
    expect(ran).toMatchObject({ code: 0 })
    const modules = join(home, 'project/node_modules')
    expect(readdirSync(modules).filter(name => !name.startsWith('.'))).toEqual([tool.name])
    expect(readdirSync(join(modules, '.bin'))).toEqual([tool.name])
    const shown = await run('project', 'npx', '--no-install', tool.name, 'help', 'review')
    expect(shown).toMatchObject({ code: 0, out: expect.stringContaining('testwright review') })
    expect(asked.filter(url => !url.startsWith(`/${tool.name}`))).toEqual([])
  })

  test.each([
    ['once', ['npx', '--yes', `${tool.name}@${tool.version}`], `npx --yes ${tool.name}@${tool.version}`],
    [
      'from the tarball',
      ['npx', '--yes', `../${tool.name}-${tool.version}.tgz`],
      `npx --yes ../${tool.name}-${tool.version}.tgz`,
    ],
  ])('the printed next command repeats this call: %s', async (name, [program = '', ...argv], words) => {
    const folder = join(home, name)
    mkdirSync(folder)
    writeFileSync(join(folder, 'sum.test.js'), "require('node:test').test('it', () => {})\n")
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', 'x')
    const ran = await run(name, program, ...argv, 'init')
    expect(ran).toMatchObject({ code: 0 })
    expect(ran.out.replace(/\s+/g, ' ')).toContain(`Run ${words} doctor`)
  })
})
