import type { Finding } from '@/lib/model/finding';
import type { HostPurpose } from '@/lib/model/host-purpose';
import type { Description } from './description';
import { sentences } from './clauses';
import type { Narrator } from './narrator';

const PURPOSES: readonly HostPurpose[] = ['local', 'staging', 'preview', 'translation', 'archive', 'tool', 'unknown'];

/** Visits on hosts that are not the site's: how many, on which, whether they are set aside, and how to keep them out. */
export function describeOtherHosts({ direction, period, figures }: Finding, narrator: Narrator): Description {
  const { otherHosts: words, label } = narrator.messages.situation;
  const isAside = direction === 'up';
  const title = words.title[isAside ? 'aside' : 'told'];
  const { visits, share } = figures;
  if (!visits || !share) return { title, text: '' };
  const list = Object.entries(figures).flatMap(([key, figure]) => {
    const purpose = PURPOSES.find((each) => key.startsWith(`${each}:`));
    if (!purpose) return [];
    const host = key.slice(purpose.length + 1);
    return [words.host(host, purpose, narrator.quote(figure, label.onHost(host)))];
  });
  return {
    title,
    text: sentences(
      words.visits(
        narrator.dates.period(period),
        narrator.quote(visits, label.otherHosts),
        narrator.quote(share, label.otherHostsShare),
      ),
      list.length > 0 && words.hosts(narrator.format.list(list)),
      isAside ? words.aside : words.few,
      isAside && words.remedy,
    ),
  };
}
