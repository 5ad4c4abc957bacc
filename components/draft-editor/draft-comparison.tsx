import { useEffect, useMemo } from 'preact/hooks';
import type { Comparison } from '@/lib/draft/compare-drafts';
import { capitalised } from '@/lib/language/typography';
import type { Draft, Edition } from '@/lib/model/draft';
import { FailureNotice } from '../page/failure-notice';
import { usePage, useLanguagePack } from '../page/page';
import { createResource } from '../page/resource';
import { Dialog } from '../ui/dialog';
import { Loading } from '../ui/loading';
import { ComparedPassages } from './compared-passages';
import { ComparedTables } from './compared-tables';
import { type EarlierDraft, earlierDraft } from './earlier-draft';
import { periodLabel } from './period-label';

export interface DraftComparisonProps {
  readonly draft: Draft;
  readonly edition: Edition;
  readonly onClose: () => void;
}

type Compared = { readonly earlier: EarlierDraft; readonly comparison: Comparison } | 'nothing';

/** This draft beside the one before: what is said anew, what is no longer said, and what it said of the figures. */
export function DraftComparison({ draft, edition, onClose }: DraftComparisonProps) {
  const page = usePage();
  const { editor, ui } = useLanguagePack();
  const compared = useMemo(() => createResource<Compared>(), []);
  const load = () =>
    void compared.run(async () => {
      const earlier = await earlierDraft(page, draft);
      if (earlier === null) return 'nothing';
      // What compares words is loaded for whoever compares.
      const { compareDrafts } = await import('@/lib/draft/compare-drafts');
      return { earlier, comparison: compareDrafts(earlier.draft, draft, edition) };
    });
  useEffect(load, [page, draft, edition]);
  const failure = compared.failure.value;
  const found = compared.value.value;
  return (
    <Dialog title={editor.compare.open[draft.kind]} close={editor.close} onClose={onClose}>
      {failure !== null && <FailureNotice failure={failure} onRetry={load} />}
      {found === null && failure === null && <Loading text={ui.common.loading} lines={5} />}
      {found === 'nothing' && <p>{editor.compare.nothing}</p>}
      {found !== null && found !== 'nothing' && <Side {...found} draft={draft} />}
    </Dialog>
  );
}

function Side({ earlier, comparison, draft }: Exclude<Compared, 'nothing'> & { readonly draft: Draft }) {
  const { editor, dates } = useLanguagePack();
  const [before, after] = [periodLabel(earlier.draft, dates), periodLabel(draft, dates)];
  const labels = { before: capitalised(before), after: capitalised(after) };
  return (
    <div class="stack">
      <p class="soft">{editor.compare.title(before, labels.after)}</p>
      {!earlier.isKept && <p class="soft">{editor.compare.reckoned}</p>}
      <ComparedTables comparison={comparison} labels={labels} language={draft.language} />
      <ComparedPassages passages={comparison.passages} language={draft.language} />
    </div>
  );
}
