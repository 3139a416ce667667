/** What is used of libjpeg-turbo's WebAssembly build, whose package declares no types. */
declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs' {
  export interface JpegDecoder {
    /** Room for the file, in the memory of WebAssembly: valid until the next call. */
    getEncodedBuffer(length: number): Uint8Array;
    /** @throws a number, the address of a C++ exception, where the file is broken */
    readHeader(): void;
    /** @throws a number where the file is broken, or where libjpeg-turbo warns of it */
    decode(): void;
    getFrameInfo(): { width: number; height: number; bitsPerSample: number; componentCount: number };
    /** A copy of the pixels, gray or RGB. */
    getDecodedBuffer(): Uint8ClampedArray<ArrayBuffer>;
    delete(): void;
  }

  export interface LibjpegTurbo {
    readonly JPEGDecoder: new () => JpegDecoder;
    /** The whole memory; another array after it has grown. */
    readonly HEAP8: Int8Array;
  }

  export interface Settings {
    wasmBinary: Uint8Array;
    print(text: string): void;
    printErr(text: string): void;
  }

  export default function load(settings: Settings): Promise<LibjpegTurbo>;
}
