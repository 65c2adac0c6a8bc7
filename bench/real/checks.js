// The commands that a project's CI runs on test files -> whether they are as green with a report's kept tests as
// without.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runProcess } from '../speed/measure.js'

const LIMIT = 300_000

/**
 * Per project: `pip`, the packages for an environment of its own, and the commands from the project's configuration.
 * FILES are the changed test files; a command without it checks the whole project. VENV is the environment of the row.
 */
const PROJECTS = {
  boltons: { commands: [] },
  click: {
    pip: ['ruff==0.15.9', 'codespell==2.4.2'],
    commands: [
      'ruff check --no-fix FILES',
      'ruff format --check FILES',
      'codespell --ignore-words-list=inout,te FILES',
    ],
  },
  healthchecks: {
    pip: ['-r', 'requirements.txt', '-r', 'requirements-dev.txt'],
    commands: ['mypy --strict hc'],
  },
  httpx: {
    pip: ['ruff==0.8.1', 'mypy==1.13.0'],
    commands: [
      'ruff check FILES',
      'ruff format --diff FILES',
      'mypy --python-executable VENV/bin/python httpx tests',
    ],
  },
  humanize: {
    pip: ['ruff==0.15.9', 'black==26.3.1', '-r', 'requirements-mypy.txt'],
    commands: [
      'ruff check FILES',
      'black --check FILES',
      'mypy --python-executable VENV/bin/python src tests',
    ],
  },
  pyjanitor: {
    pip: ['ruff==0.6.7', 'black==24.8.0', 'pydoclint==0.5.8'],
    commands: [
      'ruff check --no-fix FILES',
      'black --config pyproject.toml --check FILES',
      'pydoclint --config=pyproject.toml FILES',
    ],
  },
  rich: {
    pip: ['black==23.11.0', 'isort==5.12.0', 'pycln==2.2.2'],
    commands: ['black --check FILES', 'isort --profile black --check FILES', 'pycln --all --check FILES'],
  },
  'sqlite-utils': {
    pip: ['black==26.3.1', 'flake8', 'flake8-pyproject', 'mypy'],
    commands: [
      'black --check FILES',
      'flake8 FILES',
      'mypy --python-executable VENV/bin/python sqlite_utils tests',
    ],
  },
  structlog: {
    pip: ['ruff==0.15.14', 'interrogate==1.7.0', 'codespell==2.4.2'],
    commands: [
      'ruff check --no-fix FILES',
      'ruff format --check FILES',
      'interrogate FILES',
      'codespell -L alog -L abl FILES',
    ],
  },
  tomlkit: {
    pip: ['ruff==0.15.21', 'mypy==1.19.1', 'pyupgrade==3.21.2'],
    commands: [
      'ruff check --no-fix FILES',
      'ruff format --check FILES',
      'mypy --python-executable VENV/bin/python',
    ],
  },
  commander: { commands: ['eslint FILES', 'prettier --check FILES', 'tsc -p tsconfig.js.json'] },
  express: { commands: ['eslint FILES'] },
  fastify: { commands: ['eslint FILES'] },
  hono: { commands: ['eslint FILES', 'prettier --check FILES', 'tsc -p tsconfig.spec.json --noEmit'] },
  labeler: {
    commands: [
      'eslint --config ./.eslintrc.js FILES',
      'prettier --config ./.prettierrc.js --check FILES',
      'tsc --noEmit',
    ],
  },
  marked: { commands: ['eslint FILES'] },
  'react-hook-form': {
    commands: ['eslint FILES', 'prettier --config .prettierrc --check FILES', 'tsc --noEmit'],
  },
  validator: { commands: ['eslint FILES'] },
}

/**
 * `[{ command, before, after, worse, output }]`, empty where nothing was kept: `green`, `red` or `not installed` on
 * each side, and the new lines of output. A command that is red on both sides is `worse` if it reports something new
 * about the files or a higher count. The clone is left as it was.
 */
