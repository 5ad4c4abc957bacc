import { STANDARD_LIMITS } from '../emulator/quota';
import { table } from '../evaluate/table';
import type { portfolioFigures } from './portfolio';

type Portfolio = Awaited<ReturnType<typeof portfolioFigures>>;

/** What `plateau run` did with many properties, undisturbed and killed. */
export function portfolioTable({ count, troubled, killed, ...calm }: Portfolio): string {
  const { concurrentRequests, tokensPerProjectPerHour } = STANDARD_LIMITS;
  return table(
    [`plateau run, ${count} properties`, 'measured', 'allowed'],
    [
      ['properties a minute', calm.aMinute.toFixed(0), ''],
      ...calm.memory.map(({ properties, megabytes }) => [`memory after ${properties}`, `${megabytes} MB`, '']),
      ['most requests at once for a property', String(calm.mostAtOnce), String(concurrentRequests)],
      ['most tokens of a property', String(calm.mostTokens), `${tokensPerProjectPerHour} an hour`],
      [`others that failed, of ${troubled} in trouble`, String(calm.wronglyFailed), '0'],
      ['in trouble and told as done', String(calm.wentWellInTrouble), '0'],
      ['drafts missing', String(calm.missing), '0'],
      [`drafts missing after ${killed.kills} kills`, String(killed.missing), '0'],
      [`drafts delivered twice after ${killed.kills} kills`, String(killed.replaced), '0'],
    ],
  );
}
