import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
}

/** Creates a server of the built page in a folder. It answers GET and HEAD, and nothing outside of the folder. */
export async function createPageServer(folder: string): Promise<Server> {
  const policy = policyOf(await readFile(join(folder, 'index.html'), 'utf8'))
  return createServer((request, response) => {
    answer(folder, policy, request, response).catch(() => refuse(response, 500))
  })
}

/**
 * The Content-Security-Policy that the page itself declares, with what only a header can say added. Throws where the page
 * has none: it is never served without.
 */
export function policyOf(html: string): string {
  const tag = /<meta[^>]+http-equiv=["']Content-Security-Policy["'][^>]*>/i.exec(html)?.[0]
  const policy = tag && /content="([^"]+)"/.exec(tag)?.[1].replace(/\s+/g, ' ').trim().replace(/;$/, '')
  if (!policy) throw new Error('index.html has no Content-Security-Policy')
  return `${policy}; frame-ancestors 'none'`
}

async function answer(folder: string, policy: string, request: IncomingMessage, response: ServerResponse) {
  setHeaders(response, policy)
  if (!isLocal(request)) return refuse(response, 403)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
  const path = pathOf(folder, request.url ?? '/')
  const size = path && (await sizeOf(path))
  if (!path || size === undefined) return refuse(response, 404)
  const inAssets = path.startsWith(join(folder, 'assets') + sep)
  response.writeHead(200, {
    'Content-Type': types[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': size,
    // Names of assets hold a hash of their content.
    'Cache-Control': inAssets ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  if (request.method === 'HEAD') response.end()
  else
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response)
}

function setHeaders(response: ServerResponse, policy: string): void {
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
}

/** Another site must not reach the page under a name of its own that leads to this machine. */
function isLocal(request: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')
}

/** The file of an address, or undefined where it leaves the folder or is no address. */
function pathOf(folder: string, url: string): string | undefined {
  try {
    const name = decodeURIComponent(url.split(/[?#]/, 1)[0])
    if (!name.startsWith('/') || /[\0\\]/.test(name)) return undefined
    const path = join(folder, name.endsWith('/') ? `${name}index.html` : name)
    return path.startsWith(folder + sep) ? path : undefined
  } catch {
    return undefined
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() ? found.size : undefined
}

function refuse(response: ServerResponse, status: 403 | 404 | 405 | 500): void {
  if (response.headersSent) return void response.destroy()
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    ...(status === 405 && { Allow: 'GET, HEAD' }),
  })
  response.end(`${status}\n`)
}
