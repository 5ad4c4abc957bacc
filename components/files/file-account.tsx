import type { FileReading } from '@/lib/app/file-intake';
import type { FileWords } from '@/lib/language/en/files';
import { describeReading } from '@/lib/language/narrative/describe-reading';
import { useCorePack } from '../page/page';

/** What was read of each table, what was left out and why: the same that the command line says. */
export function FileAccount({ reading, loaded }: { readonly reading: FileReading; readonly loaded: FileWords }) {
  const { dates, format } = useCorePack();
  const { account, days, notFinished } = reading;
  const { words } = loaded;
  const speaker = { dates, format, messages: { reading: loaded.reading } };
  return (
    <section class="stack" aria-label={words.account}>
      <h3>{words.account}</h3>
      <ul class="file-account">
        {account.tables.map((table, at) => (
          <li key={at}>{describeReading(table, speaker)}</li>
        ))}
        <li>{words.days(dates.day(days.from), dates.day(days.to))}</li>
        {notFinished !== null && <li>{words.notFinished(dates.day(notFinished.from), dates.day(notFinished.to))}</li>}
      </ul>
    </section>
  );
}
