// The rows of `npm run bench`: what each one measures, the figure that it should reach, and the tools that it is compared with.
// `prepare(context)` makes the sample once. `measure(state, build)` gives numbers, and `work` where a report says what was done.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { countTests, coverUp, missing, programOf, pynguin, sampleRepository } from '../peers/tools.js'
import { withEndpoint } from './endpoint.js'
import { functionList } from './functions.js'
import { reviewed, runCli, runProcess, workOf } from './measure.js'
import {
  addedFunctions,
  commitAll,
  makeRepository,
  manyFiles,
  manyFunctions,
  otherFiles,
  writeFiles,
} from './samples.js'

const most = (name, limit, unit = 's') => ({
  text: `${name} <= ${limit} ${unit}`.trim(),
  met: now => now[name] <= limit,
})

async function review(...given) {
  const { seconds, memory, work } = await reviewed(...given)
  return { seconds, memory, work }
}

const explorer = ['--model', 'explorer', '--max-functions', '1000']

/** Functions that a branch adds, reviewed with the explorer alone. */
const explored = (name, title, language, limit) => ({
  name,
  title,
  marks: [most('seconds', limit)],
  prepare: ({ folder }) =>
    makeRepository(join(folder, 'repository'), addedFunctions(language, functionList(language, 10))),
  measure: (repository, build) => review(build, repository, explorer),
})

const fenced = (language, text) => `\`\`\`${language}\n${text}\n\`\`\``

/** One passing pytest function for each function of a module `part_0`. */
function pytestReplies(functions) {
  const reply = ({ name, check }) =>
    fenced('python', `from part_0 import ${name}\n\n\ndef test_${name}():\n    ${check}\n`)
  return Object.fromEntries(functions.map(made => [made.name, reply(made)]))
}

/** Tests of `run_lengths` that all differ and pass. */
function manyTests(count) {
  const write = (_, at) =>
    `def test_length_${at}():\n    assert run_lengths("a" * ${at} + "b") == ${at === 0 ? '[("b", 1)]' : `[("a", ${at}), ("b", 1)]`}\n`
  const tests = Array.from({ length: count }, write)
  return { run_lengths: fenced('python', `from part_0 import run_lengths\n\n\n${tests.join('\n\n')}`) }
}

/** A model card whose prompt is the function alone. */
function plainCard(folder, url) {
  const file = join(folder, 'plain.model.json')
  const card = {
    schema: 1,
    model: 'recorded',
    endpoint: 'chat',
    baseUrl: url,
    recipe: { template: 'Write a test.\n\n{code}', maxTokens: 900 },
    price: 0,
  }
  writeFileSync(file, JSON.stringify(card))
  return file
}

const demo = {
  name: 'demo',
  title: 'demo: 5 functions, recorded model and explorer',
  marks: [most('seconds', 6)],
  prepare: ({ folder }) => folder,
  async measure(folder, build) {
    const keep = mkdtempSync(join(folder, 'demo-'))
    const env = { XDG_CACHE_HOME: join(keep, 'cache') }
    const sample = join(keep, 'sample')
    const { seconds } = await runCli(build, ['demo', '--keep', sample, '--json'], { env })
    const work = workOf(join(sample, 'report'))
    rmSync(keep, { recursive: true, force: true })
    return { seconds, work }
  },
}

const endpoint = {
  name: 'endpoint',
  title: '8 functions, recorded endpoint, steady runs and mutants included',
  needs: ['material'],
  marks: [
    {
      text: "seconds <= CoverUp's",
      met: (now, peers) => (peers.CoverUp ? now.seconds <= peers.CoverUp.seconds : null),
    },
  ],
  prepare: ({ folder, material }) => ({
    repository: sampleRepository(folder, material),
    folder,
    material,
  }),
  measure: ({ repository, material }, build) =>
    withEndpoint(peerReplies(material), ({ url }) => {
      const model = ['--model', 'gpt-4o', '--base-url', url, '--price', '0', '--explorer', 'never']
      return review(build, repository, model)
    }),
  peers: {
    CoverUp: {
      missing: () => missing('coverup', 'CoverUp'),
      async measure({ folder, material }) {
        const { seconds, requests, files } = await coverUp(folder, material, 'good')
        return { seconds, requests: requests.length, files: Object.keys(files).length }
      },
    },
  },
}

