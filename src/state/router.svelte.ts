import { createContext } from 'svelte';

export const stepNames = ['groups', 'streams', 'best', 'company', 'buyers', 'profile'] as const;
export type StepName = (typeof stepNames)[number];

export type Route =
  | { readonly page: 'start' }
  | { readonly page: 'import' }
  | { readonly page: 'study'; readonly id: string; readonly step: StepName }
  | { readonly page: 'profile'; readonly id: string };

/** The page that a fragment names; anything not understood is the start page. */
export function parseRoute(fragment: string): Route {
  const [page, id, step] = fragment.replace(/^#?\/?/, '').split('/');
  if (page === 'import') return { page };
  if (page === 'profile' && id !== undefined && id !== '') return { page, id };
  if (page === 'study' && id !== undefined && id !== '')
    return { page, id, step: stepNames.find((name) => name === step) ?? 'groups' };
  return { page: 'start' };
}

/** The fragment that names a page; `parseRoute` reads it back. */
export function routeFragment(route: Route): string {
  switch (route.page) {
    case 'start':
      return '#/';
    case 'import':
      return '#/import';
    case 'profile':
      return `#/profile/${route.id}`;
    case 'study':
      return `#/study/${route.id}/${route.step}`;
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
      this.#route = parseRoute(host.location.hash);
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
