// Every reason why a test is not kept, one row each: the stage the test reached, and what people and models are told.

/** Stages of the funnel, in order. A test that reached one reached all before it. */
export const funnelStages = [
  'written',
  'parsed',
  'ran',
  'passed',
  'steady',
  'covers',
  'strengthens',
  'kept',
] as const
export type FunnelStage = (typeof funnelStages)[number]

export interface Reason {
  /** The last stage of the funnel that the test reached. */
  stage: FunnelStage
  /** One sentence for people, shown by `/testwright explain` and in the documentation. */
  people: string
  /** For a test that questions the code: the words after its name in the comment, and whether it suggests a bug. */
  suspect: { words: string; bug: boolean } | null
  /** One sentence to a model that is asked again; null when another answer cannot help. */
  model: string | null
  /**
   * What `dataset check` says after the name of such a test, `{detail}` filled in; null when it runs the test instead.
   */
  finding: { kind: string; words: string } | null
}

/** A model is told about its failures in this order. */
export const reasons = {
  'wrong-expectation': {
    stage: 'ran',
    people: 'It expects a value that the code gives neither before the change nor after it.',
    suspect: null,
    model: 'An assertion of it does not hold.',
    finding: null,
  },
  raises: {
    stage: 'ran',
    people: 'It ends with an error that it does not expect.',
    suspect: null,
    model: 'It raises an error that it does not expect.',
    finding: null,
  },
  'timed-out': {
    stage: 'parsed',
    people: 'It does not finish in time.',
    suspect: null,
    model: 'It does not come to an end.',
    finding: null,
  },
  broken: {
    stage: 'parsed',
    people: 'It cannot be imported or set up.',
    suspect: null,
    model: 'It cannot be imported or set up.',
    finding: null,
  },
  flaky: {
    stage: 'passed',
    people:
      'It does not pass every time: it fails in another order, with another clock or with extreme random values.',
    suspect: null,
    model: 'It passes in some runs and fails in others.',
    finding: null,
  },
  'misses-change': {
    stage: 'steady',
    people: 'It passes without executing any of the changed lines.',
    suspect: null,
    model: 'It runs none of the lines that are to be tested.',
    finding: null,
  },
  'does-not-call-target': {
    stage: 'steady',
    people: 'It passes without running any part of the changed function.',
    suspect: null,
    model: 'The function under test does not run in it.',
    finding: { kind: 'off-target', words: 'never runs the function in the prompt: drop it' },
  },
  'adds-nothing': {
    stage: 'covers',
    people:
      'Other tests notice everything that it notices or make the same call, or it passes although the function only raises an error.',
    suspect: null,
    model: 'It notices nothing of what the function under test does.',
    finding: null,
  },
  'notices-nothing': {
    stage: 'covers',
    people:
      'It passes whatever the function returns, raises or changes, or notices a change only while Testwright watches it.',
    suspect: null,
    model: 'It passes whatever the function under test returns, raises or changes.',
    finding: null,
  },
  contrived: {
    stage: 'covers',
    people:
      'It calls a function that the project already tests, with a contrived value such as scrambled words.',
    suspect: null,
    model: null,
    finding: null,
  },
  unsafe: {
    stage: 'written',
    people:
      'It uses the network or processes, changes shared state, runs text as code, reads source code, inspects the machine that it runs on, or writes or deletes files outside a temporary folder.',
    suspect: null,
    model:
      'It does what no test may do here: network, processes, files, source code, or changes to shared state.',
    finding: { kind: 'unsafe', words: 'does something that no test may do ({detail}): drop it' },
  },
  'prose-only': {
    stage: 'written',
    people: 'The reply holds no code.',
    suspect: null,
    model: 'The answer held no code.',
    finding: null,
  },
  scenarios: {
    stage: 'written',
    people: 'The reply lists what should be tested, and tests nothing.',
    suspect: null,
    model: 'The answer listed scenarios and held no code.',
    finding: null,
  },
  'empty-reply': {
    stage: 'written',
    people: 'The reply is empty.',
    suspect: null,
    model: 'The answer was empty.',
    finding: null,
  },
  unparsable: {
    stage: 'written',
    people: 'Its code is not complete or not valid. The last test of a truncated reply is an example.',
    suspect: null,
    model: 'The code of it cannot be parsed, or was cut off.',
    finding: { kind: 'unparsable', words: 'is not valid code: fix or drop it' },
  },
  'no-assertion': {
    stage: 'written',
    people: 'It asserts nothing, so it cannot fail for a reason that matters.',
    suspect: null,
    model: 'It asserts nothing.',
    finding: { kind: 'no-assertion', words: 'checks nothing: make it assert something or drop it' },
  },
  'redefines-target': {
    stage: 'written',
    people: 'It tests its own copy of the function, or a mock in its place.',
    suspect: null,
    model: 'It tests a copy of its own instead of importing the function.',
    finding: {
      kind: 'off-target',
      words: 'tests its own copy of the function: make it use the one in the prompt',
    },
  },
  tautology: {
    stage: 'written',
    people: 'Its assertions hold whatever the code does.',
    suspect: null,
    model: 'Its assertion holds whatever the function does.',
    finding: {
      kind: 'no-assertion',
      words: 'holds whatever the code does: make it assert what the code gives',
    },
  },
  'too-long': {
    stage: 'written',
    people: 'It is longer than 120 lines or 8 kB.',
    suspect: null,
    model: 'It is too long.',
    finding: { kind: 'too-long', words: 'is too long: shorten it' },
  },
  duplicate: {
    stage: 'written',
    people: 'The same reply already contains this test.',
    suspect: null,
    model: null,
    finding: { kind: 'repeated-test', words: 'is the same as another test of the row: drop one of them' },
  },
  shadowed: {
    stage: 'written',
    people: 'A later test of the same row has the same name, so it never runs. Only `dataset check` says so.',
    suspect: null,
    model: null,
    finding: {
      kind: 'repeated-test',
      words: 'has the name of a later test, so it never runs: give it its own name',
    },
  },
  'max-tests-per-function': {
    stage: 'strengthens',
    people: 'It adds something, but `max-tests-per-function` others add more.',
    suspect: null,
    model: null,
    finding: null,
  },
  'final-run': {
    stage: 'strengthens',
    people: 'It passes on its own but fails in the test file as it would be committed.',
    suspect: null,
    model: null,
    finding: null,
  },
  'behaviour-changed': {
    stage: 'ran',
    people: 'It passes before the change and fails after it. You decide whether that was intended.',
    suspect: { words: 'passes before the change and fails after it', bug: false },
    model: null,
    finding: null,
  },
  'possible-bug': {
    stage: 'ran',
    people: 'The controller says that the test is right and the code is wrong.',
    suspect: { words: 'the controller says that the test is right and the code is wrong', bug: true },
    model: null,
    finding: null,
  },
  'contradicts-docstring': {
    stage: 'ran',
    people: 'The documentation of the function shows this example, and the code gives something else.',
    suspect: { words: 'the documentation shows this example, and the code gives something else', bug: true },
    model: null,
    finding: null,
  },
  'writers-agree': {
    stage: 'ran',
    people: 'Two independent replies expect the same value, and the code gives a different one.',
    suspect: { words: 'independent replies expect this, and the code gives a different value', bug: true },
    model: null,
    finding: null,
  },
} satisfies Record<string, Reason>

export type RejectionReason = keyof typeof reasons

/** In table order; typed as non-empty, as schemas require. */
export const reasonNames = Object.keys(reasons) as [RejectionReason, ...RejectionReason[]]

/** The verdict for a test with this reason; only `kept` tests have none. */
export function verdictFor(reason: RejectionReason): 'suspect' | 'rejected' {
  return reasons[reason].suspect ? 'suspect' : 'rejected'
}

/**
 * True when the test ran and an assertion failed or it raised: its parts are then examined, as the code may be wrong.
 */
export function isFailure(reason: RejectionReason | null): boolean {
  return reason !== null && reasons[reason].stage === 'ran' && !reasons[reason].suspect
}
