// Who may import whom, by folder: a pure core, thin edges, no cycles. ARCHITECTURE.md shows the same as a picture.

/** Programs that run inside the sandbox, on the user's own Node. */
const programs = '^src/ecosystems/[^/]+/programs/'
const adapters = 'models|forges|sandbox|repo'
const entryPoints = '^src/main-(?:cli|action)[.]ts$'

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** Files at `from` import nothing of src but what `to` lists. */
const only = (name, from, to) =>
  forbid(
    `${name}-folders`,
    `${name} imports only: ${to.join(', ')}`,
    { path: from, pathNot: programs },
    { path: '^(?:src|__tests__|scripts|bench)/', pathNot: to.map(path => `^src/${path}`) },
  )

/** Modules matching `to` are imported by files at `users` alone. */
const reserved = (name, comment, users, to) =>
  forbid(name, comment, { path: '^src/', pathNot: [programs, ...users] }, to)

export default {
  forbidden: [
    forbid('no-cycles', 'Move what both files need to a file below them.', {}, { circular: true }),
    forbid(
      'no-unresolvable',
      'The module does not exist.',
      { path: '^(?:src|__tests__)/' },
      { couldNotResolve: true },
    ),
    forbid(
      'no-orphans',
      'Nothing imports this file: delete it, or import it.',
      { orphan: true, path: '^(?:src|bench)/', pathNot: [programs, '^bench/[^/]+$', '^src/cli/demo/'] },
      {},
    ),

    only('core', '^src/core/', ['core/']),
    only('one-language', '^src/ecosystems/([^/]+)/', ['core/', 'ecosystems/shared/', 'ecosystems/$1/']),
    only('ecosystems', '^src/ecosystems/', ['core/', 'ecosystems/']),
    only('pipeline', '^src/pipeline/', ['core/', 'pipeline/']),
    only('one-adapter', `^src/(${adapters})/`, ['core/', '$1/']),
    only('wiring', '^src/wiring/', ['core/', 'pipeline/', 'ecosystems/', 'wiring/', `(?:${adapters})/`]),
    only('cli', '^src/cli/', ['core/', 'pipeline/', 'wiring/', 'cli/']),
    only('action', '^src/action/', ['core/', 'pipeline/', 'wiring/', 'action/']),
    only('entry-points', entryPoints, ['core/', 'pipeline/', 'wiring/', 'cli/', 'action/']),

    forbid(
      'core-packages',
      'core is pure: zod is its only package, and it uses no module of Node.',
      { path: '^src/core/' },
      { path: '.', pathNot: ['^src/', '^node_modules/zod/'] },
    ),
    forbid(
      'pipeline-packages',
      'pipeline reaches the world through the ports of core only.',
      { path: '^src/pipeline/' },
      { path: '.', pathNot: '^src/' },
    ),
    reserved('processes', 'Only sandbox and repo start processes.', ['^src/(?:sandbox|repo)/'], {
      path: '^(?:child_process|cluster)$',
    }),
    reserved(
      'network',
      'Only models (with the trace exporter) and forges speak to the network.',
      ['^src/(?:models|forges)/'],
      {
        path: [
          '^(?:https?|http2|tls|dgram)$',
          '^node_modules/(?:openai|undici|@actions/(?:github|http-client)|@octokit/|@opentelemetry/)',
        ],
      },
    ),
    reserved(
      'action-toolkit',
      'Only action and its entry point write for the runner of GitHub.',
      ['^src/action/', '^src/main-action[.]ts$'],
      { path: '^node_modules/@actions/core/' },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^(?:dist|lib)/'] },
    exclude: { path: '^__tests__/fixtures/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
