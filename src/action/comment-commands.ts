// mode: commit. A ticked box or a command in a comment -> a commit, an answer, or nothing; no checkout is there and none is made.
import { createHash } from 'node:crypto'
import * as core from '@actions/core'
import { answer } from '../pipeline/comment/answer.js'
import { readRequest } from '../core/github/commands.js'
import { UserError } from '../core/model/errors.js'
import { openCommentTools } from '../wiring/without-checkout.js'
import { sanitise } from './environment.js'
import type { RunInput } from '../wiring/run-input.js'

/** Throws UserError for an event that is none about a comment. */
export async function runCommit(start: RunInput): Promise<void> {
  const { github } = start
  if (!github || github.eventName !== 'issue_comment')
    throw new UserError(
      'mode: commit answers comments: run it `on: issue_comment` with types created and edited.',
    )
  const request = readRequest(github.event)
  if (request === null)
    throw new UserError('The event file holds no comment: start the action as GitHub does.')
  if (request.kind === 'nothing') return void core.info(`Nothing is done: ${request.reason}.`)
  const tools = await openCommentTools(start, request.number, text =>
    createHash('sha256').update(text).digest('hex'),
  )
  const told = await answer(request, tools)
  if ('nothing' in told) core.info(sanitise(`Nothing is done: ${told.nothing}.`))
  else if ('done' in told) core.info(sanitise(`Done: ${told.done}.`))
  else core.warning(sanitise(told.refused))
}
