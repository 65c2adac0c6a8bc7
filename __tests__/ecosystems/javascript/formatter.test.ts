import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { layout } from '../../../src/ecosystems/javascript/language.js'

let root: string
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'layout-')))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

const install = (...names: string[]) => {
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  for (const name of names) symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name))
}

/** Runs the layout job as the sandbox does; `text` is what came back for the path. */
function lay(content: string, existing: string | null = null, path = 'test/a.test.js') {
  const job = layout.job([{ path, content, existing }])
  write(job.overlay)
  const [request, result] = [join(root, 'request.json'), join(root, 'result.json')]
  writeFileSync(request, JSON.stringify(job.request))
  const run = spawnSync(process.execPath, [resolve('src/ecosystems', job.program), request, result], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '' },
  })
  expect({ code: run.status, said: run.stderr }).toEqual({ code: 0, said: '' })
  const read = JSON.parse(readFileSync(result, 'utf8')) as unknown
  const files = layout.read({ status: 'done', result: read, output: '', milliseconds: 0 })
  return { text: files[path] }
}

const ugly = "import { test } from 'node:test'\n\ntest('a', () => {\n    f({a:1}, 1)\n})\n"
const neat = 'import { test } from "node:test";\n\ntest("a", () => {\n  f({ a: 1 }, 1);\n});\n'

describe('prettier of the project', () => {
  test('does nothing if it is not installed', () => {
    expect(lay(ugly).text).toBeUndefined()
  })

  test('formats by its configuration and by .editorconfig', () => {
    install('prettier')
    write({ '.prettierrc': '{}' })
    expect(lay(ugly).text).toBe(neat)
    write({
      '.prettierrc': '{ "semi": false, "singleQuote": true }',
      '.editorconfig': 'root = true\n[*]\nindent_size = 4\nindent_style = space\n',
    })
    expect(lay(ugly).text).toBe(ugly.replace('{a:1}', '{ a: 1 }'))
  })

  test('formats only if the project lists or configures it', () => {
    install('prettier')
    write({ 'package.json': '{}' })
    expect(lay(ugly).text).toBeUndefined()
    write({ 'package.json': '{ "devDependencies": { "prettier": "*" } }' })
    expect(lay(ugly).text).toBe(neat)
  })

  test('leaves out files that it ignores, cannot parse, or has already formatted', () => {
    install('prettier')
    write({ '.prettierrc': '{}' })
    expect(lay('test(').text).toBeUndefined()
    expect(lay(neat).text).toBeUndefined()
    write({ '.prettierignore': 'test/\n' })
    expect(lay(ugly).text).toBeUndefined()
  })

  test('formats a continued file only if it was formatted before', () => {
    install('prettier')
    write({ '.prettierrc': '{}' })
    expect(lay(neat + '\ntest( "b" );\n', neat).text).toBe(neat + '\ntest("b");\n')
    expect(lay(ugly + '\ntest( "b" );\n', ugly).text).toBeUndefined()
  })

  test('does nothing if the configuration throws or a plug-in changes the code', () => {
    install('prettier')
    write({ 'prettier.config.cjs': 'throw new Error("no")' })
    expect(lay(ugly).text).toBeUndefined()
    rmSync(join(root, 'prettier.config.cjs'))
    const plugin = `const { parsers } = require('prettier/plugins/babel')
      module.exports = { parsers: { babel: { ...parsers.babel, preprocess: text => text.replace('f(', 'g(') } } }`
    write({ 'plugin.cjs': plugin, '.prettierrc': '{ "plugins": ["./plugin.cjs"] }' })
    expect(lay(ugly).text).toBeUndefined()
  })
})

describe('eslint of the project', () => {
  const config = (rules: string) => ({ 'eslint.config.mjs': `export default [{ rules: ${rules} }]` })

  test('makes its fixes after the formatting', () => {
    install('eslint', 'prettier')
    write({ '.prettierrc': '{}', ...config("{ 'prefer-const': 'error', 'eol-last': ['error', 'never'] }") })
    expect(lay("test('a', () => { let a = 1; return a })\n").text).toBe(
      'test("a", () => {\n  const a = 1;\n  return a;\n});',
    )
  })

  test('does nothing without a configuration, with a failing one, on ignored files, or if fixes change the code', () => {
    install('eslint')
    expect(lay('let a = 1\nf(a)\n').text).toBeUndefined()
    write({ 'eslint.config.mjs': 'throw 1' })
    expect(lay('let a = 1\nf(a)\n').text).toBeUndefined()
    write({
      'eslint.config.mjs': "export default [{ ignores: ['test/'] }, { rules: { 'prefer-const': 'error' } }]",
    })
    expect(lay('let a = 1\nf(a)\n').text).toBeUndefined()
    write(config("{ 'dot-notation': 'error', 'no-useless-rename': 'error' }"))
    expect(lay('const { a: a } = b\nf(a)\n').text).toBeUndefined()
  })

  test('does not touch a continued file that broke its rules before', () => {
    install('eslint')
    write(config("{ 'prefer-const': 'error' }"))
    const old = 'const a = 1\nf(a)\n'
    expect(lay(old + 'let b = 2\nf(b)\n', old).text).toBe(old + 'const b = 2\nf(b)\n')
    const bad = 'let a = 1\nf(a)\n'
    expect(lay(bad + 'let b = 2\nf(b)\n', bad).text).toBeUndefined()
  })

  test('a package of a workspace is formatted by its own settings', () => {
    install('prettier')
    write({
      'package.json': '{ "devDependencies": { "prettier": "*" } }',
      'packages/a/.prettierrc': '{ "semi": false }',
    })
    expect(lay("f('a')\n", null, 'packages/a/a.test.js').text).toBe('f("a")\n')
    expect(lay("f('a')\n", null, 'packages/b/b.test.js').text).toBe('f("a");\n')
  })
})

test.each([
  [{ status: 'crashed', result: { files: { a: 'x' } } }, {}],
  [{ status: 'done', result: null }, {}],
  [{ status: 'done', result: { files: [] } }, {}],
  [{ status: 'done', result: { files: { a: 'x', b: 1, c: ' ' } } }, { a: 'x' }],
] as const)('only texts of formatted files are read from the outcome: %#', (outcome, wanted) => {
  expect(layout.read({ ...outcome, output: '', milliseconds: 1 })).toEqual(wanted)
})
