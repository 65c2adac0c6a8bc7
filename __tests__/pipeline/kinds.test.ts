// Everyday kinds of functions, reviewed by the explorer alone: for each, the change is shown. `npm run contract` runs all of them.
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { reportSchema, type Report } from '../../src/core/model/report.js'
import { runVerb } from '../cli/run-verb.js'
import { rowsOf, skipInFull } from '../doubles/matrix.js'
import { hasPython } from '../ecosystems/python/runners/programs.js'
import { makeRepository } from '../repo/repository.js'
import { folderOf, type Kind } from './kinds/kind.js'
import { openKinds as openPython, pythonKinds } from './kinds/python.js'
import { openKinds as openTypescript, typescriptKinds } from './kinds/typescript.js'

/** How many kinds one review gets, and how many `npm test` runs. */
const together = 5
const stories = 3

const manifests: Record<string, Record<string, string>> = {
  python: { 'requirements.txt': '' },
  typescript: {
    'package.json': JSON.stringify({ name: 'kinds', type: 'module', scripts: { test: 'vitest run' } }),
    'tsconfig.json': JSON.stringify({
      compilerOptions: { strict: true, module: 'nodenext', target: 'es2023', noEmit: true },
    }),
  },
}

async function review(language: string, kinds: Kind[]): Promise<Report> {
  using repository = makeRepository()
  const side = (which: 'base' | 'head') =>
    Object.fromEntries(
      kinds.flatMap(kind =>
        Object.entries({ ...kind.others, [kind.main]: kind[which] }).map(
          ([path, text]) => [`${folderOf(kind)}/${path}`, text] as const,
        ),
      ),
    )
  repository.commit({ ...manifests[language], ...side('base') })
  repository.git('branch', 'base')
  repository.commit(side('head'))
  symlinkSync(join(process.cwd(), 'node_modules'), join(repository.path, 'node_modules'))
  const { out } = await runVerb(
    ['review', '--json', '--base', 'base', '--model', 'explorer'],
    repository.path,
  )
  return reportSchema.parse(JSON.parse(out))
}

/** How the report shows the change of a kind, in words. */
function shownOf({ behaviour, tests }: Report, kind: Kind): string[] {
  const id = `${folderOf(kind)}/${kind.main}::${kind.target}`
  const rows = behaviour.filter(({ target }) => target === id)
  const kept = tests.filter(one => one.verdict === 'kept' && one.credits.includes(id))
  return [
    ...rows.map(({ call, before, after }) => `${call}: ${before} -> ${after}`),
    ...kept.filter(one => one.onBase === 'failed').map(one => `${one.name} fails on the base`),
  ]
}

const languages: [string, Kind[], Kind[], boolean][] = [
  ['python', pythonKinds, openPython, hasPython],
  ['typescript', typescriptKinds, openTypescript, true],
]

for (const [language, kinds, open, has] of languages) {
  const suite = has ? describe : describe.skip
  suite(`kinds of ${language} functions${has ? '' : ' (skipped: the toolchain is missing)'}`, () => {
    for (const { name, why } of open) skipInFull(`${name} (not shown yet: ${why ?? ''})`)
    const chosen = rowsOf(kinds, (_, at) => at < stories)
    for (let at = 0; at < chosen.length; at += together) {
      const some = chosen.slice(at, at + together)
      test(some.map(({ name }) => name).join(', '), async () => {
        const report = await review(language, some)
        const wrong = some.flatMap(kind => {
          const shown = shownOf(report, kind)
          const isRight = shown.length > 0 === (kind.expected === 'shown')
          const skipped = report.skipped.find(({ id }) => id.endsWith(`::${kind.target}`))
          return isRight ? [] : [{ kind: kind.name, shown, skipped: skipped?.reason ?? null }]
        })
        expect(wrong).toEqual([])
      })
    }
  })
}
