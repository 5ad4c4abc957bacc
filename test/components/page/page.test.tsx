import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ago } from '@/components/page/ago';
import { FailureNotice } from '@/components/page/failure-notice';
import { openProposals } from '@/components/page/open-proposals';
import { PageFrame } from '@/components/page/page-frame';
import { openSession } from '@/components/page/session';
import { languageOf } from '@/lib/language/language-of';
import { CONNECTED, DEMO, fakeAsk, fakeDoors, fakePage, healthy, NOW, showPage, whatOf } from '../fake-page';
import { action, memory, recommendation, report, secondRecommendation } from '../sample';

const pageWith = (answers: Parameters<typeof fakeAsk>[0]) => {
  const environment = fakeDoors();
  return { environment, page: fakePage(fakeAsk(answers).ask, environment, 'fr') };
};

describe('PageFrame', () => {
  it('says what the document is called and in which language', async () => {
    const { page } = pageWith({});
    render(
      <PageFrame page={page} title={() => page.pack.value.ui.options.pageTitle}>
        <p>Contenu</p>
      </PageFrame>,
    );
    await waitFor(() => expect(document.title).toBe('Réglages'));
    await page.switchLanguage('en');
    expect([document.title, document.documentElement.lang]).toEqual(['Settings', 'en']);
  });

  it('shows no blank window when a part breaks, and tries again', async () => {
    let broken = true;
    const { page } = pageWith({});
    const Part = () => {
      if (broken) throw new Error('a test broke this part');
      return <p>Contenu</p>;
    };
    render(
      <PageFrame page={page} title={() => page.pack.value.ui.options.pageTitle}>
        <Part />
      </PageFrame>,
    );
    expect((await screen.findByRole('alert')).textContent).toContain(whatOf('unexpected', 'fr'));
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByText('Contenu')).toBeTruthy();
  });
});

describe('openSession', () => {
  it('takes the property of the tab before the chosen one, and speaks its language', async () => {
    const { page, environment } = pageWith(healthy('en'));
    environment.propertyInView.mockResolvedValue('777');
    expect((await openSession(page))?.propertyId).toBe('777');
    expect(page.pack.value.language).toBe('en');
  });

  it('takes the chosen property where the account cannot read that of the tab', async () => {
    const { page, environment } = pageWith({ ...healthy('fr'), canRead: () => false });
    environment.propertyInView.mockResolvedValue('777');
    expect(await openSession(page)).toMatchObject({ propertyId: CONNECTED.propertyId, tabIsUnreadable: true });
  });

  it('stays with the demonstration, whatever the tab shows, until a grant was given', async () => {
    const { page, environment } = pageWith(healthy('fr', DEMO));
    environment.propertyInView.mockResolvedValue('777');
    expect((await openSession(page))?.propertyId).toBe(DEMO.propertyId);
  });

  it('is empty when nothing was chosen', async () => {
    expect(await openSession(pageWith(healthy('fr', { ...CONNECTED, propertyId: null })).page)).toBeNull();
  });
});

describe('FailureNotice', () => {
  it.each(['fr', 'en'] as const)('says in %s what happened and what to do', async (language) => {
    showPage(
      <FailureNotice failure={{ code: 'offline', message: '', retry: { when: 'never' }, details: {} }} />,
      {},
      language,
    );
    expect((await screen.findByRole('alert')).querySelectorAll('p')).toHaveLength(2);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers the settings for what is mended there', async () => {
    const failure = { code: 'no-client-id', message: '', retry: { when: 'after-action' }, details: {} } as const;
    const { environment } = showPage(<FailureNotice failure={failure} onConnect={() => {}} />, {});
    fireEvent.click(await screen.findByRole('button', { name: 'Réglages' }));
    expect(environment.openOptions).toHaveBeenCalledOnce();
  });

  it('leads to the page of the draft on which it is asked whether a message has left', async () => {
    const draft = '345|weekly|2026-11-16|2026-11-22|fr';
    const failure = { code: 'mail-unclear', message: '', retry: { when: 'after-action' }, details: {} } as const;
    showPage(<FailureNotice failure={failure} />, {});
    await screen.findByRole('alert');
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    const known = { ...failure, details: { property: '345', draft } };
    const { environment } = showPage(<FailureNotice failure={known} />, {});
    fireEvent.click(await screen.findByRole('button', { name: 'Aller au brouillon' }));
    expect(environment.openKeptDraft).toHaveBeenCalledWith('345', draft);
  });
});

describe('openProposals', () => {
  it('leaves out what was accepted or refused since the report', () => {
    const refused = {
      fingerprint: secondRecommendation.fingerprint,
      propertyId: action.propertyId,
      tacticId: 'abandoned-cart',
      findingId: '',
      state: 'refused' as const,
      firstSaidOn: '2026-11-01',
      lastSaidOn: '2026-11-01',
      timesSaid: 1,
      lastSize: null,
    };
    const decided = { entries: [refused], actions: [{ ...action, fingerprint: recommendation.fingerprint }] };
    expect(openProposals(report, decided)).toEqual([]);
    expect(openProposals(report, memory)).toHaveLength(2);
    expect(openProposals(report, null)).toHaveLength(2);
  });
});

describe('ago', () => {
  it.each([
    ['2026-11-21T11:59:40Z', 'maintenant'],
    ['2026-11-21T11:48:00Z', 'il y a 12 min'],
    ['2026-11-21T10:00:00Z', 'il y a 2 h'],
    ['2026-11-20T10:00:00Z', 'hier'],
    ['2026-11-21T12:00:30Z', 'maintenant'],
  ])('tells %s as %s', (instant, said) => {
    expect(ago(instant, NOW, 'fr').replaceAll(/\s/g, ' ')).toBe(said);
  });
});

describe('languageOf', () => {
  it('takes every French for French, and anything else for English', () => {
    expect(['fr', 'fr-CA', 'FR-be', 'en-GB', 'fry', 'de'].map(languageOf)).toEqual([
      'fr',
      'fr',
      'fr',
      'en',
      'en',
      'en',
    ]);
    fc.assert(fc.property(fc.string(), (locale) => ['fr', 'en'].includes(languageOf(locale))));
  });
});