/** The replies of the endpoint of the material in mode good. */
function peerReplies(material) {
  const file = join(material, 'peers/canned.py')
  const good = readFileSync(file, 'utf8').split(/^BAD\b/m)[0]
  const replies = [...good.matchAll(/^"(\w+)": '''([^]*?)'''/gm)].map(([, name, test]) => [
    name,
    fenced('python', `import pytest\nfrom peersample.funcs import ${name}\n\n\n${test}`),
  ])
  if (replies.length === 0) throw new Error(`${file} holds no replies`)
  return Object.fromEntries(replies)
}

const firstRequest = {
  name: 'first-request',
  title: 'start to the first request, 10 functions, a recipe that quotes nothing',
  marks: [most('seconds', 1)],
  prepare({ folder }) {
    const functions = functionList('python', 10)
    return {
      repository: makeRepository(join(folder, 'repository'), addedFunctions('python', functions)),
      folder,
      functions,
    }
  },
  measure: ({ repository, folder, functions }, build) =>
    withEndpoint(pytestReplies(functions), async ({ url, requests }) => {
      let start = 0
      const onStart = (child, at) => {
        start = at
        const timer = setInterval(() => requests.length > 0 && child.kill('SIGTERM'), 20)
        child.on('close', () => clearInterval(timer))
      }
      // It is stopped once it has asked, so it fails.
      await review(build, repository, ['--model', plainCard(folder, url)], { onStart }).catch(() => undefined)
      if (requests.length === 0) throw new Error('the model was not asked')
      return { seconds: (requests[0].at - start) / 1000 }
    }),
}

const recordedOne = {
  name: 'recorded-one',
  title: 'one recorded test for one function (cases/red-on-base)',
  needs: ['material'],
  marks: [most('seconds', 2.5)],
  prepare({ folder, material }) {
    const from = join(material, 'cases/red-on-base')
    const repository = makeRepository(join(folder, 'repository'), { base: {}, change: {} })
    return {
      repository: twoCommits(repository, join(from, 'base'), join(from, 'head')),
      replies: join(from, 'replies.jsonl'),
    }
  },
  measure: ({ repository, replies }, build) =>
    review(build, repository, ['--model', replies, '--explorer', 'never']),
}

/** The repository again, with one folder on `main` and another over it on `change`. */
function twoCommits(repository, base, head) {
  const read = folder =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name))
        .map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
    )
  return makeRepository(repository, { base: read(base), change: read(head) })
}

/** Numbers of tests of one function in two runs: the difference of their times contains neither start nor baseline. */
const MANY = 24
const FEW = 8

const candidate = {
  name: 'candidate',
  title: 'a Python candidate outside the model: runs, steady, covers',
  marks: [most('seconds', 0.1)],
  prepare({ folder }) {
    const functions = functionList('python', 10).filter(made => made.name === 'run_lengths')
    return {
      repository: makeRepository(join(folder, 'repository'), addedFunctions('python', functions)),
      folder,
    }
  },
  async measure({ repository, folder }, build) {
    const seconds = []
    let work
    for (const tests of [FEW, MANY]) {
      const done = await withEndpoint(manyTests(tests), ({ url }) => {
        const model = ['--model', plainCard(folder, url), '--explorer', 'never']
        return review(build, repository, [...model, '--max-tests-per-function', String(MANY)])
      })
      seconds.push(done.seconds)
      work = done.work
    }
    return { seconds: Math.max(0, seconds[1] - seconds[0]) / (MANY - FEW), work }
  },
}

