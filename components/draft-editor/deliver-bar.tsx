import type { Draft } from '@/lib/model/draft';
import { recordOf } from '@/lib/model/failure';
import { usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { Toolbar } from '../ui/toolbar';
import type { DraftState } from './draft-state';
import { addresseesOf } from './addressees';
import { ChannelWay } from './channel-way';
import { type Exporter, exporters } from './exporters';
import { MailboxWays } from './mailbox-ways';

/** The ways out. Each says what it did, then asks once whether the text is now handed over. */
export function DeliverBar({ draft, state }: { readonly draft: Draft; readonly state: DraftState }) {
  const { environment } = usePage();
  const { ui, editor } = useLanguagePack();
  const edition = state.edition.value;
  const frozen = draft.state === 'sent';

  const take = async (exporter: Exporter, handsOver = !frozen) => {
    const written = await state.settle();
    if (written === null) return;
    try {
      const settings = state.session.value.value?.settings;
      const to = settings === undefined ? [] : addresseesOf(written, edition, settings);
      const exported = await exporter({ draft: written, edition, environment, ui, to });
      if (!handsOver) state.toast.value = { text: exported.said };
      else state.handOver.value = { ...exported, edition };
    } catch (error) {
      state.fail(recordOf(error));
    }
  };

  return (
    <footer class="deliver-bar">
      <Toolbar label={ui.draft.deliver}>
        <Button onClick={() => void state.look('preview')}>{editor.preview.open}</Button>
        <Button look="primary" onClick={() => void take(exporters.email)}>
          {ui.draft.email}
        </Button>
        <Button onClick={() => void take(exporters.copy)}>{ui.draft.copy}</Button>
        <MailboxWays draft={draft} state={state} />
        <ChannelWay draft={draft} state={state} />
      </Toolbar>
      {/* Most people send one email: what few take stands behind one word. */}
      <details class="other-formats">
        <summary>{ui.draft.otherFormats}</summary>
        <Toolbar label={ui.draft.otherFormats}>
          <Button onClick={() => void take(exporters.docx)}>{ui.draft.docx}</Button>
          <Button onClick={() => void take(exporters.page)}>{ui.draft.page}</Button>
          <Button onClick={() => void take(exporters.markdown)}>{ui.draft.markdown}</Button>
          <Button onClick={() => void take(exporters.print)}>{ui.draft.print}</Button>
          <Button look="quiet" onClick={() => void take(exporters.prompt, false)}>
            {ui.draft.prompt}
          </Button>
        </Toolbar>
      </details>
      <div role="status">
        {state.handOver.value !== null && (
          <div class="hand-over">
            <p>
              <span class="strong">{state.handOver.value.said}</span> {ui.draft.handedOverHint}
            </p>
            <div class="row">
              <Button onClick={() => void state.confirmHandOver()}>{ui.draft.handedOver}</Button>
              <Button look="quiet" onClick={() => (state.handOver.value = null)}>
                {ui.draft.notYet}
              </Button>
            </div>
          </div>
        )}
      </div>
    </footer>
  );
}
