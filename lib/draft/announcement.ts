import { tellDepartments, workTime } from '@/lib/language/narrative/advice';
import type { Narrator } from '@/lib/language/narrative/narrator';
import type { PanelWords } from '@/lib/language/panel/panel';
import { capitalised } from '@/lib/language/typography';
import type { Contact } from '@/lib/model/contact';
import type { Action } from '@/lib/model/memory';

/** A message to those whom an action concerns, for the person's own mail program. */
export interface Announcement {
  readonly to: readonly string[];
  readonly subject: string;
  /** Lines end with a line feed. */
  readonly body: string;
}

type Announced = Pick<
  Action,
  'departments' | 'owner' | 'deputy' | 'due' | 'doneWhen' | 'setUpHours' | 'weeklyHours'
> & { readonly title: string };

interface Around {
  readonly contacts: readonly Contact[];
  /** Who writes; '' where that is not known. */
  readonly author: string;
  readonly voice: Pick<Narrator, 'messages' | 'format' | 'dates' | 'names'> & { readonly panel: PanelWords };
}

/**
 * Says what is to come, when, who sees to it and what it takes, and asks whether something stands against it: a campaign
 * that nobody knew of meets a call centre that is closed.
 *
 * @example announcement({ ...action, title: 'Three messages' }, { contacts, author: 'Sacha', voice }).to // ['lea@example.org']
 */
export function announcement(action: Announced, { contacts, author, voice }: Around): Announcement {
  const { panel, dates, messages } = voice;
  const words = panel.telling;
  const day = action.due === null ? null : dates.day(action.due);
  const running =
    action.weeklyHours === 0 ? messages.advice.noRunning : messages.advice.running(workTime(action.weeklyHours, voice));
  const cost = `${messages.advice.setUp(workTime(action.setUpHours, voice))}, ${running}`;
  const facts = [
    words.whom(tellDepartments(action.departments, voice, contacts)),
    words.when(day),
    action.owner !== '' && words.who(action.owner, action.deputy),
    words.cost(capitalised(cost)),
    action.doneWhen !== '' && words.doneWhen(action.doneWhen),
  ].filter((fact) => fact !== false);
  return {
    to: contacts
      .filter(({ department, address }) => address !== '' && action.departments.includes(department))
      .map(({ address }) => address),
    subject: words.subject(action.title, day),
    body: [
      words.greeting,
      words.opening(action.title),
      facts.map((fact) => `– ${fact}`).join('\n'),
      words.ask,
      [words.thanks, author].filter(Boolean).join('\n'),
    ].join('\n\n'),
  };
}

/**
 * The address under which a mail program opens it (RFC 6068).
 *
 * @example mailAddress({ to: ['a@b.org'], subject: 'Ä', body: 'x\ny' }) // 'mailto:a%40b.org?subject=%C3%84&body=x%0D%0Ay'
 */
export function mailAddress({ to, subject, body }: Announcement): string {
  const lines = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  return `mailto:${to.map(encodeURIComponent).join(',')}?subject=${encodeURIComponent(subject)}&body=${lines}`;
}
