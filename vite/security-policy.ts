/*
 * What the page may do, written once: the page carries the policy itself, and hosts that can set headers send the same
 * and what only headers can say. Nothing but its own files, no script but its own files, and no network calls at all.
 */

/**
 * A policy in the page binds its worker too because the worker starts from a blob: of the page
 * (src/engine/start-worker.ts); therefore blob: may start workers, and trusted types let only that one through.
 */
const pageRules: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html malkund-worker malkund-reader malkund-service-worker malkund-proof',
];

/** For the page's <meta>, where frame-ancestors would be ignored. */
export const pagePolicy = pageRules.join('; ');
/** The same as a header. */
export const headerPolicy = [...pageRules, "frame-ancestors 'none'"].join('; ');
/** The service worker fetches the app's own files, and nothing else. It is a program of its own, with a policy of its own. */
export const serviceWorkerPolicy = "default-src 'none'; connect-src 'self'";

/** Of every file. */
export const commonHeaders: ReadonlyMap<string, string> = new Map([
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), browsing-topics=()',
  ],
]);
/** Files named by their content never change; the others are asked for again each time. */
export const cachedForEver = 'public, max-age=31536000, immutable';
export const askedEachTime = 'no-cache';
