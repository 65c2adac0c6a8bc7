// The process in which a driver runs test files: started by `drive.mjs`, told by TESTWRIGHT_ORDER what to run.
import { openReport, readOrder } from './report.cjs'

const leave = process.reallyExit.bind(process)
const order = readOrder()
const emit = openReport(order)
// A worker process of Vitest reads the order again; nothing else is to see it.
if (order.framework !== 'vitest') delete process.env.TESTWRIGHT_ORDER
for (const name of ['exit', 'SIGTERM', 'SIGINT']) process.removeAllListeners(name)

const { run } = await import(`./drivers/${order.framework.replace(':', '-')}.mjs`)
try {
  await run(order, emit)
  emit({ end: true })
} catch (error) {
  process.stderr.write(`${error?.stack ?? error}\n`)
  leave(1)
}
leave(0)
