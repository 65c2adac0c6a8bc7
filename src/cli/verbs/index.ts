// Every verb of the command line, in the order of the help.
import type { Verb } from '../command.js'
import { apply } from './apply.js'
import { baseline } from './baseline.js'
import { cardCheck } from './card-check.js'
import { cardShow } from './card-show.js'
import { compare } from './compare.js'
import { completions } from './completions.js'
import { datasetCheck } from './dataset-check.js'
import { datasetCollect } from './dataset-collect.js'
import { datasetFreeze } from './dataset-freeze.js'
import { datasetGenerate } from './dataset-generate.js'
import { demo } from './demo.js'
import { doctor } from './doctor.js'
import { generate } from './generate.js'
import { init } from './init.js'
import { plan } from './plan.js'
import { report } from './report.js'
import { review } from './review.js'
import { tuneCancel } from './tune-cancel.js'
import { tuneEstimate } from './tune-estimate.js'
import { tuneImport } from './tune-import.js'
import { tuneList } from './tune-list.js'
import { tuneStart } from './tune-start.js'
import { tuneWatch } from './tune-watch.js'
import { verify } from './verify.js'

export const verbs: readonly Verb[] = [
  demo,
  review,
  apply,
  plan,
  baseline,
  generate,
  verify,
  report,
  datasetCollect,
  datasetGenerate,
  datasetCheck,
  datasetFreeze,
  tuneEstimate,
  tuneStart,
  tuneWatch,
  tuneList,
  tuneCancel,
  tuneImport,
  cardCheck,
  cardShow,
  compare,
  init,
  doctor,
  completions,
]
