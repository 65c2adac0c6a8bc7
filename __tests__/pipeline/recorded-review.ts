// A pull request in a real repository, reviewed with recorded replies.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportSchema, type Report } from '../../src/core/model/report.js'
import { runVerb } from '../cli/run-verb.js'
import { makeRepository } from '../repo/repository.js'

export type Files = Record<string, string>

/** `replies` are keyed by the id of the function each was asked for; `head` is committed on top of `base`. */
export async function reviewRecorded(
  { base, head }: { base: Files; head: Files },
  replies: Record<string, string>,
): Promise<{ report: Report; comment: string }> {
  using repository = makeRepository()
  repository.commit(base)
  repository.commit(head)
  const recorded = Object.entries(replies).map(([target, text]) =>
    JSON.stringify({
      ...{ target, sample: 0, model: 'm', recorded: '2026-01-01', text, seconds: 1 },
      usage: { inputTokens: 1, outputTokens: 1 },
    }),
  )
  const path = join(repository.path, '..', 'replies.jsonl')
  writeFileSync(path, `${recorded.join('\n')}\n`)
  await runVerb(
    ['review', '--base', 'HEAD~1', '--head', 'HEAD', '--model', path, '--explorer', 'never'],
    repository.path,
  )
  const read = (name: string): string => readFileSync(join(repository.path, '.testwright', name), 'utf8')
  return { report: reportSchema.parse(JSON.parse(read('report.json'))), comment: read('comment.md') }
}
