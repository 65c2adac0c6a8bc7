// Failures that are expected: the user's to fix, or a service's. Everything else that throws is a bug.

/** Something that the user can fix: `message` is one sentence that says what is wrong and how to fix it. Exit code 2. */
export class UserError extends Error {
  override name = 'UserError'
}

/** A service (model endpoint, GitHub) failed; what was done is kept. `message` is one sentence. Exit code 3. */
export class ServiceError extends Error {
  override name = 'ServiceError'
}

/** Why a model stopped answering: `user` for a refused key or an unknown model, `service` for an outage. The rest of the run holds. */
export interface Failure {
  kind: 'user' | 'service'
  sentence: string
}
