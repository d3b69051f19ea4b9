import * as z from 'zod/mini'

// zod compiles checks with `new Function` unless told otherwise, which the page's Content-Security-Policy forbids.
z.config({ jitless: true })
