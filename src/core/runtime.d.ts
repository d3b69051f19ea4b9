// What every JavaScript runtime has beside the language itself, declared for the compilation of core and editor
// without DOM types (tsconfig.core.json). Anything not listed here is not to be used there.

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  readonly encoding: string
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>
}
