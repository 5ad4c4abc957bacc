import { announcement } from '@/lib/draft/announcement';
import { mailAddress } from '@/lib/draft/own-message';
import { tellDepartments } from '@/lib/language/narrative/advice';
import type { Action } from '@/lib/model/memory';
import { isOpen } from '@/lib/model/open-action';
import { todayOf, usePage, useVoice } from '../page/page';
import { Button } from '../ui/button';
import type { ChecklistState } from './checklist-state';

interface TellingProps {
  readonly action: Action;
  readonly title: string;
  readonly state: ChecklistState;
}

/** Whom an action concerns, the message that tells them in the person's own mail program, and that they know. */
export function Telling({ action, title, state }: TellingProps) {
  const page = usePage();
  const voice = useVoice();
  const { ui, panel, dates } = voice;
  const { settings } = state.session.value.value ?? {};
  const { contacts = [], author = '' } = settings ?? {};
  const today = todayOf(page);
  const whom = ui.checklist.tell(tellDepartments(action.departments, voice, contacts));
  if (!isOpen(action)) return <p>{whom}</p>;
  const message = announcement({ ...action, title }, { contacts, author, voice });
  const told = action.toldOn === undefined ? '' : ` — ${panel.telling.toldOn(dates.shortDay(action.toldOn, today))}`;
  return (
    <>
      <p>{`${whom}${told}`}</p>
      <div class="row telling">
        <a href={mailAddress(message)}>
          {panel.telling.write}
          <span class="unseen">, {title}</span>
        </a>
        {action.toldOn === undefined && (
          <Button
            look="quiet"
            onClick={() =>
              void state.editAction({ actionId: action.id, change: { toldOn: today } }, panel.telling.saidTold)
            }
          >
            {panel.telling.told}
            <span class="unseen">, {title}</span>
          </Button>
        )}
      </div>
    </>
  );
}
