// What is known of a target -> names that its module defines or at least binds.
import type { TestTask } from '../../core/model/target.js'
import type { Facts } from './code-facts.js'
import { boundBy, parseImports } from './imports.js'
import { isBuiltin } from './standard-names.js'
import type { ModuleNames } from './fix-imports.js'

/** Names from the classes, the context and the body of the function under test; never complete. */
export function namesOfModule(task: TestTask, facts: (text: string) => Facts): ModuleNames {
  const context = task.function.context.join('\n')
  const defined = [
    ...context.matchAll(
      /^(?:(?:async\s+)?def|class)\s+([\p{L}\p{N}_]+)|^([\p{L}\p{N}_]+)\s*(?::[^=\n]*)?=(?!=)/gmu,
    ),
  ]
  const own = new Set([...Object.keys(task.classes), ...defined.map(match => match[1] ?? match[2] ?? '')])
  const source = facts(task.function.source)
  const read = [...source.uses].filter(name => !source.binds.has(name) && !isBuiltin(name))
  const imported = parseImports(context).map(boundBy)
  return { own, seen: new Set([...read, ...imported].filter(name => name !== '')) }
}
