// A chat endpoint on this machine that answers at once with a fixed reply for each function, and notes when it was asked.
import { createServer } from 'node:http'

/**
 * Runs `work` with its `{ url, requests }`. `replies` is a table of name -> text; the answer is the one for the name
 * that the prompt defines or else contains most often. Requests are `{ at, name }`, with the time on
 * `performance.now()`.
 */
export async function withEndpoint(replies, work) {
  const requests = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', chunk => (body += chunk))
    request.on('end', () => {
      const at = performance.now()
      const { messages = [], model, prompt } = body === '' ? {} : JSON.parse(body)
      const asked = [prompt ?? '', ...messages.filter(message => message.role === 'user').map(textOf)].join(
        '\n',
      )
      const name = nameIn(asked, Object.keys(replies))
      requests.push({ at, name })
      const content = replies[name] ?? ''
      const usage = { prompt_tokens: tokensIn(asked), completion_tokens: tokensIn(content) }
      response.setHeader('Content-Type', 'application/json')
      response.end(
        JSON.stringify({
          id: `reply-${requests.length}`,
          object: 'chat.completion',
          created: 0,
          model,
          choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
          usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens },
        }),
      )
    })
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  try {
    return await work({ url: `http://127.0.0.1:${server.address().port}/v1`, requests })
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

const textOf = ({ content }) =>
  typeof content === 'string' ? content : (content ?? []).map(part => part.text ?? '').join('')

const tokensIn = text => Math.ceil(text.length / 4)

function nameIn(text, names) {
  const score = name =>
    (text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length +
    (new RegExp(`\\b(?:def|function)\\s+${name}\\(`).test(text) ? 1000 : 0)
  return names.reduce((best, name) => (score(name) > score(best) ? name : best), names[0])
}
