// The forges there are.
import { openGitHub } from './github.js'
import { openLocal } from './local.js'

export const forges = { github: openGitHub, local: openLocal }
