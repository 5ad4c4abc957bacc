import { describe, expect, it } from 'vitest';
import { parsedArguments } from '@/lib/headless/flag';
import { FLAGS } from '@/lib/headless/flags';
import { Misuse } from '@/lib/headless/misuse';
import { reportOptions } from '@/lib/headless/report-options';

function optionsOf(line: string) {
  const { given, files } = parsedArguments(line.split(' ').filter(Boolean), FLAGS.report, true);
  return reportOptions(given, files);
}
/** What is wrong with a line. */
function wrongIn(line: string): unknown {
  try {
    return optionsOf(line);
  } catch (error) {
    return error instanceof Misuse ? error.use : error;
  }
}

describe('reportOptions', () => {
  it('takes the demonstration in both languages when told nothing else', () => {
    expect(optionsOf('--demo --out there')).toMatchObject({
      origin: { from: 'demo' },
      out: 'there',
      languages: ['fr', 'en'],
      kinds: ['monthly', 'weekly', 'quarterly', 'hand-over'],
    });
  });

  it('takes all files that the shell puts after --csv', () => {
    expect(optionsOf('--csv a.csv b.csv c.csv --out there').origin).toEqual({
      from: 'csv',
      files: ['a.csv', 'b.csv', 'c.csv'],
    });
    expect(optionsOf('--csv a.csv --csv b.csv --out there').origin).toEqual({ from: 'csv', files: ['a.csv', 'b.csv'] });
  });

  it('takes a property with a stand-in for the API', () => {
    expect(
      optionsOf('--property properties/123 --api-origin http://127.0.0.1:8080 --access-token t --out there').origin,
    ).toEqual({ from: 'ga4', propertyId: '123', apiOrigin: 'http://127.0.0.1:8080', accessToken: 't' });
  });

  it('takes a BigQuery export, of the property that its dataset is named after or of another', () => {
    expect(optionsOf('--bigquery my-shop.analytics_123 --out there').origin).toEqual({
      from: 'bigquery',
      place: { project: 'my-shop', dataset: 'analytics_123' },
      propertyId: '123',
      keyEvents: [],
      maxGigabytes: 1000,
      billedTo: undefined,
      apiOrigin: undefined,
      accessToken: undefined,
    });
    const line = '--bigquery my-shop.events --property 7 --key-events sign_up,,purchase,sign_up --max-gigabytes 20';
    expect(optionsOf(`${line} --billing-project payer --out there`).origin).toMatchObject({
      propertyId: '7',
      keyEvents: ['sign_up', 'purchase'],
      maxGigabytes: 20,
      billedTo: 'payer',
    });
  });

  it('reads what the person tells of the property', () => {
    const line =
      '--demo --out o --language en --as-of 2026-10-31 --currency gbp --time-zone Europe/London --country gb --hours 4';
    expect(optionsOf(line)).toMatchObject({
      languages: ['en'],
      asOf: '2026-10-31',
      currency: 'GBP',
      timeZone: 'Europe/London',
      country: 'GB',
      hours: 4,
    });
    const target = ['--target', '3000000 -> 10000000 / 24'];
    expect(parsedArguments(target, FLAGS.report).given.target).toMatchObject({ from: 3e6, to: 1e7, months: 24 });
  });

  it('writes only the drafts that are named, each once', () => {
    expect(optionsOf('--demo --out o --kinds Hand-over,monthly,monthly').kinds).toEqual(['hand-over', 'monthly']);
  });

  it.each([
    ['--demo', { what: 'no-out' }],
    ['--out there', { what: 'one-origin' }],
    ['--demo --property 1 --out there', { what: 'one-origin' }],
    ['--demo stray --out there', { what: 'unknown-argument', value: 'stray' }],
    ['--demo --out there --language de', { what: 'bad-value', flag: 'language', value: 'de' }],
    ['--demo --out there --kinds weekly,yearly', { what: 'bad-value', flag: 'kinds', value: 'weekly,yearly' }],
    ['--demo --out there --as-of 2026-02-30', { what: 'bad-value', flag: 'as-of', value: '2026-02-30' }],
    ['--demo --out there --currency euros', { what: 'bad-value', flag: 'currency', value: 'euros' }],
    ['--demo --out there --time-zone Paris', { what: 'bad-value', flag: 'time-zone', value: 'Paris' }],
    ['--demo --out there --target much', { what: 'bad-value', flag: 'target', value: 'much' }],
    ['--demo --bigquery a-b.analytics_1 --out there', { what: 'one-origin' }],
    ['--bigquery analytics_1 --out there', { what: 'bad-value', flag: 'bigquery', value: 'analytics_1' }],
    ['--bigquery my-shop.events --out there', { what: 'no-property' }],
    [
      '--bigquery my-shop.analytics_1 --max-gigabytes 0 --out there',
      { what: 'bad-value', flag: 'max-gigabytes', value: '0' },
    ],
    ['--property shop --out there', { what: 'bad-value', flag: 'property', value: 'shop' }],
  ])('%s is refused', (line, wrong) => {
    expect(wrongIn(line)).toEqual(wrong);
  });

  it('refuses an unknown flag and a flag without its value', () => {
    expect(wrongIn('--demo --out there --colour red')).toEqual({ what: 'unknown-argument', value: '--colour' });
    expect(wrongIn('--demo --out there --langauge fr')).toMatchObject({ value: '--langauge', near: '--language' });
    expect(wrongIn('--demo --out')).toEqual({ what: 'no-value', flag: '--out' });
  });
});
