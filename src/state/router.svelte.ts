import { createContext } from 'svelte';
import { steps, type Step } from '../document/step.ts';

export const stepNames = steps;
export type StepName = Step;
/** What of a study is on the screen: a step, or what follows from its profile. */
export type StudyPlace = StepName | 'segments';

export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'import' }
  | { readonly page: 'typing' }
  /** A study file whose study is already here. */
  | { readonly page: 'join' }
  | { readonly page: 'proof' }
  | { readonly page: 'method' }
  | { readonly page: 'study'; readonly id: string; readonly step: StepName }
  /** The customers sorted by the study's profile. */
  | { readonly page: 'segments'; readonly id: string }
  /** How the list of a study was read. */
  | { readonly page: 'report'; readonly id: string }
  | { readonly page: 'profile'; readonly id: string }
  /** Finished profiles on a time line; with an id, that one compared with the one before it. */
  | { readonly page: 'history'; readonly id: string | null };

/** The page that a fragment names; anything not understood is the start page. */
export function parseRoute(fragment: string): Route {
  const [page, encoded = '', step] = fragment.replace(/^#?\/?/, '').split('/');
  const id = decode(encoded);
  if (page === 'import' || page === 'typing' || page === 'join' || page === 'proof' || page === 'method')
    return { page };
  if (page === 'profile' && id !== '') return { page, id };
  if (page === 'history') return { page, id: id === '' ? null : id };
  if (page === 'study' && id !== '' && step === 'list') return { page: 'report', id };
  if (page === 'study' && id !== '' && step === 'segments') return { page: 'segments', id };
  if (page === 'study' && id !== '')
    return { page, id, step: stepNames.find((name) => name === step) ?? 'groups' };
  return { page: 'start' };
}

/** Browsers write some characters of an address in percent signs; '' for what cannot be read. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

/** The fragment that names a page; `parseRoute` reads it back. */
export function routeFragment(route: Route): string {
  switch (route.page) {
    case 'start':
      return '#/';
    case 'import':
    case 'typing':
    case 'join':
    case 'proof':
    case 'method':
      return `#/${route.page}`;
    case 'profile':
      return `#/profile/${encodeURIComponent(route.id)}`;
    case 'history':
      return route.id === null ? '#/history' : `#/history/${encodeURIComponent(route.id)}`;
    case 'report':
      return `#/study/${encodeURIComponent(route.id)}/list`;
    case 'segments':
      return `#/study/${encodeURIComponent(route.id)}/segments`;
    case 'study':
      return `#/study/${encodeURIComponent(route.id)}/${route.step}`;
  }
}

/** Where the reader is; the browser's own history is the only memory of it. */
export class Router {
  #route = $state.raw<Route>({ page: 'start' });
  readonly #window: Window;

  constructor(host: Window) {
    this.#window = host;
    this.#route = parseRoute(host.location.hash);
    host.addEventListener('hashchange', () => {
      const route = parseRoute(host.location.hash);
      // The event also follows our own steps, which are taken already.
      if (routeFragment(route) !== routeFragment(this.#route)) this.#route = route;
    });
  }

  get route(): Route {
    return this.#route;
  }

  go(route: Route): void {
    this.#window.location.hash = routeFragment(route);
    this.#route = route;
  }
}

export const [useRouter, provideRouter] = createContext<Router>();
