// Loaded before a build: prints to standard error how much of that build's JavaScript was read before its first output.
import { Session } from 'node:inspector'
import { pathToFileURL } from 'node:url'

const inside = pathToFileURL(`${process.env.TESTWRIGHT_BENCH_DIST}/`).href
let bytes = 0
const session = new Session()
session.connect()
session.on('Debugger.scriptParsed', ({ params }) => {
  if (params.url.startsWith(inside)) bytes += params.length
})
session.post('Debugger.enable')

for (const stream of [process.stdout, process.stderr]) {
  const { write } = stream
  stream.write = () => {
    stream.write = write
    session.disconnect()
    process.stderr.write = write.bind(process.stderr)
    write.call(process.stderr, `bytes read: ${bytes}\n`)
    process.exit(0)
  }
}
