/**
 * Takes what files hold of a property in place of what Google would answer. It stands in the page that the files were given
 * to: the background never loads the reader of files.
 */
import type { CsvFile } from '@/lib/collect/csv/csv-file';
import { agreedCurrency } from '@/lib/collect/csv/currency';
import { type CsvImport, importCsv } from '@/lib/collect/csv/import-csv';
import { idFromName } from '@/lib/collect/csv/property-name';
import { countryFor } from '@/lib/measure/retail/country-of';
import { addDays, type Day, dayIn, DAYS_UNTIL_COMPLETE } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import type { KeptFiles } from '@/lib/model/kept-files';
import type { Period } from '@/lib/model/period';
import type { Property, PropertySummary } from '@/lib/model/property';
import type { ReadingAccount } from '@/lib/model/reading-account';
import type { Repository } from '@/lib/storage/repository';
import { joinFiles } from './file-join';
import { snapshotOfFiles } from './file-snapshot';
import { usualCurrency } from './usual-currency';

/** What a person says of a property, since its files do not. */
export interface ToldOfFiles {
  readonly name: string;
  /** The property of earlier files that these go on with; null for one of its own. */
  readonly continues: string | null;
  /** ISO 4217. */
  readonly currency: string;
  /** IANA zone. */
  readonly timeZone: string;
  /** ISO 3166. */
  readonly country: string;
}

/** What has to be asked of the person before anything is kept. */
export type Asked = 'property' | 'currency';

/** Files that were read and not kept yet. */
export interface FileReading {
  readonly files: readonly CsvFile[];
  readonly account: ReadingAccount;
  /** The days that the files hold. */
  readonly days: Period;
  /** Days at their end that Google has not finished counting, and which are left out; null where there are none. */
  readonly notFinished: Period | null;
  readonly asks: readonly Asked[];
  /** The best that is known without asking. */
  readonly guess: ToldOfFiles;
  /** The properties of earlier files, and whether their currency is known. */
  readonly known: readonly (PropertySummary & { readonly hasCurrency: boolean })[];
}

export interface FileIntake {
  /** @throws PlateauError with a `csv-…` code, as the command does */
  read(files: readonly CsvFile[]): Promise<FileReading>;
  /** Keeps what was read, beside what earlier files held; answers with the property. Nothing is kept when it throws. */
  keep(reading: FileReading, told: ToldOfFiles): Promise<Property>;
}

export interface IntakeDependencies {
  readonly repository: Pick<Repository, 'read' | 'readAll' | 'write'>;
  readonly now: () => Date;
  /** The browser's interface language, such as `fr-CA`. */
  readonly locale: string;
  /** The browser's own zone. */
  readonly timeZone: string;
}

export function createFileIntake({ repository, now, locale, timeZone }: IntakeDependencies): FileIntake {
  return {
    async read(files) {
      const { opened, notFinished } = parse(files, timeZone, now());
      const known = (await repository.readAll('files')).map(({ value: { property, hasCurrency } }) => ({
        ...property,
        hasCurrency,
      }));
      const id = idOf(opened.property.displayName);
      const kept = await repository.read('files', id);
      const zone = kept?.property.timeZone ?? timeZone;
      const { country } = countryFor(zone, locale);
      const saysCurrency = opened.named !== undefined && opened.named.sharedSign === undefined;
      const isOpen = opened.hasMoney && !saysCurrency && kept?.hasCurrency !== true;
      return {
        files,
        account: opened.reading,
        days: { from: opened.firstDay, to: opened.lastDay },
        notFinished,
        asks: [...(kept === null ? (['property'] as const) : []), ...(isOpen ? (['currency'] as const) : [])],
        guess: {
          name: kept?.property.displayName ?? opened.property.displayName,
          continues: kept?.property.id ?? (opened.isNamed || known.length !== 1 ? null : (known[0]?.id ?? null)),
          currency: currencyOf(opened, kept) ?? likelyCurrency(opened, country),
          timeZone: zone,
          country,
        },
        known,
      };
    },

    async keep({ files, asks }, told) {
      const kept = await repository.read('files', told.continues ?? idOf(told.name));
      const zone = kept?.property.timeZone ?? told.timeZone;
      const { opened } = parse(files, zone, now());
      requireOneCurrency(opened, kept);
      const hasCurrency = (kept?.hasCurrency ?? false) || opened.hasMoney;
      const property: Property = {
        ...(kept?.property ?? { id: idOf(told.name), displayName: told.name, account: '', timeZone: zone }),
        currency: currencyOf(opened, kept) ?? told.currency,
      };
      const joined = joinFiles(kept, {
        ...opened,
        property,
        hasCurrency,
        isCurrencyTold: asks.includes('currency'),
      });
      // Collected before anything is written: what cannot be told of must not take the place of what can.
      const snapshot = await snapshotOfFiles(joined, now());
      await repository.write('files', property.id, joined);
      await repository.write('snapshots', property.id, snapshot);
      return property;
    },
  };
}

/** Files do not say when they were made: days that Google may still be counting are left out of them. */
function parse(
  files: readonly CsvFile[],
  zone: string,
  now: Date,
): { readonly opened: CsvImport; readonly notFinished: Period | null } {
  const today = dayIn(zone, now);
  const complete: Day = addDays(today, -DAYS_UNTIL_COMPLETE);
  const opened = importCsv(files, { today });
  if (opened.lastDay <= complete) return { opened, notFinished: null };
  return {
    opened: importCsv(files, { today, until: complete }),
    notFinished: { from: addDays(complete, 1), to: opened.lastDay },
  };
}

/** Digits alone would be the number of a property of Google's. */
function idOf(name: string): string {
  const id = idFromName(name);
  return /^\d+$/.test(id) ? `file-${id}` : id;
}

/** What is known of the currency: what was said before goes before a sign that several share. */
function currencyOf({ named }: CsvImport, kept: KeptFiles | null): string | undefined {
  if (kept?.hasCurrency) return kept.property.currency;
  return named?.sharedSign === undefined ? named?.code : undefined;
}

/** That of the country, where the sign of the amounts does not speak against it. */
function likelyCurrency({ named }: CsvImport, country: string): string {
  const usual = usualCurrency(country);
  if (named === undefined) return usual;
  const result = agreedCurrency([named, { code: usual }]);
  return 'agreed' in result ? usual : named.code;
}

/** @throws PlateauError `csv-currencies` where the files name another one than that of what is kept */
function requireOneCurrency({ named }: CsvImport, kept: KeptFiles | null): void {
  if (named === undefined || !kept?.hasCurrency) return;
  const result = agreedCurrency([{ code: kept.property.currency }, named]);
  if ('agreed' in result) return;
  const value = result.differ.join(', ');
  throw new PlateauError('csv-currencies', `The files are in another currency than those before: ${value}`, {
    retry: { when: 'after-action' },
    details: { value },
  });
}
