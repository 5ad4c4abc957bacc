import { useSignal } from '@preact/signals';
import { isAddress } from '@/lib/deliver/address';
import type { Draft } from '@/lib/model/draft';
import { recordOf } from '@/lib/model/failure';
import type { MailWay } from '@/lib/model/receipt';
import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { mustBeAllowed } from '../page/host-answer';
import { usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { TextInput } from '../ui/inputs';
import type { DraftState } from './draft-state';
import { typedInto } from '../ui/tied';

interface MailboxWaysProps {
  readonly draft: Draft;
  readonly state: DraftState;
}

/** The ways into the person's own mailbox: a right is asked for within the click, where it was not given yet. */
export function MailboxWays({ draft, state }: MailboxWaysProps) {
  const page = usePage();
  const words = useLanguagePack().delivery.mailbox;
  const session = state.session.value.value;
  const busy = useSignal<MailWay | null>(null);
  const asksAddress = useSignal(false);
  if (session === null) return null;

  const put = async (way: MailWay) => {
    const edition = state.edition.value;
    // Asked before anything is awaited: the browser grants it only within the click.
    const allowed = session.status.mail[way] ? null : page.environment.askMailAccess(way);
    busy.value = way;
    try {
      const written = await state.settle();
      if (written === null) return;
      if (allowed !== null) {
        await mustBeAllowed(allowed);
        const status = await page.ask('connectMail', { way });
        state.session.set({ ...(state.session.value.value ?? session), status });
      }
      const outcome = await page.ask('mailDraft', { draftId: written.id, edition, way });
      if (outcome === 'unclear') state.mailings.value += 1;
      else if (outcome === 'before' || way === 'gmail' || draft.state === 'sent')
        state.toast.value = { text: words[outcome][way] };
      else state.handOver.value = { way, edition, to: '', said: words.delivered[way] };
    } catch (error) {
      const failure = recordOf(error);
      if (failure.code === 'mail-unclear') state.mailings.value += 1;
      state.fail(failure);
    } finally {
      busy.value = null;
    }
  };

  const toMyself = () => {
    if (session.settings.schedule?.to) void put('gmail');
    else asksAddress.value = !asksAddress.value;
  };
  return (
    <>
      <Button busy={busy.value === 'outlook'} onClick={() => void put('outlook')}>
        {words.outlook}
      </Button>
      <Button busy={busy.value === 'gmail'} aria-expanded={asksAddress.value} onClick={toMyself}>
        {words.gmail}
      </Button>
      {asksAddress.value && (
        <OwnAddress
          onGiven={async (to) => {
            const sending = () => {
              asksAddress.value = false;
              return put('gmail');
            };
            const { propertyId, settings } = session;
            const schedule = { ...(settings.schedule ?? USUAL_SCHEDULE), to };
            await page
              .ask('saveSettings', { propertyId, settings: { ...settings, schedule } })
              .then((saved) => state.session.set({ ...session, settings: saved }))
              .then(sending)
              .catch((error: unknown) => state.fail(recordOf(error)));
          }}
        />
      )}
    </>
  );
}

/** Where a message to oneself goes: asked once, and kept with the settings. */
function OwnAddress({ onGiven }: { readonly onGiven: (address: string) => Promise<void> }) {
  const words = useLanguagePack().delivery.mailbox;
  const text = useSignal('');
  const wrong = useSignal(false);
  return (
    <form
      class="own-address"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        wrong.value = !isAddress(text.value.trim());
        if (!wrong.value) void onGiven(text.value.trim());
      }}
    >
      <TextInput label={words.ownAddress} {...typedInto(text)} error={wrong.value ? words.addressWrong : undefined} />
      <Button type="submit">{words.send}</Button>
    </form>
  );
}
