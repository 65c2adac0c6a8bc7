// The one place in the code that knows which version this is; a test holds it to package.json.
export const tool = { name: 'testwright', version: '0.1.0' }
