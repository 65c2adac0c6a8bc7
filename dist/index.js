import { runAction } from './main/index.js'

await runAction()
