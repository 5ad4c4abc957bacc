import { table } from '../evaluate/table';
import type { Bench } from './run-bench';
import { growthOfTime, PEER_DAYS } from './diagnose-speed';
import type { Judged } from './known-truth';
import { portfolioTable } from './portfolio-table';
import type { PeerSpeed } from './peer-speed';

/** The performance table, for a terminal. */
export function printBench({
  machine,
  diagnose,
  forecast,
  peers,
  judged,
  collect,
  reading: exports,
  street,
  popup,
  bundles,
  portfolio,
}: Bench): string {
  const own = diagnose.find(({ days }) => days === PEER_DAYS)?.milliseconds ?? Number.NaN;
  return [
    `${machine.processor}, ${machine.cores} cores (load ${machine.load}), ${machine.gigabytes} GB, ${machine.system}, Node ${machine.node}`,
    table(
      ['diagnose one series', 'time', 'a thousand days', 'allocated'],
      diagnose.map(({ days, milliseconds, megabytes }) => [
        `${days} days`,
        `${milliseconds} ms`,
        `${((1000 * milliseconds) / days).toFixed(2)} ms`,
        `${megabytes} MB`,
      ]),
    ),
    linearity(growthOfTime(diagnose)),
    table(
      [`beside it, ${PEER_DAYS} days`, 'time', 'times as long as diagnose', 'peak of the process'],
      [
        ['plateau forecast, 8 weeks', `${forecast} ms`, ratio(forecast, own)],
        ...peers.map((peer) => peerRow(peer, own)),
      ],
    ),
    verdictTable(judged),
    table(
      ['collect one property over HTTP', 'requests', 'tokens', 'answers', 'time'],
      collect.map(({ reading, requests, tokens, kilobytes, milliseconds }) => [
        reading,
        String(requests),
        String(tokens ?? '—'),
        `${kilobytes} kB`,
        `${milliseconds} ms`,
      ]),
    ),
    table(
      ['read an export', 'size', 'time', 'times as long as papaparse alone', 'allocated'],
      exports.map(({ file, megabytes, milliseconds, parser, allocated }) => [
        file,
        `${megabytes} MB`,
        `${milliseconds} ms`,
        ratio(milliseconds, parser),
        `${allocated} MB`,
      ]),
    ),
    table(
      ['snapshot to report', 'series', 'tables', 'time'],
      street.map(({ property, series, tables, milliseconds }) => [
        property,
        String(series),
        String(tables),
        `${milliseconds} ms`,
      ]),
    ),
    'absent' in popup
      ? `No popup was opened: ${popup.absent}.`
      : table(
          ['popup, from stored results', 'empty page of the extension', 'three vital signs', 'times as long'],
          [['median of 15', `${popup.empty} ms`, `${popup.popup} ms`, `× ${popup.ratio}`]],
        ),
    bundles.length === 0
      ? 'No bundle is built: npm run build.'
      : table(
          ['bundle', 'files', 'all', 'scripts', 'gzipped'],
          bundles.map((bundle) => [
            bundle.bundle,
            String(bundle.files),
            `${bundle.kilobytes} kB`,
            `${bundle.scriptKilobytes} kB`,
            `${bundle.gzippedKilobytes} kB`,
          ]),
        ),
    portfolioTable(portfolio),
  ].join('\n\n');
}

function peerRow(peer: PeerSpeed, own: number): string[] {
  if ('absent' in peer) return [peer.name, `absent: ${peer.absent}`, ''];
  const { name, version, milliseconds, megabytes } = peer;
  const peak = typeof megabytes === 'number' ? `${Math.round(megabytes)} MB` : '';
  return [`${name} ${version}`, `${milliseconds} ms`, ratio(milliseconds, own), peak];
}

/** Some powers above 1 would still be the noise of a busy machine. */
const LINEAR_UP_TO = 1.1;

function linearity(power: number): string {
  const verdict = power <= LINEAR_UP_TO ? 'no worse than linear' : 'MORE THAN LINEAR';
  return `Time grows with the length to the power of ${power.toFixed(2)}: ${verdict}.`;
}

/** Each tool's verdict on each series; how many it had right, wrong and left open stands below. */
function verdictTable(judged: readonly Judged[]): string {
  const tools = Object.keys(judged[0]?.verdicts ?? {});
  if (tools.length === 0) return 'No series with a known truth: ../shared/evaluation is absent.';
  const count = (tool: string, of: (verdict: string, truth: string) => boolean) =>
    judged.filter(({ verdicts, truth }) => of(verdicts[tool] ?? '', truth)).length;
  const score = (tool: string) => {
    const right = count(tool, (verdict, truth) => verdict === truth);
    const open = count(tool, (verdict) => verdict === 'inconclusive');
    return `${right} right, ${judged.length - right - open} wrong`;
  };
  return table(
    ['series, growth of ±1% a month as none', 'truth', ...tools],
    [
      ...judged.map(({ series, days, truth, verdicts }) => [
        `${series}, ${days} days`,
        truth,
        ...tools.map((tool) => verdicts[tool] ?? ''),
      ]),
      ['', '', ...tools.map(score)],
    ],
  );
}

function ratio(milliseconds: number, own: number): string {
  return `× ${(milliseconds / own).toFixed(milliseconds > 10 * own ? 0 : 1)}`;
}
