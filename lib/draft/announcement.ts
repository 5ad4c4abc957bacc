import { tellDepartments, workTime } from '@/lib/language/narrative/advice';
import type { Narrator } from '@/lib/language/narrative/narrator';
import type { PanelWords } from '@/lib/language/panel/panel';
import { capitalised } from '@/lib/language/typography';
import type { Contact } from '@/lib/model/contact';
import type { OwnMessage } from './own-message';
import type { Action } from '@/lib/model/memory';

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
export function announcement(action: Announced, { contacts, author, voice }: Around): OwnMessage {
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
