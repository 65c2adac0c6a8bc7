// Loads one verb of the command line with what it needs, and no other.
import type { Verb } from '../command.js'

/** The verbs of index.ts by their names. */
export const loaders: Record<string, () => Promise<Verb>> = {
  demo: async () => (await import('./demo.js')).demo,
  review: async () => (await import('./review.js')).review,
  apply: async () => (await import('./apply.js')).apply,
  plan: async () => (await import('./plan.js')).plan,
  baseline: async () => (await import('./baseline.js')).baseline,
  generate: async () => (await import('./generate.js')).generate,
  verify: async () => (await import('./verify.js')).verify,
  report: async () => (await import('./report.js')).report,
  'dataset collect': async () => (await import('./dataset-collect.js')).datasetCollect,
  'dataset generate': async () => (await import('./dataset-generate.js')).datasetGenerate,
  'dataset check': async () => (await import('./dataset-check.js')).datasetCheck,
  'dataset freeze': async () => (await import('./dataset-freeze.js')).datasetFreeze,
  'tune estimate': async () => (await import('./tune-estimate.js')).tuneEstimate,
  'tune start': async () => (await import('./tune-start.js')).tuneStart,
  'tune watch': async () => (await import('./tune-watch.js')).tuneWatch,
  'tune list': async () => (await import('./tune-list.js')).tuneList,
  'tune cancel': async () => (await import('./tune-cancel.js')).tuneCancel,
  'tune import': async () => (await import('./tune-import.js')).tuneImport,
  'card check': async () => (await import('./card-check.js')).cardCheck,
  'card show': async () => (await import('./card-show.js')).cardShow,
  compare: async () => (await import('./compare.js')).compare,
  init: async () => (await import('./init.js')).init,
  doctor: async () => (await import('./doctor.js')).doctor,
  completions: async () => (await import('./completions.js')).completions,
}

/** The verb that the first words name; null where they name none. */
export async function loadVerb([first = '', second = '']: readonly string[]): Promise<Verb | null> {
  const name = [first, `${first} ${second}`].find(words => Object.hasOwn(loaders, words))
  return (name === undefined ? undefined : await loaders[name]?.()) ?? null
}
