// Observations -> a few calls that a prompt can quote on one line each, with their results.
import type { Observation } from '../model/run.js'
import type { QuotedCall } from '../prompt/facts.js'
import { chooseCalls } from './choose.js'
import type { GeneratedCall } from './generated-call.js'
import type { Plan } from './plan.js'

const MOST = 5
/** Maximum characters of a call and of its result; longer ones are left out, not shortened. */
const longest = { call: 100, result: 80 }

/** Single-expression calls that show different things: those that changed from the base, then simple ones first. */
export function quotableCalls(
  plan: Plan,
  generatedCalls: GeneratedCall[],
  observations: Observation[],
  chosenBy: { bounds: ReadonlyMap<string, readonly string[]>; differing: ReadonlySet<string> },
): QuotedCall[] {
  const singles = generatedCalls.filter(({ call }) => isSingle(call))
  return chooseCalls(plan, singles, observations, { limit: MOST, ...chosenBy }).flatMap(
    ({ generated: { call }, observation }) => {
      const result = resultOf(observation)
      const isShort = call.text.length <= longest.call && (result ?? '').length <= longest.result
      return result !== null && isShort && !call.text.includes('\n') ? [{ call: call.text, result }] : []
    },
  )
}

const isSingle = ({ setup, doubles, script, history = [], then = [] }: GeneratedCall['call']): boolean =>
  !setup && !doubles && !script && history.length === 0 && then.length === 0

function resultOf({ outcome, literal, exception, drained }: Observation): string | null {
  if (outcome === 'raised') return exception === null ? null : `raises ${exception.name}`
  return outcome === 'returned' && !drained ? literal : null
}
