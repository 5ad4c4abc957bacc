import type { SidePanelWords } from '@/lib/language/en/side-panel';
import type { DocumentWords } from '@/lib/language/en/documents';
import { capitalised } from '@/lib/language/typography';
import type { Contact } from '@/lib/model/contact';
import type { Department } from '@/lib/model/department';
import type { PreFlight, PreFlightPoint } from '@/lib/model/pre-flight';
import type { Day } from '@/lib/model/day';
import type { OwnMessage } from './own-message';

/** Who can say that a point stands. */
const ANSWERS: Readonly<Record<PreFlightPoint, Department>> = {
  'customer-service': 'customer-service',
  stock: 'logistics',
  price: 'purchasing',
  'landing-page': 'it',
  tag: 'it',
  consent: 'crm',
  recipients: 'crm',
};

interface Around {
  readonly contacts: readonly Contact[];
  readonly author: string;
  readonly pack: {
    readonly sidePanel: SidePanelWords;
    readonly documents: DocumentWords;
    readonly dates: { day(day: Day): string };
  };
}

/**
 * Asks those who can answer for the points of a send that are still open: whoever was named, and the departments of the
 * others.
 *
 * @example askToConfirm(preFlight, { contacts, author: 'Sacha', pack }).subject // 'À confirmer avant le 3 décembre 2026 : Noël'
 */
export function askToConfirm(
  { campaign, sendOn, points }: Pick<PreFlight, 'campaign' | 'sendOn' | 'points'>,
  { contacts, author, pack: { sidePanel, documents, dates } }: Around,
): OwnMessage {
  const words = sidePanel.telling;
  const open = points.filter(({ state }) => state === 'open');
  const asked = new Set(open.map(({ point }) => ANSWERS[point]));
  const named = new Set(open.map(({ name }) => name.trim().toLowerCase()));
  const day = dates.day(sendOn);
  const list = open.map(
    ({ point, name }) =>
      `– ${capitalised(name === '' ? documents.sends.points[point] : documents.sends.pointBy(documents.sends.points[point], name))}`,
  );
  return {
    to: contacts
      .filter(
        ({ department, name, address }) => address !== '' && (asked.has(department) || named.has(name.toLowerCase())),
      )
      .map(({ address }) => address),
    subject: words.confirmSubject(campaign, day),
    body: [
      words.greeting,
      words.confirmOpening(campaign, day),
      list.join('\n'),
      words.confirmAsk,
      [words.thanks, author].filter(Boolean).join('\n'),
    ].join('\n\n'),
  };
}
