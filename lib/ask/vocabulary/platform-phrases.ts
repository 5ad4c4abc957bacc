import { PAID_CHANNELS } from '@/lib/measure/paid-channels';
import { wordsOf } from '../plain-words';
import type { SegmentFilter } from '../question';
import type { Phrase } from './meaning';
import { ADVERTISED, ASSISTANT_CHANNEL, PAID, PAID_MEDIUM, type Platform, PLATFORMS } from './platforms';

/** A property names its sources with their medium, or without. */
const isSource = ({ dimension }: SegmentFilter) => dimension === 'sessionSourceMedium' || dimension === 'sessionSource';

/** What people call platforms and paid channels, for the sources and channels that a property has of them. */
export function platformPhrases(values: readonly SegmentFilter[]): Phrase[] {
  const sources = values.filter(isSource);
  const channels = values.filter(({ dimension }) => dimension === 'sessionDefaultChannelGroup');
  const paidChannels = channels.map(({ value }) => value).filter((value) => PAID_CHANNELS.includes(value));
  const ofPaid = Object.entries(PAID).flatMap(([value, phrases]) =>
    phrases.map((phrase): Phrase => [
      phrase,
      { kind: 'segment', dimension: 'sessionDefaultChannelGroup', value, values: paidChannels },
    ]),
  );
  const ofPlatforms = PLATFORMS.flatMap((platform): Phrase[] => {
    const [name = ''] = platform.called;
    const all = ofPlatform(platform, sources);
    const free = platform.isAssistant && all.values?.length === 0 ? assistantsOr(all, channels, sources) : all;
    const paid = paidOf(all, sources);
    return platform.called.flatMap((called): Phrase[] => [
      [called, { kind: 'segment', ...free }],
      ...(name === 'google' ? [] : [...ADVERTISED].flatMap((ad): Phrase[] => advertised(called, ad, paid))),
    ]);
  });
  return [...ofPlatforms, ...ofPaid];
}

const advertised = (called: string, ad: string, paid: SegmentFilter): Phrase[] => [
  [`${called} ${ad}`, { kind: 'segment', ...paid }],
  [`${ad} ${called}`, { kind: 'segment', ...paid }],
];

function ofPlatform(
  { called: [name = ''], sources: words }: Platform,
  sources: readonly SegmentFilter[],
): SegmentFilter {
  const plain = words.map((word) => wordsOf(word).join(' '));
  const isOf = (value: string) => {
    const [source = ''] = value.split(' / ');
    const parts = ` ${wordsOf(source).join(' ')} `;
    return plain.some((word) => parts.includes(` ${word} `));
  };
  const own = sources.filter(({ value }) => isOf(value));
  return {
    dimension: sources[0]?.dimension ?? 'sessionSourceMedium',
    value: name,
    values: own.map(({ value }) => value),
  };
}

/** Google puts what assistants send into one channel; a property that has it need not name its sources. */
function assistantsOr(
  none: SegmentFilter,
  channels: readonly SegmentFilter[],
  sources: readonly SegmentFilter[],
): SegmentFilter {
  const isNamedAlone = none.value !== 'assistants ia';
  const hasChannel = channels.some(({ value }) => value === ASSISTANT_CHANNEL) || channels.length === 0;
  if (!hasChannel || (isNamedAlone && sources.length > 0)) return none;
  return { dimension: 'sessionDefaultChannelGroup', value: ASSISTANT_CHANNEL };
}

/** Of its sources those that were paid for; the channel, where a property does not name its sources. */
function paidOf(all: SegmentFilter, sources: readonly SegmentFilter[]): SegmentFilter {
  if (sources.length === 0) return { dimension: 'sessionDefaultChannelGroup', value: 'Paid Social' };
  const values = (all.values ?? []).filter((value) => PAID_MEDIUM.test(value.split(' / ')[1] ?? ''));
  return { ...all, value: `${all.value} (ads)`, values };
}