export async function checksOf({ project, language }, report, { folder, cli }) {
  const { pip, commands } = PROJECTS[project] ?? { commands: [] }
  if (report.files.length === 0 || commands.length === 0) return []
  const clone = join(folder, 'repo')
  const tools = pip ? await environment(join(folder, '../tools', project), pip, clone) : null
  const path = [...(tools ? [join(tools, 'bin')] : []), join(clone, 'node_modules/.bin'), process.env.PATH]
  const files = report.files.map(file => file.path)
  const run = async command => {
    const known = command.includes('FILES') ? files.filter(file => existsSync(join(clone, file))) : files
    if (known.length === 0) return { state: 'green', lines: [] }
    const line = command.replace('FILES', known.map(quoted).join(' ')).replace('VENV', join(folder, 'venv'))
    const env = { PATH: path.join(':'), ...(language === 'python' ? { PYTHONDONTWRITEBYTECODE: '1' } : {}) }
    const { code, out, err } = await runProcess('/bin/sh', ['-c', line], { cwd: clone, env, limit: LIMIT })
    const state = code === 0 ? 'green' : code === 127 ? 'not installed' : 'red'
    return { state, lines: [...out.split('\n'), ...err.split('\n')] }
  }
  const all = async () => {
    const found = []
    for (const command of commands) found.push(await run(command))
    return found
  }
  await must(['diff', '--quiet', 'HEAD'], clone)
  const before = await all()
  try {
    await must(['apply'], clone, process.execPath, [cli, 'apply', '--from', join(folder, 'out/report.json')])
    const after = await all()
    return commands.map((command, at) => judged(command, before[at], after[at], files))
  } finally {
    for (const file of report.files)
      if (file.new) rmSync(join(clone, file.path), { force: true })
      else await must(['checkout', '--quiet', 'HEAD', '--', file.path], clone)
  }
}

const quoted = path => `'${path.replaceAll("'", `'\\''`)}'`

/** What the command found on each side; if it is red without the tests too, new lines about their files count. */
function judged(command, before, after, files) {
  const known = new Set(before.lines.map(withoutPlaces))
  const fresh = after.lines.filter(line => line.trim() !== '' && !known.has(withoutPlaces(line)))
  const isAbout = line => files.some(file => line.includes(file))
  const worse =
    after.state === 'red' && (before.state !== 'red' || fresh.some(isAbout) || counts(after) > counts(before))
  return {
    ...{ command, before: before.state, after: after.state, worse },
    output: worse ? fresh.slice(0, 20) : [],
  }
}

const withoutPlaces = line => line.replaceAll(/\d+/g, '0').trim()

const counts = ({ lines }) => lines.filter(line => /\b(?:error|warning)\b/i.test(line)).length

/** A virtual environment with these packages, made once for all rows of a project. What cannot be installed is missing in it. */
async function environment(place, packages, cwd) {
  if (existsSync(join(place, '.done'))) return place
  rmSync(place, { recursive: true, force: true })
  await runProcess('python3', ['-m', 'venv', place], { cwd })
  const python = join(place, 'bin/python')
  const { code } = await runProcess(python, ['-m', 'pip', 'install', '--quiet', ...packages], {
    cwd,
    limit: LIMIT,
  })
  if (code === 0) writeFileSync(join(place, '.done'), '')
  return place
}

async function must(args, cwd, file = 'git', all = args) {
  const { code, err } = await runProcess(file, all, { cwd })
  if (code !== 0) throw new Error(`${args.join(' ')}: ${err.trim() || 'the clone has changes'}`)
}

/** Per project and command, how many rows are as green as before. */
export function checkTotals(checked) {
  const all = checked.flatMap(({ checks }) => checks ?? [])
  const ran = all.filter(each => each.after !== 'not installed')
  return `commands of the projects run on files with kept tests: ${ran.length}, of these as green as before: ${ran.filter(each => !each.worse).length}`
}
