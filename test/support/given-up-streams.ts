/*
 * Node throws, where nobody can catch it, when a packed stream is given up while it still has something to give
 * ("Controller is already closed"); no browser does. Here what is given up is left alone instead: nobody reads it, so
 * it stops by itself.
 */
function leftAlone(Native: typeof DecompressionStream): typeof DecompressionStream {
  return class {
    readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
    readonly writable: WritableStream<BufferSource>;

    constructor(format: CompressionFormat) {
      const { readable, writable } = new Native(format);
      const reader = readable.getReader();
      this.writable = writable;
      this.readable = new ReadableStream(
        {
          async pull(controller) {
            const { done, value } = await reader.read();
            if (done) controller.close();
            else controller.enqueue(value);
          },
        },
        { highWaterMark: 0 },
      );
    }
  };
}

globalThis.CompressionStream = leftAlone(CompressionStream);
globalThis.DecompressionStream = leftAlone(DecompressionStream);
