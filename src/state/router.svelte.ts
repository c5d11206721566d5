import { createContext } from 'svelte';
import { steps, type Step } from '../document/step.ts';

export const stepNames = steps;
export type StepName = Step;
/** Pages of a study beyond its steps: customers and leads sorted by the profile, the workshop, and that on a projector. */
export const studyPages = ['segments', 'leads', 'workshop', 'present'] as const;
export type StudyPage = (typeof studyPages)[number];
/** What of a study is on the screen. */
export type StudyPlace = StepName | StudyPage;

/**
 * Pages that the address says all about: join is for a study file whose study is here already, safety is everything on a
 * file and back, data what is kept and erased.
 */
export const lonePages = ['typing', 'join', 'proof', 'method', 'safety', 'data', 'limits'] as const;
export type LonePage = (typeof lonePages)[number];

export type Route =
  | { readonly page: 'start' }
  /** Of customers, or of the leads of a study. */
  | { readonly page: 'import'; readonly leadsOf?: string }
  | { readonly [Page in LonePage]: { readonly page: Page } }[LonePage]
  | { readonly page: 'study'; readonly id: string; readonly step: StepName }
  | { readonly page: StudyPage; readonly id: string }
  /** How the list of a study was read. */
  | { readonly page: 'report'; readonly id: string }
  | { readonly page: 'profile'; readonly id: string }
  /** What each department does with a finished profile. */
  | { readonly page: 'actions'; readonly id: string }
  /** Finished profiles beside each other; none chosen yet, or two or three. */
  | { readonly page: 'compare'; readonly ids: readonly string[] }
  /** Finished profiles on a time line; with an id, that one compared with the one before it. */
  | { readonly page: 'history'; readonly id: string | null };

/** The page that a fragment names; anything not understood is the start page. */
export function parseRoute(fragment: string): Route {
  const [page, encoded = '', step] = fragment.replace(/^#?\/?/, '').split('/');
  const id = decode(encoded);
  if (page === 'import') return id === '' ? { page } : { page, leadsOf: id };
  const lone = lonePages.find((name) => name === page);
  if (lone !== undefined) return { page: lone };
  if (page === 'profile' && id !== '') return step === 'actions' ? { page: step, id } : { page, id };
  if (page === 'history') return { page, id: id === '' ? null : id };
  if (page === 'compare')
    return {
      page,
      ids: encoded
        .split(',')
        .map(decode)
        .filter((one) => one !== ''),
    };
  if (page === 'study' && id !== '' && step === 'list') return { page: 'report', id };
  const beyond = studyPages.find((name) => name === step);
  if (page === 'study' && id !== '' && beyond !== undefined) return { page: beyond, id };
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
      return route.leadsOf === undefined ? '#/import' : `#/import/${encodeURIComponent(route.leadsOf)}`;
    case 'typing':
    case 'join':
    case 'proof':
    case 'method':
    case 'safety':
    case 'data':
    case 'limits':
      return `#/${route.page}`;
    case 'profile':
      return `#/profile/${encodeURIComponent(route.id)}`;
    case 'actions':
      return `#/profile/${encodeURIComponent(route.id)}/actions`;
    case 'compare':
      return `#/compare/${route.ids.map(encodeURIComponent).join(',')}`;
    case 'history':
      return route.id === null ? '#/history' : `#/history/${encodeURIComponent(route.id)}`;
    case 'report':
      return `#/study/${encodeURIComponent(route.id)}/list`;
    case 'segments':
    case 'leads':
    case 'workshop':
    case 'present':
      return `#/study/${encodeURIComponent(route.id)}/${route.page}`;
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
