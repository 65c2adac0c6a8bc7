// A report -> results.sarif, for code scanning: suspects, and mutants of the changed lines that no test notices.
import { reasonNames, reasons } from '../../model/reasons.js'
import { asText, type Report, type ReportMutant, type ReportTest } from '../../model/report.js'
import { splitId } from '../../model/target.js'
import { codeLine, oneLine } from '../../text.js'
import { keyOf } from '../key.js'
import { survivorsOf } from './own-tests.js'
import { sayExpected, saySuspect, suspectsOf } from './suspects.js'

/** GitHub shows at most this many results of one upload. */
const MAX_RESULTS = 5000

const SURVIVOR = 'surviving-mutant'

interface Finding {
  rule: string
  level: 'warning' | 'note'
  message: string
  file: string
  region: { startLine: number; startColumn?: number; endLine?: number; endColumn?: number }
  /** Parts of the fingerprint that stay the same in the next run, even if lines moved. */
  same: string[]
}

/** SARIF 2.1.0. `home` is the URL of the repository that the action comes from, null when not known. */
export function renderSarif(report: Report, home: string | null): string {
  const findings = [
    ...suspectsOf(report).flatMap(test => suspicion(test, report)),
    ...survivorsOf(report).map(unnoticed),
  ].slice(0, MAX_RESULTS)
  const keys = fingerprintsOf(findings)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Testwright',
            version: report.tool.version,
            ...(home === null ? {} : { informationUri: home }),
            rules,
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        results: findings.map(({ rule, level, message, file, region }, at) => ({
          ruleId: rule,
          ruleIndex: rules.findIndex(({ id }) => id === rule),
          level,
          message: { text: plainMessage(message) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
                region,
              },
            },
          ],
          partialFingerprints: { 'testwright/v1': keys[at] },
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** Placed at the first changed line of its function. Empty when the report does not have the function. */
function suspicion(test: ReportTest, { targets }: Report): Finding[] {
  const target = targets.find(({ id }) => id === test.target)
  if (!target || test.reason === null) return []
  const values = sayExpected(test)
  return [
    {
      ...{ rule: test.reason, level: 'warning', file: target.file },
      message: [saySuspect(test), ...(values === '' ? [] : [values])].join('\n'),
      region: { startLine: target.changedLines[0] ?? target.lines[0] },
      same: [test.reason, test.target, test.name],
    },
  ]
}

function unnoticed({ target, file, line, column, endLine, endColumn, was, now }: ReportMutant): Finding {
  const [before, after] = [codeLine(was, 80), codeLine(now, 80)]
  const change = after === '' ? `"${before}" being removed` : `"${before}" becoming "${after}"`
  const added = before === '' ? `"${after}" being added` : change
  return {
    ...{ rule: SURVIVOR, level: 'note', file },
    message: `No test of ${oneLine(splitId(target).name, 80)} notices ${added}.`,
    region: { startLine: line, startColumn: column, endLine, endColumn },
    same: [SURVIVOR, target, was, now],
  }
}

/** In the order of the findings; identical ones are numbered. */
function fingerprintsOf(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ same }) => {
    const key = keyOf(same)
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return `${key}:${count}`
  })
}

const sentence = (id: string): string => (id[0] ?? '').toUpperCase() + id.slice(1).replaceAll('-', ' ')
const pascal = (id: string): string => id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

const ruleOf = (id: string, level: Finding['level'], { full, help }: { full: string; help: string }) => ({
  id,
  name: pascal(id),
  shortDescription: { text: `${sentence(id)}.` },
  fullDescription: { text: full },
  help: { text: help },
  defaultConfiguration: { level },
  properties: { tags: ['tests'] },
})

/** One rule for each reason that makes a test a suspect, and one for mutants. */
const rules = [
  ...reasonNames.flatMap(id => {
    const { suspect, people } = reasons[id]
    if (suspect === null) return []
    const help = `${people} The test was written by a model or by the explorer, and ran in a sandbox; it is not among the tests to commit. If the test is right, fix the code. If the code is meant to do this, dismiss the alert.`
    return [ruleOf(id, 'warning', { full: `A generated test needs a look. ${people}`, help })]
  }),
  ruleOf(SURVIVOR, 'note', {
    full: 'A small change to a changed line, made on purpose, that neither the tests of the project nor the kept tests notice.',
    help: 'Testwright changed the code on purpose and ran the tests that run it: all of them still passed. Add an assertion that depends on this code. If both versions do the same for every input, dismiss the alert.',
  }),
]

/**
 * SARIF messages may contain links, `[text](address)`, and placeholders, `{0}`: untrusted text must create neither.
 * Other brackets and braces stay, since consumers show them as they are.
 */
const plainMessage = (text: string): string =>
  text.replace(/\](?=\()/g, '\\]').replace(/\{(\d+)\}/g, '{{$1}}')

/** A path as a relative URL. */
const uriOf = (path: string): string => asText(path).split('/').map(encodeURIComponent).join('/')
