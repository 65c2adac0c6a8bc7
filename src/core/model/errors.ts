// Expected failures: the user's to fix, or a service's. Anything else that is thrown is a bug.

/** Something that the user can fix: `message` is one sentence that says what is wrong and how to fix it. Exit code 2. */
export class UserError extends Error {
  override name = 'UserError'
}

/** A service (model endpoint, GitHub) failed; what was done is kept. `message` is one sentence. Exit code 3. */
export class ServiceError extends Error {
  override name = 'ServiceError'
}

/**
 * A service failed one request. `refused` is true when it answered but refused this very request, so that others may
 * succeed; otherwise it timed out or failed internally, because of this request or an outage.
 */
export class RequestError extends ServiceError {
  constructor(
    message: string,
    readonly refused: boolean,
  ) {
    super(message)
  }
}

/**
 * Why a model stopped answering: a refused key or unknown model (`user`), or an outage. The rest of the run is valid.
 */
export interface Failure {
  kind: 'user' | 'service'
  sentence: string
}
