/** What takes less than this is shown as done, with nothing in between. */
const lateMs = 300;

/** True when `busy` has been true for a while; false as soon as it is false. To be made where effects may be. */
export class Late {
  #late = $state(false);

  constructor(busy: () => boolean) {
    $effect(() => {
      if (!busy()) return;
      const timer = setTimeout(() => {
        this.#late = true;
      }, lateMs);
      return () => {
        clearTimeout(timer);
        this.#late = false;
      };
    });
  }

  get now(): boolean {
    return this.#late;
  }
}
