import { describeDepartments, workTime } from '@/lib/language/narrative/describe-advice';
import type { Narrator } from '@/lib/language/narrative/narrator';
import type { SidePanelWords } from '@/lib/language/en/side-panel';
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
  readonly pack: Pick<Narrator, 'messages' | 'format' | 'dates' | 'names'> & { readonly sidePanel: SidePanelWords };
}

/**
 * Says what is to come, when, who sees to it and what it takes, and asks whether something stands against it: a campaign
 * that nobody knew of meets a call centre that is closed.
 *
 * @example announcement({ ...action, title: 'Three messages' }, { contacts, author: 'Sacha', pack }).to // ['lea@example.org']
 */
export function announcement(action: Announced, { contacts, author, pack }: Around): OwnMessage {
  const { sidePanel, dates, messages } = pack;
  const words = sidePanel.telling;
  const day = action.due === null ? null : dates.day(action.due);
  const running =
    action.weeklyHours === 0 ? messages.advice.noRunning : messages.advice.running(workTime(action.weeklyHours, pack));
  const cost = `${messages.advice.setUp(workTime(action.setUpHours, pack))}, ${running}`;
  const facts = [
    words.whom(describeDepartments(action.departments, pack, contacts)),
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
