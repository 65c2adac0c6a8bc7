// Suspects as sentences without markup, for reports that other programs read.
import { reasons } from '../../model/reasons.js'
import type { Report, ReportTest } from '../../model/report.js'
import { codeLine, oneLine } from '../../text.js'

export const suspectsOf = ({ tests }: Pick<Report, 'tests'>): ReportTest[] =>
  tests.filter(({ verdict }) => verdict === 'suspect')

/** `test_add_tax passes before the change and fails after it.` */
export function saySuspect({ name, reason }: ReportTest): string {
  const words = reason === null ? undefined : reasons[reason].suspect
  if (!words) return `${oneLine(name)} is a test to look at.`
  return words.bug ? `${oneLine(name)} may show a bug: ${words.words}.` : `${oneLine(name)} ${words.words}.`
}

/** `Expected: 110` and `The code gives: 11` on separate lines, as far as known. */
export function sayExpected({ expected, actual }: ReportTest): string {
  return [
    ...(expected === null ? [] : [`Expected: ${codeLine(expected)}`]),
    ...(actual === null ? [] : [`The code gives: ${codeLine(actual)}`]),
  ].join('\n')
}
