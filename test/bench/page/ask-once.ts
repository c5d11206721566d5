/** Starts a worker, asks it one thing and ends it. */
export function askOnce<Answer>(start: () => Worker, question: unknown): Promise<Answer> {
  const worker = start();
  return new Promise<Answer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      reject(new Error(message));
    };
    worker.postMessage(question);
  }).finally(() => {
    worker.terminate();
  });
}
