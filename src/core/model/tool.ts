// This program, as reports, traces and `--version` name it.

export const tool = { name: 'testwright', version: '0.1.0' }

/** True once versions are on npm. */
const release = { onNpm: false }

const npx = `npx ${tool.name}@${tool.version}`

/** How a reader starts this program in the folder of a project: until a release with a clone that lies beside it. */
export const program = release.onNpm ? npx : `node ../${tool.name}/dist/cli.js`

/** The same where the clone itself is the folder. */
export const programInClone = release.onNpm ? npx : 'node dist/cli.js'
