import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetFirstSight, showFirstSight } from '@/components/popup/first-sight';
import { Popup } from '@/components/popup/popup';
import { failing, healthy, showPage } from '../fake-page';

const place = () => document.getElementById('first-sight');

beforeEach(() => {
  forgetFirstSight();
  document.body.innerHTML = '<div id="first-sight" inert></div>';
});
afterEach(() => place()?.remove());

it('shows nothing the first time', () => {
  showFirstSight();
  expect(place()?.childElementCount).toBe(0);
});

it('shows the popup as it last stood, without what was true for a moment only, until the popup stands itself', async () => {
  const { unmount } = showPage(<Popup />, healthy('fr'));
  await screen.findByRole('region', { name: 'Comment va le site' });
  const freshness = await screen.findByText(/lu /);
  await waitFor(() => expect(localStorage.length).toBe(1));
  const told = freshness.textContent ?? '';
  unmount();

  document.body.innerHTML = '<div id="first-sight" inert></div>';
  showFirstSight();
  expect(place()?.querySelectorAll('.vitals > li')).toHaveLength(3);
  expect(place()?.textContent).toContain('Maison Lienart');
  expect(place()?.textContent).not.toContain(told);

  showPage(<Popup />, healthy('fr'));
  await waitFor(() => expect(place()).toBeNull());
  expect(document.querySelectorAll('.vitals > li')).toHaveLength(3);
});

it('gives way to a failure as well', async () => {
  showPage(<Popup />, { ...healthy('fr'), status: failing('storage-unreadable') });
  await screen.findByRole('alert');
  expect(place()).toBeNull();
});
