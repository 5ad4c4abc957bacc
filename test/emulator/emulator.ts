/**
 * Google as Plateau meets it, on the loopback: the Analytics Data and Admin APIs and the sign-in, over
 * HTTP or TLS. One process stands for every host, told apart by the Host header.
 */
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { TabledProperty } from '@/lib/collect/table/table-source';
import { demoProperties } from '@/lib/demo/demo-source';
import { dayIn } from '@/lib/model/day';
import { adminRoutes } from './admin-api';
import { annotationRoutes, Annotations, type EmulatedNote } from './annotations-api';
import type { Call, Reply, Route } from './call';
import { dataRoutes } from './data-api';
import { type Fault, faultReply, Faults } from './faults';
import { onlyFields } from './field-mask';
import { Identity } from './identity';
import { oauthRoutes } from './oauth';
import { type QuotaLimits, STANDARD_LIMITS } from './quota';
import { Refusal, refuse, WORDS } from './refusal';
import { setupRoutes } from './setup-api';
import { WireBatch, type WireReport } from './wire-report';

export interface EmulatorOptions {
  /** The demonstration's properties without it. */
  readonly properties?: readonly TabledProperty[];
  readonly tls?: boolean;
  /** Any free one without it. */
  readonly port?: number;
  readonly now?: () => Date;
  readonly limits?: Partial<QuotaLimits>;
  /** How many notes the charts of a property take. */
  readonly mostNotes?: number;
  /** Further services of Google's (or anyone's), such as mail. */
  readonly routes?: (identity: Identity) => readonly Route[];
  /** Milliseconds that every answer of an API takes. */
  readonly delay?: number;
}

/** A request that came in, for the assertions of a test. */
export interface SeenRequest extends Call {
  readonly status: number;
}

/** What becomes of a report, by its place in its batch. */
export type ReportChange = (report: WireReport, at: number) => unknown;

export interface Emulator {
  readonly origin: string;
  readonly port: number;
  readonly properties: readonly TabledProperty[];
  readonly requests: readonly SeenRequest[];
  readonly identity: Identity;
  /** The most calls of an API that were under way at once for one property. */
  readonly mostAtOnce: number;
  /** What stands on the charts of a property. */
  notesOf(propertyId: string): readonly EmulatedNote[];
  /** Tokens that each property spent. */
  readonly tokens: ReadonlyMap<string, number>;
  fail(fault: Fault): void;
  /** Changes every report that is given from now on, as it stands on the wire; null for none. */
  change(how: ReportChange | null): void;
  /** Forgets faults, changes and requests. */
  reset(): void;
  stop(): Promise<void>;
}

