// A function that tests cannot name, and the one that leads to it -> what tests are written against.
import type { FunctionInfo } from '../model/code.js'

/** The caller as the function to call, with the code and the literals of what is really meant to be tested. */
export function throughCaller(caller: FunctionInfo, changed: FunctionInfo): FunctionInfo {
  return {
    ...caller,
    literals: [...changed.literals, ...caller.literals],
    context: [...caller.context, changed.source],
  }
}
