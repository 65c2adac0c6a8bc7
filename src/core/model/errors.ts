// Failures that are expected: the user's to fix, or a service's. Everything else that throws is a bug.

/** Something that the user can fix: `message` is one sentence that says what is wrong and how to fix it. Exit code 2. */
export class UserError extends Error {
  override name = 'UserError'
}

/** A service (model endpoint, GitHub) failed; what was done is kept. `message` is one sentence. Exit code 3. */
export class ServiceError extends Error {
  override name = 'ServiceError'
}

/**
 * A service did not do what one request asked. `refused` says that it answered and refused this very request, so that others
 * may be answered; without it, it did not answer in time or failed inside, which can be this request's fault or an outage.
 */
export class RequestError extends ServiceError {
  constructor(
    message: string,
    readonly refused: boolean,
  ) {
    super(message)
  }
}

/** Why a model stopped answering: `user` for a refused key or an unknown model, `service` for an outage. The rest of the run holds. */
export interface Failure {
  kind: 'user' | 'service'
  sentence: string
}