const OTHERS = 20_000

const large = {
  name: 'large',
  title: 'one changed function among 20,000 more files, against none',
  marks: [{ text: 'ratio <= 1.2', met: now => now.ratio <= 1.2 }],
  prepare({ folder }) {
    const { base, change } = addedFunctions('python', functionList('python', 1))
    return {
      small: makeRepository(join(folder, 'small'), { base, change }),
      large: makeRepository(join(folder, 'large'), { base: { ...base, ...otherFiles(OTHERS) }, change }),
    }
  },
  async measure(state, build) {
    const small = await review(build, state.small, explorer)
    const { seconds, memory, work } = await review(build, state.large, explorer)
    return { seconds, small: small.seconds, ratio: seconds / small.seconds, memory, work }
  },
}

const plan = (build, repository) => runCli(build, ['plan', '--repo', repository, '--base', 'main', '--json'])

/** Milliseconds after the start at which a run is told to stop: in the middle of reading. */
const STOPS = [500, 900]

/** Seconds from SIGTERM to the end of `plan`, the longest of a few runs. */
async function stopSeconds(build, repository) {
  let longest = 0
  for (const after of STOPS) {
    let told = null
    const onStart = child =>
      setTimeout(() => {
        told = performance.now()
        child.kill('SIGTERM')
      }, after)
    const args = [join(build, 'dist/cli.js'), 'plan', '--repo', repository, '--base', 'main']
    await runProcess(process.execPath, args, { onStart })
    if (told !== null) longest = Math.max(longest, (performance.now() - told) / 1000)
  }
  return longest
}

const planFiles = language => ({
  name: `plan-files-${language}`,
  title: `plan: 1,000 changed ${language} files`,
  marks: [most('seconds', 6), most('memory', 400, 'MB'), most('stop', 0.5)],
  prepare: ({ folder }) => makeRepository(join(folder, 'repository'), manyFiles(language, 1000)),
  async measure(repository, build) {
    const { seconds, memory, out } = await plan(build, repository)
    const { targets, skipped } = JSON.parse(out)
    return {
      seconds,
      memory,
      stop: await stopSeconds(build, repository),
      functions: targets.length + skipped.length,
    }
  },
})

const planFunctions = language => ({
  name: `plan-functions-${language}`,
  title: `plan: 4,000 and 8,000 changed ${language} functions in one file`,
  marks: [
    most('seconds', 2),
    most('memory', 400, 'MB'),
    most('stop', 0.5),
    { text: 'growth <= 2.4 (twice the functions)', met: now => now.growth <= 2.4 },
  ],
  prepare: ({ folder }) => ({
    some: makeRepository(join(folder, 'some'), manyFunctions(language, 4000)),
    twice: makeRepository(join(folder, 'twice'), manyFunctions(language, 8000)),
  }),
  async measure({ some, twice }, build) {
    const { seconds, memory } = await plan(build, some)
    const larger = await plan(build, twice)
    return {
      seconds,
      memory,
      twice: larger.seconds,
      growth: larger.seconds / seconds,
      stop: await stopSeconds(build, some),
    }
  },
})

const COUNTS = [5, 10, 20, 40, 80]

const growth = {
  name: 'growth',
  title: '5, 10, 20, 40, 80 changed Python functions, explorer',
  runs: 1,
  marks: [{ text: 't(80)/t(10) <= 9', met: now => now.growth <= 9 }, most('memory', 400, 'MB')],
  prepare: ({ folder }) =>
    COUNTS.map(count => ({
      count,
      repository: makeRepository(
        join(folder, String(count)),
        addedFunctions('python', functionList('python', count), 5),
      ),
    })),
  async measure(samples, build) {
    const values = {}
    let [memory, work] = [0, null]
    for (const { count, repository } of samples) {
      const done = await review(build, repository, explorer)
      values[`seconds${count}`] = done.seconds
      memory = Math.max(memory, done.memory)
      work = done.work
    }
    return { ...values, growth: values.seconds80 / values.seconds10, memory, work }
  },
}

