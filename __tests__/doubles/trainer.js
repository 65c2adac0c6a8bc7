#!/usr/bin/env node
// A stand-in for a Python with the training packages: says the program's lines, keeps checkpoints, goes on where it was cut.
// What it does wrong is read from `trainer.json` beside this file's link: {lacks, fail, fault, full, torn, endless}.
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const wanted = join(dirname(process.argv[1]), 'trainer.json')
const wrong = existsSync(wanted) ? JSON.parse(readFileSync(wanted, 'utf8')) : {}
let told = null
const say = (event, facts) => {
  const line = `${JSON.stringify({ event, ...facts })}\n`
  if (told) appendFileSync(told, line)
  process.stdout.write(line)
}
process.stdout.on('error', () => undefined)

if (process.argv[2] === '-c') {
  console.log(wrong.lacks ?? '')
  process.exit(0)
}
const settings = JSON.parse(readFileSync(process.argv[4], 'utf8'))
told = join(settings.out, 'progress.jsonl')
const rows = readFileSync(settings.training, 'utf8').trim().split('\n').length
const steps = Math.ceil(rows / settings.batchSize) * settings.passes
const mark = join(settings.out, 'checkpoint')
const from = existsSync(mark) ? Number(readFileSync(mark, 'utf8')) : 0
say('start', { device: 'stand-in', rows, tooLong: 0, parameters: 100, resumed: from === 0 ? null : from })
console.log('a library says something')
console.error(`environment ${Object.keys(process.env).sort().join(' ')}`)
let stopped = false
process.on('SIGTERM', () => (stopped = true))
for (let step = from + 1; step <= steps; step++) {
  if (wrong.fail === step) {
    say('error', { message: wrong.fault })
    process.exit(wrong.status ?? 2)
  }
  say('step', { step, steps, loss: 2 / step, rate: 0.0003 })
  if (settings.validation && step % 2 === 0) say('validation', { step, steps, loss: 2.5 / step })
  writeFileSync(mark, String(step))
  do await new Promise(resolve => setTimeout(resolve, 20))
  while (wrong.endless && !stopped)
  if (stopped) {
    say('stopped', { step })
    process.exit(130)
  }
}
mkdirSync(join(settings.out, 'adapter'), { recursive: true })
if (settings.merge) mkdirSync(join(settings.out, 'merged'), { recursive: true })
writeFileSync(join(settings.out, 'adapter.gguf'), 'GGUF')
say('done', { step: steps, steps, best: settings.validation ? 2 : null, seconds: 0.5, trainedTokens: 1200 })
