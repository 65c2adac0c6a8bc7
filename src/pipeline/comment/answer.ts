// A command or a tick in a comment -> it is obeyed, answered or ignored. No code of the pull request runs here.
import type { Request } from '../../core/github/commands.js'
import { readOffer } from '../../core/github/check-boxes.js'
import { explain } from '../../core/github/explain.js'
import { inline } from '../../core/text.js'
import { commitNamed, commitTicked, type Answer, type CommentTools } from './commit.js'

type Command = Extract<Request, { kind: 'command' }>

/** Requests of people without write access change nothing, and get no reaction. */
export async function answer(request: Request, tools: CommentTools): Promise<Answer> {
  if (request.kind === 'nothing') return { nothing: request.reason }
  if (request.kind === 'tick') return commitTicked(request, tools)
  const { comments } = tools
  if (!(await comments.mayWrite(request.login)))
    return { nothing: `${request.login} may not write to this repository` }
  await comments.react(request.comment, 'eyes')
  const answered = await runCommand(request, tools)
  await comments.react(request.comment, 'refused' in answered ? 'confused' : '+1')
  if ('refused' in answered && request.verb !== 'commit') await comments.say(request.number, answered.refused)
  if ('refused' in answered && request.verb === 'commit' && !answered.refused.endsWith('committed.'))
    await comments.say(request.number, answered.refused)
  return answered
}

async function runCommand(request: Command, tools: CommentTools): Promise<Answer> {
  const { verb, argument, number } = request
  if (verb === 'off' || verb === 'on') {
    await tools.comments.mute(number, verb === 'off')
    return {
      done: verb === 'off' ? 'muted by the label no-testwright' : 'the label no-testwright was removed',
    }
  }
  if (verb === 'commit') return commitNamed(argument, request, tools)
  if (verb === 'explain') return explainTest(request, tools)
  if (verb === 'review') return rerun(request, tools)
  return {
    refused: `There is no command ${inline(argument)}. The commands are \`/testwright\`, \`/testwright off\`, \`/testwright on\`, \`/testwright commit [file]\` and \`/testwright explain NAME\`.`,
  }
}

async function explainTest({ number, argument }: Command, { comments }: CommentTools): Promise<Answer> {
  const own = await comments.own(number)
  if (!own) return { refused: 'I have no comment here to explain.' }
  const text = explain(own.body, argument)
  if (text === null) return { refused: `My comment does not mention ${inline(argument)}.` }
  await comments.say(number, text)
  return { done: `explained ${argument}` }
}

async function rerun({ number }: Command, { comments, branches }: CommentTools): Promise<Answer> {
  const place = await branches.find(number)
  if (!place?.open) return { refused: 'The pull request is closed, so nothing was started.' }
  const own = await comments.own(number)
  const fault = await comments.rerun(place, own ? (readOffer(own.body)?.run ?? null) : null)
  return fault === null ? { done: 'asked for a new run' } : { refused: `No run was started: ${fault}.` }
}