const again = {
  name: 'again',
  title: 'the same head again; then one of ten functions changed by the next push',
  runs: 1,
  marks: [
    { text: 'same <= 10 % of the first job-seconds', met: now => now.same <= 0.1 },
    { text: 'next <= 25 %', met: now => now.next <= 0.25 },
  ],
  prepare: ({ folder }) => folder,
  async measure(folder, build) {
    const home = mkdtempSync(join(folder, 'again-'))
    const functions = functionList('python', 10)
    const repository = makeRepository(join(home, 'repository'), addedFunctions('python', functions, 1))
    const cache = join(home, 'cache')
    mkdirSync(cache)
    const remembers = readFileSync(join(build, 'action.yml'), 'utf8').includes('results-cache:')
    const args = remembers ? [...explorer, '--results-cache', join(home, 'results')] : explorer
    const first = await review(build, repository, args, { cache })
    const same = await review(build, repository, args, { cache })
    const { code } = functions[4]
    writeFiles(repository, { 'part_4.py': code.replace('return runs', 'return runs[:100]') })
    commitAll(repository, 'One more push')
    const next = await review(build, repository, args, { cache })
    rmSync(home, { recursive: true, force: true })
    const whole = first.work.jobSeconds
    return {
      seconds: first.seconds,
      same: same.work.jobSeconds / whole,
      sameJobs: same.work.jobs,
      sameRemembered: same.work.remembered,
      next: next.work.jobSeconds / whole,
      work: next.work,
    }
  },
}

const SHARDS = 4
const PROCESSES = 2

const shards = {
  name: 'shards',
  title: '4 shards as processes, 2 at a time, against one process; explorer',
  marks: [
    { text: 'ratio <= 1.1', met: now => now.ratio <= 1.1 },
    { text: 'same verdicts and tests kept', met: now => now.equal === 1 },
  ],
  prepare: ({ folder }) =>
    makeRepository(join(folder, 'repository'), addedFunctions('python', functionList('python', 12), 2)),
  async measure(repository, build) {
    const one = await review(build, repository, explorer)
    const from = mkdtempSync(join(repository, '..', 'stages-'))
    const at = ['--repo', repository, '--from', from]
    const start = performance.now()
    await runCli(build, [
      'plan',
      '--repo',
      repository,
      '--base',
      'main',
      '--out',
      from,
      '--shard',
      String(SHARDS),
      ...explorer,
    ])
    const waiting = Array.from({ length: SHARDS }, (_, number) => `${number + 1}/${SHARDS}`)
    const work = async () => {
      for (let shard = waiting.shift(); shard; shard = waiting.shift()) {
        await runCli(build, ['generate', '--from', from, '--shard', shard, '--model', 'explorer'], {
          cwd: repository,
        })
        await runCli(build, ['verify', ...at, '--shard', shard])
      }
    }
    await Promise.all(Array.from({ length: PROCESSES }, work))
    const out = join(from, 'report')
    await runCli(build, ['report', '--from', from, '--out', out], { cwd: repository })
    const seconds = (performance.now() - start) / 1000
    const joined = workOf(out)
    rmSync(from, { recursive: true, force: true })
    const equal = JSON.stringify(joined.verdicts) === JSON.stringify(one.work.verdicts) ? 1 : 0
    return { seconds, one: one.seconds, ratio: seconds / one.seconds, equal, work: joined }
  },
}

const version = {
  name: 'version',
  title: '--version',
  runs: 5,
  marks: [most('seconds', 0.15)],
  prepare: () => null,
  measure: async (_, build) => ({ seconds: (await runCli(build, ['--version'])).seconds }),
}

