// The model services that are known: a row each, and everything that depends on the service is read from its row.
import type { Endpoint } from '../core/model/card.js'
import type { RequestQuirks } from './request-quirks.js'

export interface Provider {
  title: string
  /** What an address looks like that belongs to it. Rows are tried from first to last. */
  match: { host: RegExp; port?: string; path?: RegExp }
  /** Where it is asked, with parts to fill in in capitals. The default address where `baseUrlVariable` is set. */
  baseUrl: string
  /** Its own client's variable for another address, and the path that this variable leaves out. */
  baseUrlVariable?: { name: string; path: string }
  /** Environment variables that hold its key, best first; none where it needs no key. */
  keys: readonly string[]
  /** Header of the key for chat and completions; the messages interface has its own. */
  auth: 'authorization' | 'api-key'
  /** How its models take requests, as far as that is known before the first refusal. */
  quirks: RequestQuirks
  /** True for a server on this machine: one request at a time, more patience, never a key needed. */
  local: boolean
  /** The command that starts a local server. */
  start?: string
  /** `gen_ai.provider.name` of OpenTelemetry; null where the host says more. */
  telemetry: string | null
  /** Its id in the list of prices; null where nothing is charged or nobody lists it. */
  priceList: string | null
  /** Model names that only it sells, priced by its list behind any gateway. */
  models?: RegExp
  /** A real server, a stand-in that answers as the service documents it, or nothing: its row was written from its documentation. */
  checked: 'real server' | 'stand-in' | 'untested'
}

const anyHost = /(?:)/
const loopback = /^(?:localhost|\[::1\]|127\..*)$/
const maxTokens: RequestQuirks = {
  tokenLimit: 'max_tokens',
  mostTokens: null,
  temperature: true,
  system: true,
  stop: true,
  topP: true,
  effort: true,
}
const maxCompletionTokens: RequestQuirks = { ...maxTokens, tokenLimit: 'max_completion_tokens' }

const hosted = { auth: 'authorization', quirks: maxTokens, local: false } as const
const local = { match: { host: loopback }, keys: [], ...hosted, local: true, priceList: null } as const

