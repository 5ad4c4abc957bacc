import { isDeclined } from '@/lib/advise/reconsider';
import { capitalised } from '@/lib/language/typography';
import type { Memory, MemoryEntry } from '@/lib/model/memory';
import { todayOf, usePage, usePlaybook, useLanguagePack } from '../page/page';
import { tacticTitle } from '../page/advice-text';
import { Button } from '../ui/button';
import type { ChecklistState } from './checklist-state';

interface DeclinedProps {
  readonly memory: Memory;
  readonly state: ChecklistState;
}

/** What was declined and is out of sight until its day: why, until when, and the way back. */
export function Declined({ memory, state }: DeclinedProps) {
  const page = usePage();
  const { sidePanel } = useLanguagePack();
  const today = todayOf(page);
  const entries = memory.entries.filter((entry) => isDeclined(entry, today));
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>{sidePanel.declined.title(entries.length)}</summary>
      {entries.map((entry) => (
        <DeclinedLine key={entry.fingerprint} entry={entry} state={state} />
      ))}
    </details>
  );
}

function DeclinedLine({ entry, state }: { readonly entry: MemoryEntry; readonly state: ChecklistState }) {
  const page = usePage();
  const { sidePanel, dates } = useLanguagePack();
  const title = tacticTitle(entry.tacticId, usePlaybook());
  const { refusal, fingerprint } = entry;
  const today = todayOf(page);
  return (
    <article class="line">
      <h3>{title}</h3>
      {refusal !== undefined && (
        <>
          {refusal.reason !== '' && <p>{capitalised(refusal.reason)}</p>}
          <p class="soft">
            {sidePanel.declined.until(dates.shortDay(refusal.on, today), dates.shortDay(refusal.revisitOn, today))}
          </p>
        </>
      )}
      <div class="row">
        <Button onClick={() => void state.reconsider({ fingerprint }, sidePanel.declined.isBack)}>
          {sidePanel.declined.takeUp}
          <span class="unseen">: {title}</span>
        </Button>
      </div>
    </article>
  );
}