const planDemo = {
  name: 'plan-demo',
  title: 'plan on the demo',
  runs: 5,
  marks: [most('seconds', 0.35)],
  async prepare({ folder, build }) {
    // The repository stays once the demo has made it, so the review itself is not waited for.
    const keep = join(folder, 'demo')
    const made = join(keep, 'repository/.git/refs/heads/pull-request')
    const onStart = child => {
      const timer = setInterval(() => existsSync(made) && setTimeout(() => child.kill('SIGTERM'), 1500), 50)
      child.on('close', () => clearInterval(timer))
    }
    await runProcess(process.execPath, [join(build, 'dist/cli.js'), 'demo', '--keep', keep], { onStart })
    return join(keep, 'repository')
  },
  measure: async (repository, build) => ({ seconds: (await plan(build, repository)).seconds }),
}

const size = {
  name: 'size',
  title: 'everything in dist/; JavaScript read before the first line of review',
  runs: 1,
  marks: [most('dist', 9, 'MB'), most('read', 1, 'MB')],
  prepare: ({ folder }) =>
    makeRepository(join(folder, 'repository'), addedFunctions('python', functionList('python', 1))),
  async measure(repository, build) {
    const dist = join(build, 'dist')
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    const bytes = files.reduce((total, entry) => total + statSync(join(entry.parentPath, entry.name)).size, 0)
    const watch = join(import.meta.dirname, '../scripts-read.js')
    const args = [
      '--import',
      watch,
      join(dist, 'cli.js'),
      'review',
      '--repo',
      repository,
      '--base',
      'main',
      '--model',
      'explorer',
    ]
    const { err } = await runProcess(process.execPath, args, { env: { TESTWRIGHT_BENCH_DIST: dist } })
    const read = Number(/^bytes read: (\d+)$/m.exec(err)?.[1] ?? Number.NaN)
    return { dist: bytes / 1024 ** 2, read: read / 1024 ** 2 }
  },
}

const collect = {
  name: 'collect',
  title: "dataset collect on humanize's history",
  needs: ['humanize'],
  runs: 1,
  marks: [most('seconds', 120)],
  prepare: state => state,
  async measure({ folder, humanize }, build) {
    const out = mkdtempSync(join(folder, 'rows-'))
    const { seconds, out: said } = await runCli(build, [
      'dataset',
      'collect',
      '--repo',
      humanize,
      '--own',
      '--out',
      out,
      '--json',
    ])
    rmSync(out, { recursive: true, force: true })
    return { seconds, rows: JSON.parse(said).rows?.length ?? 0 }
  },
}

const explorerPynguin = {
  name: 'explorer-pynguin',
  title: "explorer on peers/sample, against Pynguin's 15 s search a module",
  needs: ['material'],
  marks: [
    {
      text: ">= 1.5 x Pynguin's kills",
      met: (now, peers) => (peers.Pynguin ? now.kills >= 1.5 * peers.Pynguin.kills : null),
    },
    {
      text: '<= half its tests',
      met: (now, peers) => (peers.Pynguin ? now.tests <= peers.Pynguin.tests / 2 : null),
    },
    {
      text: '<= 1/3 of its wall',
      met: (now, peers) => (peers.Pynguin ? now.seconds <= peers.Pynguin.seconds / 3 : null),
    },
  ],
  runs: 1,
  prepare: endpoint.prepare,
  async measure({ repository, folder, material }, build) {
    const { seconds, work, report } = await reviewed(build, repository, explorer)
    const tests = Object.fromEntries(report.files.map(file => [file.path, file.content]))
    return { seconds, tests: work.kept, ...(await killsOf(material, folder, tests)), work }
  },
  peers: {
    Pynguin: {
      missing: () => missing('pynguin', 'Pynguin'),
      async measure({ folder, material }) {
        const { seconds, files } = await pynguin(folder, material)
        return { seconds, tests: countTests(files), ...(await killsOf(material, folder, files)) }
      },
    },
  },
}