export const providers = {
  openai: {
    ...hosted,
    title: 'OpenAI',
    match: { host: /(?:^|\.)openai\.com$/ },
    baseUrl: 'https://api.openai.com/v1',
    baseUrlVariable: { name: 'OPENAI_BASE_URL', path: '' },
    keys: ['OPENAI_API_KEY'],
    quirks: maxCompletionTokens,
    telemetry: 'openai',
    priceList: 'openai',
    models: /^(?:gpt-(?!oss)|chatgpt-|o\d)/,
    checked: 'stand-in',
  },
  azureDeployment: {
    ...hosted,
    title: 'Azure, a deployment',
    match: { host: /\.azure\.com$/, path: /^\/openai\/deployments\// },
    baseUrl: 'https://RESOURCE.openai.azure.com/openai/deployments/NAME?api-version=2024-10-21',
    keys: ['AZURE_OPENAI_API_KEY'],
    auth: 'api-key',
    quirks: maxCompletionTokens,
    telemetry: 'azure.ai.openai',
    priceList: 'azure',
    checked: 'stand-in',
  },
  azure: {
    ...hosted,
    title: 'Azure',
    match: { host: /\.azure\.com$/ },
    baseUrl: 'https://RESOURCE.openai.azure.com/openai/v1',
    keys: ['AZURE_OPENAI_API_KEY'],
    auth: 'api-key',
    quirks: maxCompletionTokens,
    telemetry: 'azure.ai.openai',
    priceList: 'azure',
    checked: 'stand-in',
  },
  anthropic: {
    ...hosted,
    title: 'Anthropic',
    match: { host: /(?:^|\.)anthropic\.com$/ },
    baseUrl: 'https://api.anthropic.com/v1',
    baseUrlVariable: { name: 'ANTHROPIC_BASE_URL', path: '/v1' },
    keys: ['ANTHROPIC_API_KEY'],
    telemetry: 'anthropic',
    priceList: 'anthropic',
    models: /^claude-/,
    checked: 'stand-in',
  },
  openrouter: {
    ...hosted,
    title: 'OpenRouter',
    match: { host: /(?:^|\.)openrouter\.ai$/ },
    baseUrl: 'https://openrouter.ai/api/v1',
    keys: ['OPENROUTER_API_KEY'],
    telemetry: 'openrouter',
    priceList: 'openrouter',
    checked: 'stand-in',
  },
  bedrock: {
    ...hosted,
    title: 'Amazon Bedrock',
    match: { host: /^bedrock-runtime\..*\.amazonaws\.com$/ },
    baseUrl: 'https://bedrock-runtime.REGION.amazonaws.com/openai/v1',
    keys: ['AWS_BEARER_TOKEN_BEDROCK'],
    quirks: maxCompletionTokens,
    telemetry: 'aws.bedrock',
    priceList: 'aws',
    checked: 'untested',
  },
  gemini: {
    ...hosted,
    title: 'Google Gemini',
    match: { host: /(?:^|\.)googleapis\.com$/ },
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    keys: ['GEMINI_API_KEY'],
    telemetry: 'gcp.gemini',
    priceList: 'google',
    models: /^gemini-/,
    checked: 'untested',
  },
  mistral: {
    ...hosted,
    title: 'Mistral',
    match: { host: /(?:^|\.)mistral\.ai$/ },
    baseUrl: 'https://api.mistral.ai/v1',
    keys: ['MISTRAL_API_KEY'],
    telemetry: 'mistral_ai',
    priceList: 'mistral',
    checked: 'untested',
  },
  groq: {
    ...hosted,
    title: 'Groq',
    match: { host: /(?:^|\.)groq\.com$/ },
    baseUrl: 'https://api.groq.com/openai/v1',
    keys: ['GROQ_API_KEY'],
    telemetry: 'groq',
    priceList: 'groq',
    checked: 'untested',
  },
  deepseek: {
    ...hosted,
    title: 'DeepSeek',
    match: { host: /(?:^|\.)deepseek\.com$/ },
    baseUrl: 'https://api.deepseek.com/v1',
    keys: ['DEEPSEEK_API_KEY'],
    telemetry: 'deepseek',
    priceList: 'deepseek',
    checked: 'untested',
  },
  xai: {
    ...hosted,
    title: 'xAI',
    match: { host: /(?:^|\.)x\.ai$/ },
    baseUrl: 'https://api.x.ai/v1',
    keys: ['XAI_API_KEY'],
    telemetry: 'x_ai',
    priceList: 'x-ai',
    checked: 'untested',
  },
  ollama: {
    ...local,
    title: 'Ollama',
    match: { host: loopback, port: '11434' },
    baseUrl: 'http://127.0.0.1:11434/v1',
    start: 'ollama serve',
    telemetry: 'ollama',
    checked: 'stand-in',
  },
  llamaCpp: {
    ...local,
    title: 'llama.cpp',
    match: { host: loopback, port: '8080' },
    baseUrl: 'http://127.0.0.1:8080/v1',
    start: 'llama-server -m FILE.gguf',
    telemetry: null,
    checked: 'real server',
  },
  vllm: {
    ...local,
    title: 'vLLM',
    match: { host: loopback, port: '8000' },
    baseUrl: 'http://127.0.0.1:8000/v1',
    start: 'vllm serve MODEL',
    telemetry: null,
    checked: 'stand-in',
  },
  lmStudio: {
    ...local,
    title: 'LM Studio',
    match: { host: loopback, port: '1234' },
    baseUrl: 'http://127.0.0.1:1234/v1',
    start: 'lms server start',
    telemetry: 'lm_studio',
    checked: 'stand-in',
  },
  otherLocal: {
    ...local,
    title: 'any other server on this machine',
    baseUrl: 'http://127.0.0.1:PORT/v1',
    telemetry: null,
    checked: 'stand-in',
  },
  other: {
    ...hosted,
    title: 'any other OpenAI-compatible service',
    match: { host: anyHost },
    baseUrl: 'https://HOST/v1',
    keys: [],
    telemetry: null,
    priceList: null,
    checked: 'stand-in',
  },
} satisfies Record<string, Provider>

export type ProviderId = keyof typeof providers

const rows: Provider[] = Object.values(providers)

/** Whose address and key an interface falls back to. */
const homes: Record<Endpoint, Provider> = {
  chat: providers.openai,
  completions: providers.openai,
  messages: providers.anthropic,
}

/** The row of an address; for one that belongs to no known service, the last row. */
export function providerOf(baseUrl: string): Provider {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null
  return (url && rows.find(({ match }) => isMatch(match, url))) ?? providers.other
}

function isMatch({ host, port, path }: Provider['match'], url: URL): boolean {
  return host.test(url.hostname) && (port ?? url.port) === url.port && (path?.test(url.pathname) ?? true)
}

/** Environment variables that may hold the key for an address, best first. */
export function keyVariables(baseUrl: string, endpoint: Endpoint = 'chat'): string[] {
  return [...new Set([...providerOf(baseUrl).keys, ...homes[endpoint].keys])]
}

/** Where an interface is found when neither card nor setting says so. */
export function defaultBaseUrl(endpoint: Endpoint, environment: Record<string, string | undefined>): string {
  const { baseUrl, baseUrlVariable } = homes[endpoint]
  const told = baseUrlVariable && environment[baseUrlVariable.name]?.trim()
  if (!told) return baseUrl
  return baseUrlVariable.path ? `${told.replace(/\/+$/, '')}${baseUrlVariable.path}` : told
}

/** How an address of this service ends: `/v1`. */
export function pathOf({ baseUrl }: Provider): string {
  return baseUrl.replace(/^https?:\/\/[^/]+/, '')
}

/** `gen_ai.provider.name` of the service at an address; its host where the service has no such name. */
export function telemetryName(baseUrl: string): string {
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).hostname : 'unknown'
  return providerOf(baseUrl).telemetry ?? host
}
