import type { PortfolioWords } from '@/lib/language/en/portfolio';
import type { PortfolioEntry } from '@/lib/messages/replies';
import type { DraftKind } from '@/lib/model/draft';
import type { PropertySummary } from '@/lib/model/property';
import { isStopped } from '@/lib/app/worst-first';
import { ago } from '../page/ago';
import { usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { Tag } from '../ui/tag';
import { SignCell } from './sign-cell';
import { PLACES, rolesOfColumn } from './sign-roles';

interface Shared {
  readonly words: PortfolioWords;
  readonly onOpenDraft: (property: PropertySummary, kind?: DraftKind) => Promise<void>;
}

/** One row a property; where the page is narrow, one card. */
export function PortfolioTable({ entries, ...shared }: Shared & { readonly entries: readonly PortfolioEntry[] }) {
  const { columns, roles, rolesOf, caption } = shared.words;
  const titleOf = (place: number) => rolesOf(rolesOfColumn(entries, place).map((role) => roles[role]));
  return (
    <table class="portfolio-table">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {[columns.property, ...PLACES.map(titleOf), columns.freshness, columns.draft].map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.property.id} entry={entry} {...shared} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry, words, onOpenDraft }: Shared & { readonly entry: PortfolioEntry }) {
  const { now } = usePage();
  const { ui, dates, locale } = useLanguagePack();
  const { property, asOf, collectedAt, vitals, course, next } = entry;
  return (
    <tr>
      <th scope="row">
        {property.displayName}
        {property.account !== '' && <span class="portfolio-account">{property.account}</span>}
        {isStopped(entry) && <Tag alert>{words.stopped}</Tag>}
        {next !== null && <span class="portfolio-account">{words.next(dates.abbreviated(next))}</span>}
      </th>
      {PLACES.map((place) => (
        <SignCell
          key={place}
          sign={vitals[place]}
          course={place === 0 ? course : null}
          asOf={asOf}
          none={place === 0 ? words.noSign : ''}
        />
      ))}
      <td class="soft small">{ui.popup.until(dates.abbreviated(asOf), ago(collectedAt, now(), locale))}</td>
      <td>
        <DraftButtons entry={entry} words={words} onOpenDraft={onOpenDraft} />
      </td>
    </tr>
  );
}

/** What waits to be read; where nothing does, the way to the draft. */
function DraftButtons({ entry, words, onOpenDraft }: Shared & { readonly entry: PortfolioEntry }) {
  const { property } = entry;
  const { displayName } = property;
  if (entry.unread.length === 0)
    return (
      <Button look="quiet" aria-label={words.openDraftOf(displayName)} onClick={() => void onOpenDraft(property)}>
        {words.openDraft}
      </Button>
    );
  return (
    <div class="portfolio-waiting">
      {entry.unread.map((kind) => (
        <Button
          key={kind}
          aria-label={words.openWaiting(words.waiting[kind], displayName)}
          onClick={() => void onOpenDraft(property, kind)}
        >
          {words.waiting[kind]}
        </Button>
      ))}
    </div>
  );
}
