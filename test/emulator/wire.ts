/**
 * Between JSON on the wire and the emulator, in Google's own protobuf types: they say which fields exist,
 * and they read an enum by name or by number alike.
 */
import { protos } from '@google-analytics/data';
import type { GoogleReport } from '@/lib/collect/report';
import { ReportRequest } from '@/lib/collect/request';
import { Refusal, refuse } from './refusal';

const v1beta = protos.google.analytics.data.v1beta;

interface MessageType<Message> {
  fromObject(object: Record<string, unknown>): Message;
  toObject(message: Message, options: object): Record<string, unknown>;
}

export function readReportRequest(body: string): ReportRequest {
  return ReportRequest.parse(read(v1beta.RunReportRequest, body));
}

export function readBatch(body: string): ReportRequest[] {
  const { requests } = read(v1beta.BatchRunReportsRequest, body);
  return Array.isArray(requests) ? requests.map((request) => ReportRequest.parse(request)) : [];
}

export function readCompatibilityRequest(body: string): ReportRequest & { compatibilityFilter?: unknown } {
  const request = read(v1beta.CheckCompatibilityRequest, body);
  return { ...ReportRequest.parse(request), compatibilityFilter: request['compatibilityFilter'] };
}

/** A body as a message of Google's, enums by name; a name that Google does not know is refused as Google does. */
function read<Message>(type: MessageType<Message>, body: string): Record<string, unknown> {
  const json = parse(body);
  const known = type.toObject(type.fromObject(json), { enums: String, longs: String });
  const stranger = strangerIn(json, known);
  if (stranger !== undefined)
    throw new Refusal(refuse(400, `Invalid JSON payload received. Unknown name "${stranger}": Cannot find field.`));
  return known;
}

function parse(body: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(body || '{}');
    if (isObject(json)) return json;
  } catch {
    // Falls through to the same refusal.
  }
  throw new Refusal(refuse(400, 'Invalid JSON payload received. Unexpected token.'));
}

/** The first name that did not survive the message type. */
function strangerIn(given: unknown, known: unknown): string | undefined {
  if (Array.isArray(given))
    return given.map((item, index) => strangerIn(item, Array.isArray(known) ? known[index] : undefined)).find(Boolean);
  if (!isObject(given)) return undefined;
  for (const [name, value] of Object.entries(given)) {
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    if (!isObject(known) || !(name in known)) return name;
    const inner = strangerIn(value, known[name]);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** A report as Google writes it: what is zero, false or empty left out, enums by number when asked. */
export function writeReport(report: GoogleReport, enumsAsNumbers: boolean): Record<string, unknown> {
  return write(v1beta.RunReportResponse, { ...report, kind: 'analyticsData#runReport' }, enumsAsNumbers);
}

export function write<Message>(
  type: MessageType<Message>,
  answer: object,
  enumsAsNumbers: boolean,
): Record<string, unknown> {
  const message = type.fromObject({ ...answer });
  return withoutDefaults(type.toObject(message, { enums: enumsAsNumbers ? Number : String, longs: String }));
}

function withoutDefaults(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object)
      .filter(([name, value]) => name === 'value' || !(value === 0 || value === false || value === ''))
      .map(([name, value]) => [name, clean(value)]),
  );
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean);
  return isObject(value) ? withoutDefaults(value) : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
