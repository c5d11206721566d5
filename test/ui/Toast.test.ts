import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import Toast from '../../src/ui/Toast.svelte';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function show(text: string) {
  const ondone = vi.fn();
  const { rerender } = render(Toast, { message: null, ondone, seconds: 8 });
  const say = (next: string) => rerender({ message: { text: next } });
  return { ondone, say, first: say(text) };
}

it('comes into a place that was there before, so that it is announced', async () => {
  const { rerender } = render(Toast, { message: null, ondone: () => undefined });
  const place = screen.getByRole('status');
  expect(place.textContent.trim()).toBe('');
  await rerender({ message: { text: 'Ångrade' } });
  expect(place).toHaveTextContent('Ångrade');
});

it('goes after a while', async () => {
  const { ondone, first } = show('Ångrade');
  await first;
  await vi.advanceTimersByTimeAsync(7900);
  expect(ondone).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(ondone).toHaveBeenCalledOnce();
});

it('stays while it is pointed at', async () => {
  const { ondone, first } = show('Ångrade');
  await first;
  await fireEvent.pointerEnter(screen.getByText('Ångrade'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ondone).not.toHaveBeenCalled();
  await fireEvent.pointerLeave(screen.getByText('Ångrade'));
  await vi.advanceTimersByTimeAsync(8100);
  expect(ondone).toHaveBeenCalledOnce();
});

it('is written anew, with its time from the start, when it says the same again', async () => {
  const { ondone, say, first } = show('Ångrade');
  await first;
  const before = screen.getByText('Ångrade');
  await vi.advanceTimersByTimeAsync(6000);
  await say('Ångrade');
  expect(screen.getByText('Ångrade')).not.toBe(before);
  await vi.advanceTimersByTimeAsync(6000);
  expect(ondone).not.toHaveBeenCalled();
});
