// A report -> comments at lines of the diff: suspects at the change, and suggestions where the pull request touches the test file.
import type { Remark } from '../../model/ports.js'
import { showFile } from '../../github/check-boxes.js'
import { insertionsOf } from '../../diff/patch.js'
import type { Report, ReportTest } from '../../model/report.js'
import { renderSuspect } from './parts.js'
import { fenced, plural } from '../../text.js'
import { keyOf } from '../key.js'

/**
 * Comments on suspects come first. `existing` holds the texts at the head of continued test files, by path; `findingsOnly` where no
 * kept tests are shown.
 */
export function renderRemarks(
  report: Report,
  existing: Record<string, string>,
  findingsOnly = false,
): Remark[] {
  const suspects = report.tests.filter(test => test.verdict === 'suspect')
  return [
    ...suspects.flatMap(test => renderSuspicion(test, report)),
    ...(findingsOnly ? [] : report.files).flatMap(file => {
      const text = existing[file.path]
      return file.new || text === undefined ? [] : suggest(file, text)
    }),
  ]
}

function renderSuspicion(test: ReportTest, report: Report): Remark[] {
  const target = report.targets.find(({ id }) => id === test.target)
  const line = target?.changedLines[0]
  if (!target || line === undefined) return []
  const id = keyOf([test.target, test.name, test.reason ?? ''])
  return [{ id, path: target.file, line, body: `**Testwright:** ${renderSuspect(test)}` }]
}

/**
 * One suggestion for each block of lines that is inserted. A file in which lines would change as well gets none, and so does one
 * that cannot be shown byte for byte.
 */
function suggest(file: Report['files'][number], existing: string): Remark[] {
  const lines = existing.split('\n')
  const isShown = !existing.includes('\r') && showFile(file.content, existing, 'diff').exact
  const places = !isShown ? null : insertionsOf(existing, file.content)
  if (places === null || places.some(place => place.line === 0)) return []
  return places.map(({ line, text }, at) => {
    const kept = lines[line - 1] ?? ''
    const part = places.length > 1 ? ` (part ${at + 1} of ${places.length}: take all of them)` : ''
    return {
      id: keyOf([file.path, file.sha256, String(at)]),
      path: file.path,
      line,
      body: `**Testwright:** ${plural(file.tests, 'test')} kept for this file${part}.\n\n${fenced(`${kept}\n${text}`, 'suggestion')}`,
    }
  })
}
