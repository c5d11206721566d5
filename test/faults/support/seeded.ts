/** The same numbers each time (Park and Miller): whole, from 0 and below what is asked for. */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
