import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Popup } from '@/components/popup/popup';
import type { ToldFailure } from '@/lib/messages/replies';
import type { FailureCode } from '@/lib/model/failure';
import type { KeptFailure } from '@/lib/model/kept-failure';
import { CONNECTED, healthy, showPage, whatOf } from '../fake-page';
import { PROPERTY_ID, report } from '../sample';

describe('what failed while nobody looked', () => {
  const kept = (code: FailureCode, of: KeptFailure['of'], again: ToldFailure['again'] = null): ToldFailure => ({
    of,
    failure: { code, message: '', retry: { when: 'later' }, details: {} },
    again,
  });
  const reading = (propertyId: string) => ({ kind: 'refresh', propertyId }) as const;
  const spent = kept('quota-hour', reading(PROPERTY_ID));
  const fresh = () => ({ ...report, collectedAt: '2026-11-21T11:45:00Z' });

  it('tells of the property in view, and how many others have trouble; a reading leaves the mailbox’s standing', async () => {
    const failures = [
      kept('timeout', reading('777')),
      kept('mail-offline', { kind: 'weekly', propertyId: '777' }),
      kept('server-error', reading('888')),
      kept('mail-scope-missing', { kind: 'weekly', propertyId: PROPERTY_ID }),
      kept('mail-scope-missing', { kind: 'monthly', propertyId: PROPERTY_ID }),
      spent,
    ];
    const { environment } = showPage(<Popup />, { ...healthy('en', { ...CONNECTED, failures }), report: fresh }, 'en');
    const told = async () => (await screen.findAllByRole('alert')).map((each) => each.textContent);
    expect(await told()).toEqual([
      expect.stringContaining(whatOf('mail-scope-missing', 'en')),
      expect.stringContaining(whatOf('quota-hour', 'en')),
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'See what' }));
    expect(screen.getByText('Something went wrong for 2 other properties.')).toBeTruthy();
    expect(environment.openOptions).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(1));
    expect(await told()).toEqual([expect.stringContaining(whatOf('mail-scope-missing', 'en'))]);
  });

  it('says when what was not sent is sent by itself, by the property’s clock', async () => {
    const again = { at: '2026-11-25T08:00:00Z', timeZone: 'Europe/Paris' };
    const failures = [kept('mail-quota', { kind: 'weekly', propertyId: PROPERTY_ID }, again)];
    showPage(<Popup />, { ...healthy('fr', { ...CONNECTED, failures }), report: fresh });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/de lui-même le mercredi 25 novembre à 09:00 \(Europe\/Paris\)/);
    expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
  });

  it('tells what failed while nobody looked, until a refresh works', async () => {
    showPage(<Popup />, { ...healthy('fr', { ...CONNECTED, failures: [spent] }), report: fresh });
    expect((await screen.findByRole('alert')).textContent).toContain(whatOf('quota-hour', 'fr'));
    fireEvent.click(screen.getByRole('button', { name: 'Actualiser' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('puts out of sight what failed while nobody looked, once it was read', async () => {
    const { requestsOf } = showPage(<Popup />, {
      ...healthy('en', { ...CONNECTED, failures: [spent] }),
      report: fresh,
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Got it' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(requestsOf('dismissFailure')).toEqual([{ propertyId: PROPERTY_ID, code: 'quota-hour' }]);
  });
});