export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { now = () => new Date(), tls = false } = options;
  const properties = options.properties ?? demoProperties(dayIn('Europe/Paris', now()));
  const identity = new Identity(now);
  const limits = { ...STANDARD_LIMITS, ...options.limits };
  const tokens = new Map<string, number>();
  const annotations = new Annotations(properties);
  const routes = [
    ...dataRoutes({ properties, identity, limits, now, tokens }),
    ...adminRoutes(properties, identity),
    ...setupRoutes(properties, identity),
    ...annotationRoutes({ properties, identity, most: options.mostNotes }, annotations),
    ...oauthRoutes(identity),
    ...(options.routes?.(identity) ?? []),
  ];
  const faults = new Faults();
  const requests: SeenRequest[] = [];
  const underWay = new Map<string, number>();
  let mostAtOnce = 0;
  let change: ReportChange | null = null;

  async function listener(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const call = await readCall(request);
    const fault = isApi(call) ? faults.next(call) : undefined;
    const of = propertyOf(call);
    const atOnce = (underWay.get(of) ?? 0) + 1;
    underWay.set(of, atOnce);
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    if (options.delay) await new Promise((resolve) => setTimeout(resolve, options.delay));
    const isOneTooMany = isApi(call) && (underWay.get(of) ?? 0) > limits.concurrentRequests;
    const answered = isOneTooMany
      ? refuse(429, WORDS.concurrent)
      : await replyTo(call, fault ? routesUnder(fault) : routes);
    const reply = fault && !fault.cut ? faultReply(fault) : changed(answered, change);
    underWay.set(of, (underWay.get(of) ?? 0) - 1);
    requests.push({ ...call, status: fault?.hangUp || fault?.silent ? 0 : reply.status });
    if (fault?.hangUp) return void request.socket.destroy();
    if (fault?.cut) return void cutShort(response, reply);
    if (!fault?.silent) send(response, reply, call);
  }

  /** Whoever refuses does nothing; whoever breaks down may have done it all. */
  function routesUnder({ status }: Fault): readonly Route[] {
    return status >= 400 && status < 500 ? [] : routes;
  }

  const server = tls ? https.createServer(await certificate(), listener) : http.createServer(listener);
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    properties,
    requests,
    identity,
    get mostAtOnce() {
      return mostAtOnce;
    },
    notesOf: (propertyId) => annotations.of(propertyId),
    tokens,
    fail: (fault) => faults.add(fault),
    change: (how) => void (change = how),
    reset: () => {
      faults.clear();
      change = null;
      requests.length = 0;
      mostAtOnce = 0;
      tokens.clear();
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function changed(reply: Reply, change: ReportChange | null): Reply {
  const batch = WireBatch.safeParse(reply.json);
  if (!change || !batch.success) return reply;
  return { ...reply, json: { ...batch.data, reports: batch.data.reports.map((report, at) => change(report, at)) } };
}

/** Announces the whole answer, gives half of it, and hangs up. */
function cutShort(response: http.ServerResponse, { status, json }: Reply): void {
  const text = JSON.stringify(json);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.write(text.slice(0, text.length / 2), () => response.destroy());
}

async function readCall(request: http.IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const token = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
  return {
    method: request.method ?? 'GET',
    host,
    url: new URL(request.url ?? '/', `http://${host || 'localhost'}`),
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
    token,
  };
}

async function replyTo(call: Call, routes: readonly Route[]): Promise<Reply> {
  const path = decodeURIComponent(call.url.pathname);
  for (const route of routes) {
    const match = route.method === call.method && isAt(call.host, route.host) ? route.path.exec(path) : null;
    if (match) return handled(route, call, match);
  }
  return refuse(404, 'The requested URL was not found on this server.');
}

async function handled(route: Route, call: Call, match: RegExpExecArray): Promise<Reply> {
  try {
    return await route.handle(call, match);
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    return refuse(500, error instanceof Error ? (error.stack ?? error.message) : 'Internal error encountered.');
  }
}

/** By its own address the emulator is every host at once. */
function isAt(called: string, host: string): boolean {
  return called === host || called === '127.0.0.1' || called === 'localhost';
}

/** Google's limits are each property's own. */
function propertyOf({ url }: Call): string {
  return /\/properties\/(\d+)/.exec(url.pathname)?.[1] ?? '';
}

function isApi(call: Call): boolean {
  return !call.url.pathname.startsWith('/o/oauth2/');
}

function send(response: http.ServerResponse, reply: Reply, call: Call): void {
  const pretty = !['0', 'false'].includes(call.url.searchParams.get('$prettyPrint') ?? '');
  const fields = call.url.searchParams.get('$fields');
  const json = fields === null || reply.status !== 200 ? reply.json : onlyFields(reply.json, fields);
  const type = reply.html === undefined ? 'application/json; charset=UTF-8' : 'text/html; charset=UTF-8';
  response.writeHead(reply.status, { 'content-type': type, ...reply.headers });
  response.end(reply.html ?? (json === undefined ? '' : JSON.stringify(json, null, pretty ? 2 : 0)));
}

async function certificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Google (emulated)' }], {
    keySize: 2048,
  });
  return { key, cert };
}
