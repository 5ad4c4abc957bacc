import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { readChannelAddress } from '@/lib/deliver/channel/channel-address';
import type { ConnectedChannel } from '@/lib/messages/replies';
import { type AddressProblem, CHANNEL_NAMES, ChannelDraft, ChannelKind } from '@/lib/model/channel';
import { USUAL_SCHEDULE } from '@/lib/model/schedule';
import { FailureNotice } from '../page/failure-notice';
import { mustBeAllowed } from '../page/host-answer';
import { usePage, useLanguagePack } from '../page/page';
import { createResource } from '../page/resource';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { TextInput } from '../ui/inputs';
import { Panel } from '../ui/panel';
import { typedInto } from '../ui/tied';
import type { SettingsPanelProps } from './objective-panel';

/** The team's channel: its webhook, pasted once and never shown again, and what is posted there by itself. */
export function ChannelPanel({ settings, state }: SettingsPanelProps) {
  const page = usePage();
  const { channel: words } = useLanguagePack().schedule;
  const channel = useMemo(() => createResource<ConnectedChannel>(), [page]);
  /** Until then nothing is offered that may be there already. */
  const isKnown = useSignal(false);
  const propertyId = state.status.value.value?.propertyId;
  useEffect(() => {
    if (typeof propertyId !== 'string') return;
    isKnown.value = false;
    void channel.run(() => page.ask('channel', { propertyId })).then(() => (isKnown.value = true));
  }, [page, channel, propertyId]);
  if (typeof propertyId !== 'string') return null;

  const schedule = settings.schedule ?? USUAL_SCHEDULE;
  const { channel: chosen = [], ...others } = schedule;
  const connected = channel.value.value;
  const failure = channel.failure.value;
  const post = (kind: ChannelDraft, on: boolean) => {
    const kinds = ChannelDraft.options.filter((each) => (each === kind ? on : chosen.includes(each)));
    void state.change({ schedule: { ...schedule, channel: kinds } });
  };
  const forget = () =>
    void channel.run(async () => {
      const none = await page.ask('forgetChannel', { propertyId });
      state.settings.set({ ...settings, schedule: others });
      return none;
    });
  return (
    <Panel title={words.title} intro={words.intro}>
      {failure !== null && <FailureNotice failure={failure} opensOptions={false} />}
      {isKnown.value && connected === null && (
        <ConnectForm
          onAddress={async (host, webhook) => {
            // Asked before anything is awaited: the browser grants it only within the click.
            const allowed = page.environment.askChannelAccess(host);
            const saved = await channel.run(async () => {
              await mustBeAllowed(allowed);
              return page.ask('saveChannel', { propertyId, ...webhook });
            });
            return saved !== null;
          }}
        />
      )}
      {isKnown.value && connected !== null && (
        <>
          <div class="row">
            <p>{words.connected(CHANNEL_NAMES[connected.kind])}</p>
            <Button look="quiet" onClick={forget}>
              {words.forget}
            </Button>
          </div>
          {ChannelDraft.options.map((kind) => (
            <Check
              key={kind}
              label={words.byItself[kind]}
              checked={chosen.includes(kind)}
              onChange={(on) => post(kind, on)}
            />
          ))}
          <p class="soft">{words.byItselfHint}</p>
        </>
      )}
    </Panel>
  );
}

interface ConnectFormProps {
  /** Answers whether the address is kept now. */
  readonly onAddress: (host: string, webhook: { kind: ChannelKind; url: string }) => Promise<boolean>;
}

/** Where the address is pasted; what is none of a webhook is told at once, and nothing is asked of the browser for it. */
function ConnectForm({ onAddress }: ConnectFormProps) {
  const { channel: words } = useLanguagePack().schedule;
  const text = useSignal('');
  const problem = useSignal<AddressProblem | null>(null);
  const submit = async () => {
    const read = readChannelAddress(text.value);
    problem.value = 'problem' in read ? read.problem : null;
    if ('problem' in read) return;
    const { host, kind, url } = read.address;
    if (await onAddress(host, { kind, url })) text.value = '';
  };
  return (
    <>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextInput
          label={words.address}
          hint={words.addressHint}
          error={problem.value === null ? undefined : words.problem[problem.value]}
          autoComplete="off"
          wide
          {...typedInto(text)}
        />
        <div class="row">
          <Button type="submit">{words.connect}</Button>
        </div>
      </form>
      <ul class="plain-list soft small">
        {ChannelKind.options.map((kind) => (
          <li key={kind}>{words.where[kind]}</li>
        ))}
      </ul>
    </>
  );
}
