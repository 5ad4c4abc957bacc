import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tellChange } from '@/components/offscreen/tell-change';
import { endFirstSightOfOthers, forgetFirstSight, showFirstSight } from '@/components/popup/first-sight';
import { Popup } from '@/components/popup/popup';
import { failing, healthy, showPage } from '../fake-page';
import { PROPERTY_ID } from '../sample';

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

/** The popup was open once, for the property of the sample; it is opened again. */
async function openedAgain(between: () => void = () => {}) {
  const { container, unmount } = showPage(<Popup />, healthy('fr'));
  await waitFor(() => expect(localStorage.length).toBe(1));
  const told = container.querySelector('.popup-page')?.innerHTML ?? '';
  unmount();
  document.body.innerHTML = '<div id="first-sight" inert></div>';
  between();
  showFirstSight();
  return told;
}

it('says what the popup says of the same report, to the letter', async () => {
  const told = await openedAgain();
  expect(told).toContain('class="headline"');
  expect(place()?.querySelector('.popup-page')?.innerHTML).toBe(told);
});

it.each([['reports'], ['memories'], ['snapshots']] as const)(
  'is shown no more once %s were written anew, if that tells anew',
  async (store) => {
    await openedAgain(() => tellChange({ store, key: PROPERTY_ID }));
    expect(place()?.childElementCount).toBe(store === 'reports' ? 0 : 1);
  },
);

it('leaves as soon as another property is known to be in view, and stays for its own', async () => {
  await openedAgain();
  endFirstSightOfOthers(PROPERTY_ID);
  expect(place()?.childElementCount).toBe(1);
  endFirstSightOfOthers('777');
  expect(place()?.childElementCount).toBe(0);
});

it('gives way to a failure as well', async () => {
  showPage(<Popup />, { ...healthy('fr'), status: failing('storage-unreadable') });
  await screen.findByRole('alert');
  expect(place()).toBeNull();
});
