/** The answers of the Analytics Admin API about a property's setup, as far as Plateau reads them. */
import * as z from 'zod/mini';

const text = z.pipe(
  z.nullish(z.string()),
  z.transform((value) => value ?? ''),
);
const flag = z.pipe(
  z.nullish(z.boolean()),
  z.transform((value) => value ?? false),
);

/**
 * `DEVICE_BASED` → `device-based`: a value of an enum. '' for one that Google leaves unspecified, and for a number, by which
 * Google's client names a value that is newer than itself.
 */
const Word = z.pipe(
  z.nullish(z.union([z.string(), z.number()])),
  z.transform((name) =>
    typeof name === 'string' && !name.endsWith('_UNSPECIFIED') ? name.toLowerCase().replaceAll('_', '-') : '',
  ),
);

/** RFC 3339 over HTTP, seconds since 1970 from Google's client. Null for what is neither. */
const Instant = z.pipe(
  z.nullish(z.union([z.string(), z.object({ seconds: z.unknown() })])),
  z.transform((value) => {
    const at = typeof value === 'string' ? new Date(value) : new Date(Number(String(value?.seconds)) * 1000);
    return Number.isNaN(at.getTime()) ? null : at.toISOString();
  }),
);

/** `google.type.Date`, as `YYYY-MM-DD`; null where a part of it is left out. */
const CalendarDate = z.pipe(
  z.nullish(z.object({ year: z.nullish(z.number()), month: z.nullish(z.number()), day: z.nullish(z.number()) })),
  z.transform((date) => {
    if (!date?.year || !date.month || !date.day) return null;
    const [year, month, day] = [String(date.year).padStart(4, '0'), two(date.month), two(date.day)];
    return `${year}-${month}-${day}`;
  }),
);
const two = (number: number) => String(number).padStart(2, '0');

const KeyEvent = z.object({ eventName: text, createTime: Instant, countingMethod: Word });

const Annotation = z.object({
  name: z.string(),
  title: text,
  description: text,
  systemGenerated: flag,
  annotationDate: CalendarDate,
  annotationDateRange: z.nullish(z.object({ startDate: CalendarDate, endDate: CalendarDate })),
});
export type Annotation = z.infer<typeof Annotation>;

const ChannelGroup = z.object({ displayName: text, primary: flag, systemDefined: flag });

const Stream = z.object({ name: z.string(), webStreamData: z.nullish(z.object({ defaultUri: text })) });

/** Every list that is given in pages; each answer has one of them, or none of its items. */
export const Page = z.object({
  keyEvents: z._default(z.array(KeyEvent), []),
  reportingDataAnnotations: z._default(z.array(Annotation), []),
  channelGroups: z._default(z.array(ChannelGroup), []),
  dataStreams: z._default(z.array(Stream), []),
  nextPageToken: text,
});

/** Every setting that stands in an answer of its own; each answer has some of them. */
export const Singleton = z.object({
  reportingAttributionModel: Word,
  acquisitionConversionEventLookbackWindow: Word,
  otherConversionEventLookbackWindow: Word,
  reportingIdentity: Word,
  eventDataRetention: Word,
  userDataRetention: Word,
  state: Word,
  streamEnabled: flag,
});
export type Singleton = z.infer<typeof Singleton>;
