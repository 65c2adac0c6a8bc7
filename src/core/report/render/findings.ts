// What is left to the reader's judgement: dropped assertions, surviving mutants, and other remarks on tests.
import { writersShareOf, writtenByController } from '../attribution.js'
import type { Report, ReportTest } from '../../model/report.js'
import { splitId } from '../../model/target.js'
import { codeLine, fenced, folded, html, inline, oneLine, plural } from '../../text.js'
import type { Forms } from './unfolded.js'

const mostHints = 8

/** Assertions that did not hold and were dropped from kept tests, with the expected and the actual value. */
export function renderDisputed(report: Report): string {
  const trimmed = report.tests.filter(test => test.verdict === 'kept' && test.dropped.length > 0)
  if (trimmed.length === 0) return ''
  const count = trimmed.reduce((sum, test) => sum + test.dropped.length, 0)
  const list = trimmed.flatMap(test => [
    `${oneLine(test.name, 80)} (${oneLine(test.writer, 60)})`,
    ...test.dropped.flatMap(({ code, expected, actual }) => [
      `    ${codeLine(code)}`,
      ...(expected === null ? [] : [`        expected  ${codeLine(expected)}`]),
      ...(actual === null ? [] : [`        actual    ${codeLine(actual)}`]),
    ]),
  ])
  const summary = `Disputed: ${plural(count, 'assertion')} dropped from ${plural(trimmed.length, 'kept test')}, because the code gives something else`
  return folded(summary, fenced(list.join('\n'), 'text'))
}

/** Kept tests that count for functions other than the one they were written for; empty when there are none. */
export function renderOthers({ tests }: Pick<Report, 'tests'>): Forms {
  const apart = tests.filter(({ target, credits }) => credits.some(id => id !== target))
  if (apart.length === 0) return ['']
  const nameOf = (id: string): string => inline(oneLine(splitId(id).name, 80))
  const lines = apart.slice(0, mostOthers).map(({ name, target, credits }) => {
    const others = credits
      .filter(id => id !== target)
      .map(nameOf)
      .join(', ')
    const also = credits.includes(target) ? 'also counts' : 'counts'
    return `${inline(oneLine(name, 80))}, written for ${nameOf(target)}, ${also} for ${others}`
  })
  const more = apart.length > lines.length ? [`and ${apart.length - lines.length} more`] : []
  const said = [...lines, ...more].join('; ')
  return [
    `Tests that notice changes in other functions: ${said}.`,
    folded(`${plural(apart.length, 'test')} noticing changes in other functions`, `${said}.`),
  ]
}

const mostOthers = 5

/** Mutants that none of the kept tests kills. */
export function renderSurvivors(report: Report): string {
  const byId = new Map(report.mutants.map(mutant => [mutant.id, mutant]))
  const open = report.targets.flatMap(target =>
    target.mutants && target.mutants.killed > 0
      ? [
          {
            name: target.name,
            survivors: target.mutants.survivors
              .flatMap(id => byId.get(id) ?? [])
              .filter(({ status }) => status === 'survived'),
          },
        ]
      : [],
  )
  const lines = open.flatMap(({ name, survivors }) =>
    survivors
      .slice(0, mostHints)
      .map(
        ({ line, was, now }) =>
          `${oneLine(name, 60)}, line ${line}: ${codeLine(was, 80)} becoming ${codeLine(now, 80) || 'nothing'}`,
      ),
  )
  if (lines.length === 0) return ''
  return folded('Hints: what no test notices', fenced(lines.join('\n'), 'text'))
}

/** Notes on kept tests for which the writer does not deserve full credit. */
export function renderCredit(report: Report): Forms {
  const kept = report.tests.filter(test => test.verdict === 'kept')
  const seen = kept.filter(test => test.marks.includes('seen in training'))
  const pinned = kept.filter(test => test.marks.includes('pinned from behaviour'))
  const notes = [
    ...byController(kept),
    ...(seen.length > 0
      ? [
          `${plural(seen.length, 'kept test')} seen in training: ${names(seen)} repeat what the model was tuned on.`,
        ]
      : []),
    ...(pinned.length > 0
      ? [
          `${plural(pinned.length, 'kept test')} pinned from behaviour: ${names(pinned)} expect what the code gives now, not what their writer meant.`,
        ]
      : []),
  ]
  if (notes.length === 0) return ['']
  const boxed = notes.map(note => `> [!NOTE]\n> ${note}`).join('\n\n')
  return [boxed, folded(plural(notes.length, 'note') + ' on who wrote the tests', boxed)]
}

function names(tests: ReportTest[]): string {
  const shown = tests.slice(0, 5).map(test => html(test.name))
  return [...shown, ...(tests.length > 5 ? ['others'] : [])].join(', ')
}

function byController(kept: ReportTest[]): string[] {
  if (!writtenByController(kept)) return []
  return [
    `**Written by the controller**: ${Math.round((writersShareOf(kept) ?? 0) * 100)} % of the tokens of the kept tests come from the writer's own drafts.`,
  ]
}
