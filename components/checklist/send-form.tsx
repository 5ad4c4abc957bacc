import { useSignal } from '@preact/signals';
import { addDays } from '@/lib/model/day';
import { type PreFlight, PreFlightPoint, USUAL_CHANNEL } from '@/lib/model/pre-flight';
import { todayOf, usePage, useLanguagePack } from '../page/page';
import { Button } from '../ui/button';
import { Select, TextInput } from '../ui/inputs';
import type { ChecklistState } from './checklist-state';
import { useFirstField } from './first-field';
import { SendPoint } from './send-point';
import { chosenInto, typedInto } from '../ui/tied';

/** Enough to gather the names; a send of today is typed over it. */
const SEND_IN_DAYS = 7;
/** The channels by which a person sends something out on a day. */
const CHANNELS = [
  'Email',
  'SMS',
  'Mobile Push Notifications',
  'Paid Social',
  'Organic Social',
  'Paid Search',
  'Paid Shopping',
  'Cross-network',
  'Display',
  'Paid Video',
  'Affiliates',
  'Referral',
] as const;

export interface SendFormProps {
  /** Null for a new one. */
  readonly preFlight: PreFlight | null;
  readonly state: ChecklistState;
  readonly onKept: () => void;
}

/** The list before a campaign: when, by which way, and for each point who vouches for it. */
export function SendForm({ preFlight, state, onKept }: SendFormProps) {
  const page = usePage();
  const { sidePanel, names, documents } = useLanguagePack();
  const form = useFirstField();
  const tried = useSignal(false);
  const campaign = useSignal(preFlight?.campaign ?? '');
  const sendOn = useSignal(preFlight?.sendOn ?? addDays(todayOf(page), SEND_IN_DAYS));
  const channel = useSignal<string>(preFlight?.channel ?? USUAL_CHANNEL);
  const points = useSignal(pointsOf(preFlight));
  const missing = campaign.value.trim() === '';

  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    if (missing || sendOn.value === '') return;
    const kept = {
      campaign: campaign.value.trim(),
      sendOn: sendOn.value,
      channel: channel.value,
      points: points.value.map((each) => ({ ...each, name: each.name.trim() })),
      lookedBackOn: preFlight?.lookedBackOn ?? null,
      ...(preFlight === null ? {} : { id: preFlight.id }),
    };
    if (await state.keepPreFlight({ preFlight: kept }, sidePanel.sends.kept)) onKept();
  };

  return (
    <form ref={form} class="decision" noValidate onSubmit={(event) => void submit(event)}>
      <div class="fields">
        <TextInput
          wide
          label={sidePanel.sends.campaign}
          hint={sidePanel.sends.campaignHint}
          {...typedInto(campaign)}
          error={tried.value && missing ? sidePanel.sends.campaignMissing : undefined}
        />
        <TextInput label={sidePanel.sends.sendOn} type="date" {...typedInto(sendOn)} />
        <Select
          label={sidePanel.sends.channel}
          {...chosenInto(channel)}
          choices={CHANNELS.map((value) => ({ value, label: names.segment('sessionDefaultChannelGroup', value).bare }))}
        />
      </div>
      {points.value.map((each) => (
        <SendPoint
          key={each.point}
          label={documents.sends.points[each.point]}
          point={each}
          onChange={(changed) => {
            points.value = points.value.map((other) => (other.point === changed.point ? changed : other));
          }}
        />
      ))}
      <div class="row">
        <Button look="primary" type="submit">
          {sidePanel.sends.keep}
        </Button>
      </div>
    </form>
  );
}

/** Every point stands on every list: one that was added since opens with it. */
function pointsOf(preFlight: PreFlight | null): PreFlight['points'] {
  const known = preFlight?.points ?? [];
  return PreFlightPoint.options.map(
    (point) => known.find((each) => each.point === point) ?? { point, name: '', state: 'open' },
  );
}
