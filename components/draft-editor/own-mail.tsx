import { useEffect, useMemo } from 'preact/hooks';
import { isChannel } from '@/lib/model/channel';
import type { Draft, Edition } from '@/lib/model/draft';
import type { LanguagePack } from '@/lib/language/catalogue/pack';
import type { Receipt } from '@/lib/model/receipt';
import { FailureNotice } from '../page/failure-notice';
import { languagePackOf, usePage } from '../page/page';
import { createResource } from '../page/resource';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';

interface OwnMailProps {
  readonly draft: Draft;
  readonly edition: Edition;
  /** Goes up when another sending may have ended so. */
  readonly mailings: number;
}

/** Where the person is to look: in a mailbox, or in the channel. */
function lookedFor({ to, way }: Receipt, words: LanguagePack['delivery']['unclear']): string {
  return isChannel(way) ? words.inChannel(to) : words.text(to, way === 'outlook' ? 'outlook' : 'gmail');
}

/**
 * A sending of which nobody knows whether it arrived: only the person can look. Nothing is sent again before that.
 */
export function OwnMail({ draft, edition, mailings }: OwnMailProps) {
  const page = usePage();
  const unclear = useMemo(() => createResource<Receipt>(), [page]);
  const { id: draftId } = draft;
  useEffect(
    () => void unclear.run(() => page.ask('unclearMail', { draftId, edition })),
    [page, unclear, draftId, edition, mailings],
  );

  const settle = (arrived: boolean) =>
    void unclear.run(async () => {
      await page.ask('settleMail', { draftId, edition, arrived });
      return page.ask('unclearMail', { draftId, edition });
    });
  const receipt = unclear.value.value;
  const failure = unclear.failure.value;
  const { unclear: words } = languagePackOf(page).delivery;
  return (
    <>
      {failure !== null && <FailureNotice failure={failure} />}
      {receipt !== null && (
        <Banner text={lookedFor(receipt, words)}>
          <Button onClick={() => settle(true)}>{words.arrived}</Button>
          <Button look="quiet" onClick={() => settle(false)}>
            {words.missing}
          </Button>
        </Banner>
      )}
    </>
  );
}
