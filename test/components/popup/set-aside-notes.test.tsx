import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Popup } from '@/components/popup/popup';
import type { Finding } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';
import { healthy, showPage } from '../fake-page';
import { AS_OF, PROPERTY_ID, report } from '../sample';

const ID = 'automated:Direct:2026-09-15';
const finding: Finding = {
  id: 'data-health|sessions||automated-visits|unknown',
  kind: 'data-health',
  metric: 'sessions',
  dimension: null,
  segment: 'automated-visits',
  direction: 'unknown',
  period: { from: '2026-09-15', to: AS_OF },
  confidence: 1,
  weight: 0.24,
  figures: {},
  health: {
    code: 'automated-visits',
    severity: 'warn',
    metrics: ['sessions'],
    dimensions: [],
    period: { from: '2026-09-15', to: AS_OF },
    share: 0.24,
    before: 133_881,
    after: 101_664,
    where: [
      { dimension: 'sessionDefaultChannelGroup', values: ['Direct'] },
      { dimension: 'country', values: ['China', 'Singapore'] },
    ],
    setAside: ID,
  },
};
const withWave: Report = { ...report, collectedAt: '2026-11-21T11:45:00Z', findings: [...report.findings, finding] };
const counted: Report = { ...report, collectedAt: '2026-11-21T11:45:00Z', belonging: [ID] };

describe('visits that are set aside', () => {
  it('stand beside what Google shows, and count again once a person says so', async () => {
    const { requestsOf } = showPage(<Popup />, {
      ...healthy('en'),
      report: () => withWave,
      sayBelonging: () => counted,
    });
    expect(
      await screen.findByText(
        'Without 24% of the visits that Google shows, which no person seems to make (direct access, China and Singapore): 101,664 in place of 133,881 over the last four weeks.',
      ),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'These are people' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'These are people' })).toBeNull());
    expect(requestsOf('sayBelonging')).toEqual([{ propertyId: PROPERTY_ID, id: ID, belongs: true }]);
  });

  it('can be set aside again, in French too', async () => {
    const { requestsOf } = showPage(<Popup />, {
      ...healthy('fr'),
      report: () => counted,
      sayBelonging: () => withWave,
    });
    expect(
      await screen.findByText(/visites \(accès direct\) qui semblent automatiques depuis le 15 septembre 2026/),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Les mettre à part' }));
    expect(await screen.findByText(/Sans 24 % des visites que Google affiche/)).toBeTruthy();
    expect(requestsOf('sayBelonging')).toEqual([{ propertyId: PROPERTY_ID, id: ID, belongs: false }]);
  });
});
