/** The answers of the Analytics Admin API about a property's setup, as far as Plateau reads them. */
import * as z from 'zod/mini';
import { enumName } from '../enum-name';

const text = z.pipe(
  z.nullish(z.string()),
  z.transform((value) => value ?? ''),
);
const flag = z.pipe(
  z.nullish(z.boolean()),
  z.transform((value) => value ?? false),
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

export const KeyEventList = z.object({
  keyEvents: z._default(
    z.array(
      z.object({
        eventName: text,
        createTime: Instant,
        countingMethod: enumName(['ONCE_PER_EVENT', 'ONCE_PER_SESSION'], ''),
      }),
    ),
    [],
  ),
  nextPageToken: text,
});

export const AnnotationList = z.object({
  reportingDataAnnotations: z._default(
    z.array(
      z.object({
        name: z.string(),
        title: text,
        description: text,
        systemGenerated: flag,
        annotationDate: CalendarDate,
        annotationDateRange: z.nullish(z.object({ startDate: CalendarDate, endDate: CalendarDate })),
      }),
    ),
    [],
  ),
  nextPageToken: text,
});

export const AttributionSettings = z.object({
  reportingAttributionModel: enumName(
    [
      'PAID_AND_ORGANIC_CHANNELS_DATA_DRIVEN',
      'PAID_AND_ORGANIC_CHANNELS_LAST_CLICK',
      'GOOGLE_PAID_CHANNELS_LAST_CLICK',
    ],
    '',
  ),
  acquisitionConversionEventLookbackWindow: enumName(
    [7, 30].map((days) => `ACQUISITION_CONVERSION_EVENT_LOOKBACK_WINDOW_${days}_DAYS`),
    '',
  ),
  otherConversionEventLookbackWindow: enumName(
    [30, 60, 90].map((days) => `OTHER_CONVERSION_EVENT_LOOKBACK_WINDOW_${days}_DAYS`),
    '',
  ),
});

export const ReportingIdentity = z.object({
  reportingIdentity: enumName(['BLENDED', 'OBSERVED', 'DEVICE_BASED'], ''),
});

const Retention = enumName(
  ['TWO_MONTHS', 'FOURTEEN_MONTHS', 'TWENTY_SIX_MONTHS', 'THIRTY_EIGHT_MONTHS', 'FIFTY_MONTHS'],
  '',
);
export const DataRetention = z.object({ eventDataRetention: Retention, userDataRetention: Retention });

export const ChannelGroupList = z.object({
  channelGroups: z._default(z.array(z.object({ displayName: text, primary: flag, systemDefined: flag })), []),
  nextPageToken: text,
});

export const GoogleSignals = z.object({ state: enumName(['GOOGLE_SIGNALS_ENABLED', 'GOOGLE_SIGNALS_DISABLED'], '') });

export const StreamList = z.object({
  dataStreams: z._default(
    z.array(
      z.object({
        name: z.string(),
        webStreamData: z.nullish(z.object({ defaultUri: text })),
      }),
    ),
    [],
  ),
  nextPageToken: text,
});

export const EnhancedMeasurement = z.object({ streamEnabled: flag });
