import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPageServer, policyOf } from '../../src/cli/pageServer.ts'
import { resultFolder, runBuilt } from './runPomona.ts'

const folder = resultFolder()
const page = join(folder, 'page')
const policy = "default-src 'self'; require-trusted-types-for 'script'"
const html = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><title>x</title>`

let server: Server
let port = 0

beforeAll(async () => {
  mkdirSync(join(page, 'assets'), { recursive: true })
  mkdirSync(join(page, 'fonts'))
  writeFileSync(join(page, 'index.html'), html)
  writeFileSync(join(page, 'assets', 'a.js'), 'export {}')
  writeFileSync(join(page, 'fonts', 'a.ttf'), 'font')
  writeFileSync(join(page, 'x.pomona.json'), '{}')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  mkdirSync(join(folder, 'page-beside'))
  writeFileSync(join(folder, 'page-beside', 'secret.txt'), 'secret')
  server = await createPageServer(page)
  port = await listening(server)
})

afterAll(() => server.close())

function listening(one: Server): Promise<number> {
  return new Promise((resolve) => {
    one.listen(0, 'localhost', () => {
      const address = one.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

interface Answer {
  readonly status?: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** The path goes out as it stands: fetch() would tidy it up. */
function get(path: string, method = 'GET', host = `localhost:${port}`): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: 'localhost', port, path, method, headers: { host } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() }),
      )
    })
    asked.on('error', reject).end()
  })
}

describe('The server of the page', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?x=1', 'text/html; charset=utf-8'],
    ['/assets/a.js', 'text/javascript; charset=utf-8'],
    ['/fonts/a.ttf', 'font/ttf'],
    ['/x.pomona.json', 'application/json; charset=utf-8'],
  ])('gives %s as %s', async (path, type) => {
    const { status, headers } = await get(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('sends the policy of the page as a header', async () => {
    expect((await get('/')).headers['content-security-policy']).toBe(`${policy}; frame-ancestors 'none'`)
  })

  test('does not serve a page without a policy', () => {
    expect(() => policyOf('<!doctype html><title>x</title>')).toThrow('Content-Security-Policy')
  })

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '/%2e%2e%5csecret.txt',
    '/../page-beside/secret.txt',
    '//../secret.txt',
    '/index.html%00.js',
    '/%zz',
    '/assets',
    '/nothing.js',
  ])('gives nothing for %s', async (path) => {
    const { status, body } = await get(path)
    expect(status).toBe(404)
    expect(body).not.toContain('secret')
  })

  test('answers HEAD without a body, and nothing but GET and HEAD', async () => {
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' })
    expect(await get('/', 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
  })

  test('does not answer to the name of another site', async () => {
    expect((await get('/', 'GET', 'elsewhere.example')).status).toBe(403)
  })
})

describe('npm start', () => {
  test('says in one sentence that the port is taken, and names another', async () => {
    const other = createServer()
    const taken = await listening(other)
    const { status, stdout, stderr } = await runBuilt('serve', ['--port', String(taken)])
    other.close()
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toBe(`Port ${taken} is in use. Another one: npm start -- --port ${taken + 1}\n`)
  })

  test('refuses a port that is none', async () => {
    const { status, stderr } = await runBuilt('serve', ['--port', '70000'])
    expect(status).toBe(2)
    expect(stderr).toContain('65535')
  })
})
