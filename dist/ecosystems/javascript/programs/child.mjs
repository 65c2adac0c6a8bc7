// The process in which a driver runs test files: started by `drive.mjs`, with the work described by TESTWRIGHT_ORDER.
import { openReport, readOrder } from './report.cjs'

const leave = process.reallyExit.bind(process)
const order = readOrder()
const emit = openReport(order)
for (const name of ['exit', 'SIGTERM', 'SIGINT']) process.removeAllListeners(name)

const { run, ordersWorkers = false } = await import(`./drivers/${order.driver}.mjs`)
// Hidden from project code.
if (!ordersWorkers) delete process.env.TESTWRIGHT_ORDER
try {
  await run(order, emit)
  emit({ end: true })
} catch (error) {
  process.stderr.write(`${error?.stack ?? error}\n`)
  leave(1)
}
leave(0)
