import { announcement } from '@/lib/draft/announcement';
import { mailAddress } from '@/lib/draft/own-message';
import { describeDepartments } from '@/lib/language/narrative/describe-advice';
import type { Action } from '@/lib/model/memory';
import { isOpen } from '@/lib/model/open-action';
import { todayOf, usePage, useLanguagePack } from '../page/page';
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
  const pack = useLanguagePack();
  const { ui, sidePanel, dates } = pack;
  const { settings } = state.session.value.value ?? {};
  const { contacts = [], author = '' } = settings ?? {};
  const today = todayOf(page);
  const whom = ui.checklist.tell(describeDepartments(action.departments, pack, contacts));
  if (!isOpen(action)) return <p>{whom}</p>;
  const message = announcement({ ...action, title }, { contacts, author, pack });
  const told =
    action.toldOn === undefined ? '' : ` — ${sidePanel.telling.toldOn(dates.shortDay(action.toldOn, today))}`;
  return (
    <>
      <p>{`${whom}${told}`}</p>
      <div class="row telling">
        <a href={mailAddress(message)}>
          {sidePanel.telling.write}
          <span class="unseen">, {title}</span>
        </a>
        {action.toldOn === undefined && (
          <Button
            look="quiet"
            onClick={() =>
              void state.editAction({ actionId: action.id, change: { toldOn: today } }, sidePanel.telling.saidTold)
            }
          >
            {sidePanel.telling.told}
            <span class="unseen">, {title}</span>
          </Button>
        )}
      </div>
    </>
  );
}
