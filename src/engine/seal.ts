import { refuse } from '../table/problem.ts';

/**
 * A sum over everything that it was given, in order: SHA-256 of the sum so far and the SHA-256 of what comes, since the
 * browser's own hash takes only whole things. Refuses with 'insecure' where the browser has none.
 */
export class Seal {
  #sum = new Uint8Array(32);

  async add(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<void> {
    const both = new Uint8Array(64);
    both.set(this.#sum);
    both.set(await hash(bytes), 32);
    this.#sum = await hash(both);
  }

  get hex(): string {
    return [...this.#sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}

async function hash(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  // At run time an insecure address has none, whatever the types say.
  const subtle = (crypto as { subtle?: SubtleCrypto }).subtle;
  if (subtle === undefined) throw refuse('insecure');
  return new Uint8Array(await subtle.digest('SHA-256', bytes));
}
