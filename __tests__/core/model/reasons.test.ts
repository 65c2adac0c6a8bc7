// The table of reasons: what each row has to say, and that the compiler finds missing parts.
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import {
  reasonNames,
  reasons,
  verdictFor,
  type Reason,
  type RejectionReason,
} from '../../../src/core/model/reasons.js'
import { reportSchema } from '../../../src/core/model/report.js'
import { makeReport, makeTest } from '../report/render/reports.js'

const all: [RejectionReason, Reason][] = reasonNames.map(name => [name, reasons[name]])

describe('each reason', () => {
  test.each(all)(
    '%s has words for people, and words for a model only where it can answer again',
    (_name, reason) => {
      expect(reason.people).toMatch(/^[A-Z`].*\.$/)
      if (reason.model !== null) expect(reason.model).toMatch(/^[A-Z].*\.$/)
      if (reason.suspect) expect(reason.suspect.words).toMatch(/^[a-z]/)
      if (reason.finding) expect(reason.finding.words).toMatch(/^[a-z].*: [a-z]/)
    },
  )

  test('is a suspect where the table says so, else rejected', () => {
    expect(reasonNames.filter(name => verdictFor(name) === 'suspect')).toEqual([
      'behaviour-changed',
      'possible-bug',
      'contradicts-docstring',
      'writers-agree',
    ])
  })

  test('is allowed in a report, and no other reason is', () => {
    const tests = reasonNames.map(reason => makeTest({ verdict: verdictFor(reason), reason }))
    expect(reportSchema.safeParse({ ...makeReport(), tests }).success).toBe(true)
    const unknown = { ...makeTest({ verdict: 'rejected' }), reason: 'whatever' }
    expect(reportSchema.safeParse({ ...makeReport(), tests: [unknown] }).success).toBe(false)
  })
})

const file = resolve('src/core/model/reasons.ts')
const options = {
  ...{ strict: true, noEmit: true, types: [], skipLibCheck: true, lib: ['lib.es2023.d.ts'] },
  ...{
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  },
}

const libraries = new Map<string, ts.SourceFile | undefined>()

/** What the compiler says of the real table with another text, and of a file beside it. */
function complaintsOf(table: string, beside = ''): string[] {
  const scratch = resolve('src/core/model/scratch.ts')
  const texts = new Map([
    [file, table],
    [scratch, beside],
  ])
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.fileExists = path => texts.has(resolve(path)) || fileExists(path)
  host.getSourceFile = (path, version, ...rest) => {
    const text = texts.get(resolve(path))
    if (text !== undefined) return ts.createSourceFile(path, text, version)
    const parsed = libraries.get(path) ?? getSourceFile(path, version, ...rest)
    libraries.set(path, parsed)
    return parsed
  }
  const program = ts.createProgram([file, scratch], options, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('the compiler', () => {
  const table = readFileSync(file, 'utf8')
  const end = '} satisfies Record<string, Reason>'
  const row: Record<keyof Reason, string> = {
    stage: `'passed'`,
    people: `'It is slow.'`,
    suspect: 'null',
    model: 'null',
    finding: 'null',
  }
  const withRow = (keys: string[]): string => {
    const cells = keys.map(key => `${key}: ${row[key as keyof Reason]}`)
    return table.replace(end, `'too-slow': { ${cells.join(', ')} },\n${end}`)
  }

  test('accepts another row', () => {
    expect(table).toContain(end)
    expect(complaintsOf(withRow(Object.keys(row)))).toEqual([])
  })

  test.each(Object.keys(row))('refuses a row without %s', left => {
    const complaints = complaintsOf(withRow(Object.keys(row).filter(key => key !== left)))
    expect(complaints).toContainEqual(expect.stringContaining(`Property '${left}' is missing`))
  })

  test('refuses a misspelt reason, an unknown stage, and a table without some reason', () => {
    const import_ = `import { reasons, type Reason, type RejectionReason } from './reasons.js'\n`
    expect(complaintsOf(table, `${import_}export const reason: RejectionReason = 'flakey'`)).toHaveLength(1)
    expect(
      complaintsOf(table, `${import_}export const is = (reason: RejectionReason) => reason === 'flakey'`),
    ).toHaveLength(1)
    expect(
      complaintsOf(table, `${import_}export const reason: Reason = { ...reasons.flaky, stage: 'pased' }`),
    ).toHaveLength(1)
    expect(
      complaintsOf(table, `${import_}export const words: Record<RejectionReason, string> = { flaky: '' }`),
    ).toHaveLength(1)
  })
})
