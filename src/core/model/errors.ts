// The one kind of failure that is the user's to mend; everything else that throws is a bug or a service.

/** Something the user can mend: `message` is one sentence that says what is wrong and names the cure. Exit code 2. */
export class UserError extends Error {
  override name = 'UserError'
}

/** A service (model endpoint, GitHub) failed; what was done is kept. `message` is one sentence. Exit code 3. */
export class ServiceError extends Error {
  override name = 'ServiceError'
}
