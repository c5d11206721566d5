import type { Plugin } from 'vite';
import { headersFile } from './host-headers.ts';
import { pagePolicy } from './security-policy.ts';

/**
 * The policy in the built page, and `_headers` beside it for hosts that read one. Not while developing: the development
 * server injects inline styles and talks over a socket.
 */
export function securityHeaders(): Plugin {
  return {
    name: 'security-headers',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
    },
  };
}
