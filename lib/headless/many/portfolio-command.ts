import { portfolioEntry } from '@/lib/app/portfolio-entry';
import { worstFirst } from '@/lib/app/worst-first';
import { languagePack } from '@/lib/language/all-languages';
import type { Job } from '@/lib/schedule/job';
import { personLanguage } from '../person-language';
import { EXIT, type Terminal } from '../terminal';
import { type OpenFile, withFile } from './open-run';
import { type PortfolioLine, portfolioText } from './portfolio-text';
import { jobsKept } from './property-jobs';
import { type RunGiven, runOptions } from './run-options';

/** `plateau portfolio`: every property of the file as it was last read, where most is at stake first. Nothing is asked of Google. */
export async function portfolioCommand(given: RunGiven, terminal: Terminal): Promise<number> {
  const language = personLanguage(terminal.env);
  return withFile(
    runOptions(given, terminal.env),
    terminal,
    async (file) => {
      const lines: PortfolioLine[] = [];
      const unread: string[] = [];
      for (const { id } of file.entries) {
        const line = await lineOf(id, file);
        if (line === null) unread.push(id);
        else lines.push(line);
      }
      const sorted = worstFirst(lines, languagePack(language).locale);
      if (file.json) {
        for (const line of sorted) await terminal.print(`${JSON.stringify(line)}\n`);
        for (const id of unread) await terminal.print(`${JSON.stringify({ property: { id }, unread: true })}\n`);
      } else await terminal.print(portfolioText(sorted, unread, language));
      return EXIT.done;
    },
    'read',
  );
}

async function lineOf(propertyId: string, { repository }: OpenFile): Promise<PortfolioLine | null> {
  const report = await repository.read('reports', propertyId);
  if (report === null) return null;
  const jobs = await jobsKept(repository, propertyId);
  const trouble = troubleIn(jobs);
  return { ...portfolioEntry(report, { unread: [], jobs }), ...(trouble === undefined ? {} : { trouble }) };
}

function troubleIn(jobs: readonly Job[]): PortfolioLine['trouble'] {
  const failing = jobs.filter(({ failures, waits }) => failures > 0 && waits !== 'off');
  const [job] = failing.toSorted(
    (one, other) => Number(other.waits === 'needs-person') - Number(one.waits === 'needs-person'),
  );
  return job && { what: job.waits === 'needs-person' ? 'waits' : 'put-off', until: job.dueAt };
}
