// Settings that several commands obey, in groups.
import type { Setting } from './configuration.js'

/** Which functions there are, and where their tests belong. */
export const findingSettings = [
  'config',
  'framework',
  'languages',
  'include',
  'exclude',
  'tests-path',
] as const satisfies readonly Setting[]

/** How tests are run. */
export const runningSettings = [
  'setup',
  'build',
  'env',
  'sandbox',
  'results-cache',
  'baseline-seconds',
] as const satisfies readonly Setting[]

/** All that a review obeys. */
export const reviewSettings = [
  'model',
  'base-url',
  'model-timeout',
  'prompt-title',
  'guidelines',
  'controller',
  'controller-max',
  'max-cost',
  'price',
  'explorer',
  ...findingSettings,
  ...runningSettings,
  'max-functions',
  'max-tests-per-function',
  'pin-observed',
  'fail-on',
] as const satisfies readonly Setting[]

export type ReviewSetting = (typeof reviewSettings)[number]
