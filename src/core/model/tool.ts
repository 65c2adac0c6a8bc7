// This program, as reports, traces and `--version` name it.

export const tool = { name: 'testwright', version: '0.1.0' }

const release = { onNpm: false }

/** True once versions are on npm. */
export const isOnNpm: boolean = release.onNpm

const npx = `npx ${tool.name}@${tool.version}`

/** The command that starts this program in a project's folder; before a release it uses a clone beside that folder. */
export const program = isOnNpm ? npx : `node ../${tool.name}/dist/cli.js`
