// A plan -> lines for a terminal.
import type { PlanFile } from '../../model/report.js'
import { oneLine, plural } from './text.js'

export function renderPlan(plan: PlanFile): string {
  const targets = plan.targets.map(
    (target, n) =>
      `  ${n + 1}. ${oneLine(target.id)}  ${target.change}, lines ${target.lines.join('-')}, ${target.framework}`,
  )
  const skipped = plan.skipped.map(skip => `  ${oneLine(skip.id)}: ${oneLine(skip.reason)}`)
  const unread = plan.unread.map(file => `  ${oneLine(file.file)}: ${oneLine(file.reason)}`)
  const part = (head: string, lines: string[]): string =>
    lines.length > 0 ? `${head}\n${lines.join('\n')}\n` : ''
  const range = `${plan.base.slice(0, 12)}..${plan.head?.slice(0, 12) ?? 'work tree'}`
  if (targets.length + skipped.length + unread.length === 0) return `No function changed in ${range}.\n`
  return [
    part(`${plural(targets.length, 'target')} in ${range}`, targets),
    part(`${plural(skipped.length, 'function')} skipped`, skipped),
    part(`${plural(unread.length, 'file')} not read`, unread),
  ].join('')
}
