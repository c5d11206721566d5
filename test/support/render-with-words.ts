import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import type { LanguageCode } from '../../src/language/language-code.ts';
import Host from './Host.svelte';

/** Renders a component that speaks, in a language. */
export function renderWithWords<Props extends Record<string, unknown>>(
  component: Component<Props>,
  given: Props,
  language: LanguageCode = 'sv',
): void {
  // The host passes the props on as they are, so that any component fits it.
  const anyComponent = component as unknown as Component<Record<string, unknown>>;
  render(Host, { props: { component: anyComponent, given: { ...given }, language } });
}
