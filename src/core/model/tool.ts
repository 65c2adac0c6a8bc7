// This program, as reports, traces and `--version` name it.

export const tool = { name: 'testwright', version: '0.1.0' }

const release = { onNpm: false }

/** True once versions are on npm. */
export const isOnNpm: boolean = release.onNpm

const npx = `npx ${tool.name}@${tool.version}`

/** How a reader starts this program in the folder of a project: until a release with a clone that lies beside it. */
export const program = isOnNpm ? npx : `node ../${tool.name}/dist/cli.js`
