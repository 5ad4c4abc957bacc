import { table } from '../evaluate/table';
import type { Bench } from './run-bench';
import { growthOfTime, PEER_DAYS } from './diagnose-speed';
import { portfolioTable } from './portfolio-table';
import type { PeerSpeed } from './peer-speed';
import { verdictTable } from './verdict-table';

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

function ratio(milliseconds: number, own: number): string {
  return `× ${(milliseconds / own).toFixed(milliseconds > 10 * own ? 0 : 1)}`;
}
