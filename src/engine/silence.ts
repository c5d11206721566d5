/*
 * How long the worker has given no sign of life. It is asked for one while somebody waits; it can answer only between two
 * pieces of work, so silence may be honest work: nothing follows of it but an offer to the reader.
 */

/** How often the worker is asked. Counted in turns and not by the clock: a computer that slept has not waited. */
export const turnMs = 5000;
/** Turns without any sign, which is longer than any single piece of work on a slow computer should take. */
export const turnsDeaf = 6;
/** Turns in which it is alive but gets no further: a disk or a database that never answers. */
export const turnsStuck = 36;

interface Watched {
  /** Asks for a sign of life. */
  readonly ping: () => void;
  /** It has been silent for long; told once, until something is heard. */
  readonly onSilent: () => void;
  /** It is heard again after all, or nobody waits any more. */
  readonly onHeard: () => void;
}

/** Watches one worker for as long as somebody waits for it. */
export class SilenceWatch {
  readonly #watched: Watched;
  #timer: ReturnType<typeof setInterval> | undefined;
  #sinceSign = 0;
  #sinceWord = 0;
  #isPinged = false;
  #isSilent = false;

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  /** Somebody waits from now on, if nobody did. */
  begin(): void {
    if (this.#timer !== undefined) return;
    this.#sinceSign = 0;
    this.#sinceWord = 0;
    this.#isPinged = false;
    this.#timer = setInterval(() => {
      this.#turn();
    }, turnMs);
  }

  /** Nobody waits any more. */
  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#hear();
  }

  /** It answered the ping. */
  takeSign(): void {
    this.#isPinged = false;
    this.#sinceSign = 0;
    if (this.#sinceWord < turnsStuck) this.#hear();
  }

  /** It said how far it has come, or answered something. */
  takeWord(): void {
    this.#sinceSign = 0;
    this.#sinceWord = 0;
    this.#hear();
  }

  #turn(): void {
    this.#sinceSign++;
    this.#sinceWord++;
    if (!this.#isPinged) {
      this.#isPinged = true;
      this.#watched.ping();
    }
    if (this.#isSilent || (this.#sinceSign < turnsDeaf && this.#sinceWord < turnsStuck)) return;
    this.#isSilent = true;
    this.#watched.onSilent();
  }

  #hear(): void {
    if (!this.#isSilent) return;
    this.#isSilent = false;
    this.#watched.onHeard();
  }
}
