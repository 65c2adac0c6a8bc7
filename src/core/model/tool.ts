// This program, as reports, traces and `--version` name it.

export const tool = { name: 'testwright', version: '0.1.0' }
