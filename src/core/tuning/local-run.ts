// A tuning run on the user's own machine: its request, the trainer's output lines, and how the result is served.
import * as z from 'zod'
import type { LossPoint } from './jobs.js'
import { oneLine } from '../text.js'

const file = z.strictObject({ name: z.string(), sha256: z.string(), rows: z.number() })

/** What a run stores beside its result: everything needed to repeat it. */
export const localRunSchema = z.strictObject({
  schema: z.literal(1),
  tool: z.literal('testwright'),
  /** A name on the Hugging Face hub, or the absolute path of a folder or a GGUF file. */
  base: z.string(),
  /** Hash of a GGUF file; null for a base that is looked up by name. */
  baseSha256: z.string().nullable(),
  data: file,
  validation: file.nullable(),
  request: z.strictObject({
    passes: z.number(),
    batchSize: z.number(),
    /** The rate itself, not a multiplier. */
    learningRate: z.number(),
    rank: z.number(),
    seed: z.number(),
    suffix: z.string(),
  }),
  /** Hash of the pinned packages used for training. */
  requirements: z.string(),
})
export type LocalRun = z.infer<typeof localRunSchema>

/** The result of a run. */
export const localResultSchema = z.object({
  step: z.number(),
  steps: z.number(),
  /** The step whose adapter was kept, with the lowest validation loss; null without validation rows. */
  best: z.number().nullable(),
  /** Duration; for an interrupted run, of the last session only. */
  seconds: z.number(),
  trainedTokens: z.number(),
  /** Name of the GPU, or `cpu`. */
  device: z.string(),
  /** Milliseconds since 1970. */
  finished: z.number(),
})
export type LocalResult = z.infer<typeof localResultSchema>

const step = z.number()
const lines = z.discriminatedUnion('event', [
  z.object({
    ...{ event: z.literal('start'), device: z.string(), rows: z.number(), tooLong: z.number() },
    ...{ parameters: z.number(), resumed: step.nullable() },
  }),
  z.object({ event: z.literal('step'), step, steps: step, loss: z.number() }),
  z.object({ event: z.literal('validation'), step, steps: step, loss: z.number() }),
  z.object({ event: z.literal('saved'), step }),
  z.object({ event: z.literal('note'), message: z.string() }),
  z.object({ event: z.literal('stopped'), step }),
  z.object({ event: z.literal('error'), message: z.string() }),
  localResultSchema.omit({ device: true, finished: true }).extend({ event: z.literal('done') }),
])
export type TrainerLine = z.infer<typeof lines>

/** Null for other lines, which libraries print. */
export function readTrainerLine(line: string): TrainerLine | null {
  try {
    return lines.parse(JSON.parse(line))
  } catch {
    return null
  }
}

/** The log text for one line; null for a line that is only stored. */
export function renderTrainerLine(line: TrainerLine): string | null {
  if (line.event === 'note') return oneLine(line.message, 300)
  if (line.event !== 'start') return null
  const where = line.resumed === null ? '' : `, continuing after step ${line.resumed}`
  const long = line.tooLong > 0 ? `, ${line.tooLong} too long and left out` : ''
  return `training on ${oneLine(line.device, 80)}: ${line.rows} rows${long}, ${line.parameters} parameters${where}`
}

/** The loss curve of all sessions; the last loss counts for a step repeated after an interruption. */
export function pointsOf(told: TrainerLine[]): LossPoint[] {
  const points = new Map<number, LossPoint>()
  for (const line of told) {
    if (line.event !== 'step' && line.event !== 'validation') continue
    const before = points.get(line.step) ?? {
      step: line.step,
      steps: line.steps,
      train: null,
      validation: null,
    }
    points.set(line.step, { ...before, [line.event === 'step' ? 'train' : 'validation']: line.loss })
  }
  return [...points.values()].sort((a, b) => a.step - b.step)
}

/** CSV with the column names that services use, so that the same readers work. */
export function renderLossTable(points: LossPoint[]): string {
  const rows = points.map(({ step: at, train, validation }) => `${at},${train ?? ''},${validation ?? ''}`)
  return `${['step,train_loss,valid_loss', ...rows].join('\n')}\n`
}

const isFile = (base: string): boolean => base.endsWith('.gguf')
/** Quotes a text as one shell word. */
const quoted = (text: string): string =>
  /^[\w./:@=+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`

/** For `ollama create NAME -f Modelfile`. Null for a base that is not a GGUF file: Ollama accepts a GGUF adapter only for those. */
export function renderModelfile({ base }: LocalRun): string | null {
  if (!isFile(base)) return null
  const path = /\s/.test(base) ? JSON.stringify(base) : base
  return `FROM ${path}\nADAPTER ./adapter.gguf\nPARAMETER temperature 0\n`
}

/** How to serve the adapter, for each server that can; `gguf` says whether there is a GGUF adapter. */
export function renderServing({ base, request }: LocalRun, folder: string, gguf: boolean): string {
  const { suffix: name, rank } = request
  const at = (file: string): string => quoted(`${folder}/${file}`)
  const from = isFile(base) ? quoted(base) : 'BASE.gguf'
  const llama = [
    '# llama.cpp',
    ...(isFile(base) ? [] : ['# BASE.gguf is the base as convert_hf_to_gguf.py of llama.cpp writes it']),
    `llama-server --model ${from} --lora ${at('adapter.gguf')} --alias ${quoted(name)} --port 8080`,
    `python -m llama_cpp.server --model ${from} --lora_path ${at('adapter.gguf')} --model_alias ${quoted(name)} --n_ctx 4096 --port 8080`,
  ]
  const ollama = ['# Ollama', `cd ${quoted(folder)} && ollama create ${quoted(name)} -f Modelfile`]
  const vllm = [
    '# vLLM',
    `vllm serve ${quoted(base)} --enable-lora --max-lora-rank ${rank} --lora-modules ${quoted(name)}=${at('adapter')} --port 8080`,
  ]
  const parts = [...(gguf ? [llama] : []), ...(gguf && isFile(base) ? [ollama] : []), vllm]
  return `${parts.map(part => part.join('\n')).join('\n\n')}\n`
}
