import { languageName } from '@/lib/language/language-name';
import { capitalised } from '@/lib/language/typography';
import type { DraftEntry } from '@/lib/messages/replies';
import { useLanguagePack } from '../page/page';
import { Glyph } from '../ui/glyph';
import { Tag } from '../ui/tag';
import { periodLabel } from './period-label';

export interface HistoryEntryProps {
  readonly entry: DraftEntry;
  readonly boss: string;
  readonly isShown: boolean;
  readonly onOpen: () => void;
}

/** One draft of the past: what it was about, what it said first, and how it left. */
export function HistoryEntry({ entry, boss, isShown, onOpen }: HistoryEntryProps) {
  const { editor, dates, language, locale } = useLanguagePack();
  const words = editor.history;
  const isSent = entry.state === 'sent';
  const isMailed = entry.deliveries.some(({ state }) => state !== 'sending');
  const written = new Date(entry.writtenAt).toLocaleDateString(locale, { dateStyle: 'long' });
  const about = [
    words.kinds[entry.kind],
    capitalised(periodLabel(entry, dates)),
    entry.language !== language && languageName(entry.language),
  ];
  return (
    <li>
      <button type="button" class="history-title" aria-current={isShown || undefined} onClick={onOpen}>
        <span class="soft small">{about.filter(Boolean).join(' · ')}</span>
        <span class="strong" lang={entry.language}>
          {entry.title}
        </span>
      </button>
      <p class="row small">
        <Tag>
          {isSent && <Glyph name="check" />}
          {isSent ? words.sent : isMailed ? words.mailed : words.draft}
        </Tag>
        {isShown && <Tag>{words.here}</Tag>}
        <span class="soft">
          {words.writtenOn(written)}
          {entry.hasOwnWords && `, ${words.ownWords}`}
        </span>
      </p>
      <Deliveries entry={entry} boss={boss} />
    </li>
  );
}

function Deliveries({ entry: { deliveries, state }, boss }: Pick<HistoryEntryProps, 'entry' | 'boss'>) {
  const { editor, ui, locale } = useLanguagePack();
  const words = editor.history;
  if (deliveries.length === 0) return state === 'sent' ? <p class="soft small">{words.noReceipt}</p> : null;
  return (
    <ul class="plain-list small">
      {deliveries.map(({ edition, at, way, to, state: sending }) => {
        const when = new Date(at).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
        const reader = edition === 'working' ? ui.draft.editions.working : ui.draft.editions.boss(boss);
        const said = [when, reader, words.ways[way], targetOf(to, words.targets)];
        return (
          <li key={`${edition} ${way}`}>
            {said.filter(Boolean).join(' · ')}
            {sending && ` · ${words.unclear}`}
          </li>
        );
      })}
    </ul>
  );
}

/** A file or an address is told as it is; what is none has a name in each language. */
function targetOf(to: string, targets: Readonly<Record<'clipboard' | 'prompt' | 'print', string>>): string {
  return to === 'clipboard' || to === 'prompt' || to === 'print' ? targets[to] : to;
}
