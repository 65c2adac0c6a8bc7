// Groups of settings that several commands share.
import type { Setting } from './configuration.js'

/** Settings that decide which functions are found and where their tests go. */
export const findingSettings = [
  'config',
  'framework',
  'languages',
  'include',
  'exclude',
  'tests-path',
] as const satisfies readonly Setting[]

/** Settings for how tests are run. */
export const runningSettings = [
  'setup',
  'build',
  'env',
  'sandbox',
  'results-cache',
  'baseline-seconds',
] as const satisfies readonly Setting[]

/** All settings of a review. */
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