/** The mutants that a set of test files kills in one run of cosmic-ray; empty where that is not installed. */
async function killsOf(material, folder, tests) {
  if (missing('cosmic-ray') !== null) return {}
  const work = mkdtempSync(join(folder, 'mutants-'))
  cpSync(join(material, 'peers/sample'), work, { recursive: true })
  rmSync(join(work, 'tests'), { recursive: true, force: true })
  writeFiles(work, {
    ...tests,
    'bench.toml': `[cosmic-ray]
module-path = "peersample/funcs.py"
timeout = 10.0
excluded-modules = []
test-command = "${programOf('cosmic-ray', 'python')} -m pytest -x -q"

[cosmic-ray.distributor]
name = "local"
`,
  })
  const run = (...args) => runProcess(programOf('cosmic-ray'), args, { cwd: work })
  await run('init', 'bench.toml', 'bench.sqlite')
  await run('exec', 'bench.toml', 'bench.sqlite')
  const { out } = await run('dump', 'bench.sqlite')
  const outcomes = out.split('\n').flatMap(line => /"test_outcome": "(\w+)"/.exec(line)?.[1] ?? [])
  rmSync(work, { recursive: true, force: true })
  return { kills: outcomes.filter(outcome => outcome === 'killed').length, mutants: outcomes.length }
}

/** 30 modules with a function and ten tests each; a branch changes three functions and adds a test that fails without the change. */
function testedModules() {
  const base = { 'requirements.txt': 'pytest\n', 'conftest.py': '' }
  const change = {}
  for (const [number, { name, code, check }] of functionList('python', 30).entries()) {
    const tests = Array.from({ length: 10 }, (_, at) => `def test_${name}_${at}():\n    ${check}\n`)
    const text = `from part_${number} import ${name}\n\n\n${tests.join('\n\n')}`
    base[`part_${number}.py`] = code
    base[`tests/test_part_${number}.py`] = text
    if (!code.includes('points >= 90')) continue
    change[`part_${number}.py`] = code.replace('points >= 90', 'points >= 91')
    change[`tests/test_part_${number}.py`] =
      `${text}\n\ndef test_${name}_at_90():\n    assert ${name}(90) == "B"\n`
  }
  return { base, change }
}

/** What the project's own tests cost: the same review with and without them, and the suite by itself. */
const ownTests = {
  name: 'own-tests',
  title: 'baseline of a 300-test suite: 3 changed functions, explorer',
  marks: [most('added', 15)],
  prepare: ({ folder }) => makeRepository(join(folder, 'repository'), testedModules()),
  async measure(repository, build) {
    const { seconds, work } = await review(build, repository, explorer)
    const without = await review(build, repository, [...explorer, '--baseline-seconds', '0'])
    const python = ['-m', 'pytest', '-q', '-p', 'no:cacheprovider']
    const suite = await runProcess('python3', python, { cwd: repository })
    if (suite.code !== 0) throw new Error(`pytest ended with ${suite.code}`)
    return { seconds, added: seconds - without.seconds, plainSuite: suite.seconds, work }
  },
}

const suite = {
  name: 'suite',
  title: 'npm cit',
  /** Takes long and installs packages: runs only when it is named. */
  isLong: true,
  runs: 1,
  marks: [most('seconds', 300)],
  prepare: () => null,
  async measure(_, build) {
    const { seconds, code } = await runProcess('npm', ['cit'], { cwd: build })
    return { seconds, failed: code === 0 ? 0 : 1 }
  },
}

export const rows = [
  demo,
  explored('python-10', '10 added Python functions, explorer', 'python', 12),
  explored('node-10', '10 added node:test functions, explorer', 'javascript', 18),
  endpoint,
  firstRequest,
  recordedOne,
  candidate,
  large,
  planFiles('python'),
  planFiles('typescript'),
  planFunctions('python'),
  planFunctions('typescript'),
  growth,
  again,
  shards,
  version,
  planDemo,
  explorerPynguin,
  collect,
  ownTests,
  size,
  suite,
]
