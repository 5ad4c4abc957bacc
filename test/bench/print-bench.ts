import { table } from '../evaluate/table';
import type { Bench } from './run-bench';
import { PEER_DAYS } from './diagnose-speed';
import type { PeerSpeed } from './peers';

/** The performance table, for a terminal. */
export function printBench({ machine, diagnose, forecast, peers, collect, street, bundles }: Bench): string {
  const own = diagnose.find(({ days }) => days === PEER_DAYS)?.milliseconds ?? Number.NaN;
  return [
    `${machine.processor}, ${machine.cores} cores (load ${machine.load}), ${machine.gigabytes} GB, ${machine.system}, Node ${machine.node}`,
    table(
      ['diagnose one series', 'time', 'allocated'],
      diagnose.map(({ days, milliseconds, megabytes }) => [`${days} days`, `${milliseconds} ms`, `${megabytes} MB`]),
    ),
    table(
      [`beside it, ${PEER_DAYS} days`, 'time', 'times as long as diagnose'],
      [
        ['plateau forecast, 8 weeks', `${forecast} ms`, ratio(forecast, own)],
        ...peers.map((peer) => peerRow(peer, own)),
      ],
    ),
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
      ['snapshot to report', 'series', 'tables', 'time'],
      street.map(({ property, series, tables, milliseconds }) => [
        property,
        String(series),
        String(tables),
        `${milliseconds} ms`,
      ]),
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
  ].join('\n\n');
}

function peerRow(peer: PeerSpeed, own: number): string[] {
  if ('absent' in peer) return [peer.name, `absent: ${peer.absent}`, ''];
  return [`${peer.name} ${peer.version}`, `${peer.milliseconds} ms`, ratio(peer.milliseconds, own)];
}

function ratio(milliseconds: number, own: number): string {
  return `× ${(milliseconds / own).toFixed(milliseconds > 10 * own ? 0 : 1)}`;
}
