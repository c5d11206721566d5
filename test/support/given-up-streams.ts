/*
 * Node throws, where nobody can catch it, when a packed stream is given up in the moment in which it is about to give
 * more ("Controller is already closed"); no browser does. Here it is given up a moment later, when it has given that.
 */
/** As it is now: a test may put clocks of its own in its place. */
const later = setImmediate;

function givenUpLater(Native: typeof DecompressionStream): typeof DecompressionStream {
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
          async cancel(reason) {
            await new Promise((resolve) => later(resolve));
            await reader.cancel(reason);
          },
        },
        { highWaterMark: 0 },
      );
    }
  };
}

globalThis.CompressionStream = givenUpLater(CompressionStream);
globalThis.DecompressionStream = givenUpLater(DecompressionStream);
