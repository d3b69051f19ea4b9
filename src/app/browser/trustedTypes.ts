/** What of the Trusted Types API is used; browsers without it take strings. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string | URL }
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes

const policy = factory?.createPolicy('pomona', { createScriptURL: sameOrigin })

/** An address that may be run as a script: one of our own origin. Throws TypeError for any other. */
export function scriptUrl(url: string): string | URL {
  return policy ? policy.createScriptURL(url) : sameOrigin(url)
}

function sameOrigin(url: string): string {
  const { origin, href } = new URL(url, location.href)
  if (origin !== location.origin) throw new TypeError(`Not a script of ours: ${origin}`)
  return href
}
