/** Hands a file to the browser's own download. */
export function saveBlob(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has its own hold on the data once it has begun; Safari needs a moment to begin.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
