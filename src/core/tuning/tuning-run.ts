// A tuning run as it is kept on disk: what was asked for, and how far it came.
import { z } from 'zod'

/** What a run keeps beside its data, so that it goes on where it was cut and pays for nothing twice. */
export const runSchema = z.strictObject({
  schema: z.literal(1),
  tool: z.literal('testwright'),
  baseUrl: z.string(),
  data: z.strictObject({ name: z.string(), sha256: z.string(), rows: z.number() }),
  validation: z.strictObject({ name: z.string(), sha256: z.string(), rows: z.number() }).nullable(),
  request: z.strictObject({
    base: z.string(),
    method: z.enum(['supervised', 'dpo']),
    passes: z.number().nullable(),
    batchSize: z.number().nullable(),
    learningRate: z.number().nullable(),
    seed: z.number().nullable(),
    suffix: z.string().nullable(),
  }),
  estimatedUsd: z.number().nullable(),
  files: z.strictObject({ training: z.string().nullable(), validation: z.string().nullable() }),
  job: z.string().nullable(),
  /** The last event that was shown. */
  seen: z.string().nullable(),
})
export type TuningRun = z.infer<typeof runSchema>
