// A report -> comments on diff lines: suspects at the change, and suggestions in test files the pull request touches.
import type { Remark } from '../../model/ports.js'
import { showFile } from '../../github/check-boxes.js'
import { insertionsOf } from '../../diff/patch.js'
import type { Report, ReportTest } from '../../model/report.js'
import { renderSuspect } from './parts.js'
import { fenced, plural } from '../../text.js'
import { keyOf } from '../key.js'

/**
 * Comments on suspects come first. `existing` holds the texts on the head of test files that are appended to, by path;
 * `findingsOnly` is true when kept tests are not shown.
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
 * One suggestion for each inserted block of lines. A file in which existing lines would change, or that cannot be
 * shown byte for byte, gets none.
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
