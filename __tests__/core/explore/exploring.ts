// Tasks, a stand-in for the sandbox and a plain style, for the tests of the explorer.
import { planExploration, type Plan } from '../../../src/core/explore/plan.js'
import { firstCalls, nextCalls } from '../../../src/core/explore/generate-calls.js'
import type { GeneratedCall } from '../../../src/core/explore/generated-call.js'
import type { CallSyntax, Style } from '../../../src/core/model/ports.js'
import type { FunctionInfo, Parameter, Type, Value, TestTask } from '../../../src/core/model/target.js'
import type { Observation } from '../../../src/core/model/run.js'
import { loadPython } from '../../../src/ecosystems/python/language.js'

export const callSyntax = (await loadPython('dist/wasm')).callSyntax as CallSyntax
export const any: Type = { kind: 'any' }

export function parameter(name: string, more: Partial<Parameter> = {}): Parameter {
  return { name, pass: 'either', type: any, default: null, uses: [], ...more }
}

export function taskOf(name: string, parameters: Parameter[], more: Partial<FunctionInfo> = {}): TestTask {
  const info: FunctionInfo = {
    ...{
      name,
      lines: [1, 9],
      kind: 'function',
      async: false,
      generator: false,
      public: true,
      unreachable: null,
    },
    ...{ sound: true, branches: 0, tokens: [], bodyLines: [2, 3], source: '', parameters, returns: any },
    ...{ docstring: null, examples: [], literals: [], decorators: [], owner: null, context: [] },
    ...more,
  }
  const id = `m.py::${name}`
  const target = { id, file: 'm.py', name, language: 'python', framework: 'pytest', change: 'added' as const }
  const symbol = name.split('.')[0] ?? name
  return {
    target: { ...target, lines: [1, 9], changedLines: [2], via: null, baseId: null },
    function: info,
    classes: {},
    access: { importLine: `from m import ${symbol}`, module: 'm', symbol, root: '' },
    testPath: 'tests/test_m.py',
    page: { existing: null, like: null },
    existingTest: null,
  }
}

/** Stands in for the sandbox: gives `body` the values themselves. */
export function watch(
  generatedCalls: GeneratedCall[],
  body: (inputs: (Value | null)[]) => Partial<Observation>,
): Observation[] {
  const plain = {
    literal: null,
    shape: '',
    shown: '',
    exception: null,
    approximate: false,
    lines: [2],
    steady: true,
  }
  return generatedCalls.map(({ call, inputs }) => ({
    call: call.id,
    outcome: 'returned',
    ...plain,
    ...body(inputs),
  }))
}

export function planned(task: TestTask, options?: { examples?: boolean; limit?: number }): Plan {
  const plan = planExploration(task, callSyntax, options)
  if (!plan) throw new Error('there is no plan')
  return plan
}

export function explored(plan: Plan, body: (inputs: (Value | null)[]) => Partial<Observation>) {
  let generatedCalls = firstCalls(plan)
  for (;;) {
    const more = nextCalls(plan, generatedCalls, watch(generatedCalls, body))
    if (more.length === 0) return { generatedCalls, observations: watch(generatedCalls, body) }
    generatedCalls = [...generatedCalls, ...more]
  }
}

export const number = (value: Value | null | undefined): number | null =>
  value?.kind === 'int' ? value.value : null
export const accident = {
  outcome: 'raised' as const,
  exception: { name: 'TypeError', import: null, accidental: true },
}
export const gave = (text: string): Partial<Observation> => ({ literal: text, shape: text, shown: text })

export const style: Style = {
  words: 'plain',
  path: () => 'tests/test_m.py',
  candidatePath: (path: string) => path,
  test: spec => ({
    name: spec.name,
    code: [...spec.arrange, ...spec.checks.map(one => JSON.stringify(one)), spec.comment].join('\n'),
    container: null,
    imports: spec.imports,
    helpers: [],
  }),
}
