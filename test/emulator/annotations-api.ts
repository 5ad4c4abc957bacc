/** Notes on the charts of a property (reporting data annotations): listed, written, changed and taken away, by Google's rules. */
import * as z from 'zod';
import type { TabledProperty } from '@/lib/collect/table/table-source';
import { type Call, type Reply, type Route, wantsNumbers } from './call';
import { ANALYTICS_SCOPE, EDIT_SCOPE, type Identity } from './identity';
import { inPages } from './in-pages';
import { Refusal, refuse, WORDS } from './refusal';

const HOST = 'analyticsadmin.googleapis.com';
/** By number, as Google's client sends and reads them. Orange is the system's own. */
const COLORS = ['COLOR_UNSPECIFIED', 'PURPLE', 'BROWN', 'BLUE', 'GREEN', 'RED', 'CYAN', 'ORANGE'] as const;
const PATH = 'v1alpha/properties/(\\d+)/reportingDataAnnotations';
/** Lengths in the form of Google Analytics. */
const LONGEST = { title: 60, description: 150 };

const DateParts = z.strictObject({ year: z.int(), month: z.int(), day: z.int() });
const Color = z.union([z.enum(COLORS), z.int().transform((number) => COLORS[number])]);
/** What a call may bring; Google refuses a name that it does not know. */
const Wire = z.strictObject({
  name: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  color: Color.optional(),
  annotationDate: DateParts.nullish(),
  annotationDateRange: z.strictObject({ startDate: DateParts, endDate: DateParts }).nullish(),
  /** Google's own to say: whatever a call brings is passed over. */
  systemGenerated: z.boolean().optional(),
});
type Wire = z.infer<typeof Wire>;

/** A note as it stands. */
export interface EmulatedNote extends Wire {
  readonly id: string;
  readonly systemGenerated: boolean;
}

export interface AnnotationRules {
  /** How many notes a property takes; as many as anybody writes without it. */
  readonly most?: number | undefined;
}

/** What stands on the charts of each property, as it was set up and as it was changed since. */
export class Annotations {
  private readonly ofProperty = new Map<string, EmulatedNote[]>();
  private written = 0;

  constructor(private readonly properties: readonly TabledProperty[]) {}

  of(propertyId: string): EmulatedNote[] {
    const known = this.ofProperty.get(propertyId);
    if (known) return known;
    const setup = this.properties.find(({ property }) => property.id === propertyId)?.setup;
    const notes = (setup?.notes ?? []).map(({ id, from, to, title, text, byGoogle }) => ({
      id,
      title,
      ...(text !== undefined && { description: text }),
      color: byGoogle ? ('ORANGE' as const) : ('BLUE' as const),
      systemGenerated: byGoogle,
      ...(to === undefined
        ? { annotationDate: dateOf(from) }
        : { annotationDateRange: { startDate: dateOf(from), endDate: dateOf(to) } }),
    }));
    this.ofProperty.set(propertyId, notes);
    return notes;
  }

  nextId(): string {
    this.written += 1;
    return String(9_000_000 + this.written);
  }
}

export function annotationRoutes(
  {
    properties,
    identity,
    most,
  }: AnnotationRules & { readonly properties: readonly TabledProperty[]; readonly identity: Identity },
  annotations: Annotations,
): Route[] {
  const route = (
    method: Route['method'],
    path: string,
    handle: (call: Call, notes: EmulatedNote[], property: string, id: string) => unknown,
  ): Route => ({
    host: HOST,
    method,
    path: new RegExp(`^/${path}$`),
    handle: (call, [, property = '', id = '']): Reply => {
      const scopes = identity.scopesOf(call.token);
      identity.require(call.token, method === 'GET' && !scopes?.has(EDIT_SCOPE) ? ANALYTICS_SCOPE : EDIT_SCOPE);
      const setup = properties.find((each) => each.property.id === property)?.setup;
      if (!setup || (method !== 'GET' && setup.canEdit !== true)) return refuse(403, WORDS.noPermissionAdmin);
      return { status: 200, json: handle(call, annotations.of(property), property, id) };
    },
  });
  return [
    route('GET', PATH, (call, notes, property) =>
      inPages(call, 'reportingDataAnnotations', notes, (note) => onWire(note, property, call)),
    ),
    route('POST', PATH, (call, notes, property) => {
      const wanted = bodyOf(call);
      checked(wanted);
      if (most !== undefined && notes.length >= most)
        throw new Refusal(
          refuse(429, 'The maximum number of reporting data annotations for this property was reached.'),
        );
      const { name: _name, ...note } = wanted;
      const written = { ...note, id: annotations.nextId(), systemGenerated: false };
      notes.push(written);
      return onWire(written, property, call);
    }),
    route('PATCH', `${PATH}/(\\d+)`, (call, notes, property, id) => {
      const [at, note] = noteIn(notes, id);
      const wanted = onlyOf(bodyOf(call), call.url.searchParams.get('updateMask'));
      const changed = { ...note, ...wanted, id, systemGenerated: false };
      checked(changed);
      notes[at] = changed;
      return onWire(changed, property, call);
    }),
    route('DELETE', `${PATH}/(\\d+)`, (_call, notes, _property, id) => {
      const [at] = noteIn(notes, id);
      notes.splice(at, 1);
      return {};
    }),
  ];
}

function noteIn(notes: readonly EmulatedNote[], id: string): readonly [number, EmulatedNote] {
  const at = notes.findIndex((note) => note.id === id);
  const note = notes[at];
  if (note === undefined) throw new Refusal(refuse(404, 'Requested entity was not found.'));
  if (note.systemGenerated) throw invalid('System-generated annotations cannot be updated or deleted.');
  return [at, note];
}

function bodyOf({ headers, body }: Call): Wire {
  if (!String(headers['content-type']).startsWith('application/json')) throw invalid('Unsupported content type.');
  const read = Wire.safeParse(JSON.parse(body));
  if (!read.success) throw invalid(`Invalid JSON payload received. ${read.error.issues[0]?.message ?? ''}`);
  return read.data;
}

/** Names of fields come as `annotation_date` or as `annotationDate`: both mean the same. */
function onlyOf(wire: Wire, mask: string | null): Wire {
  const named = (mask ?? '').split(',').filter(Boolean);
  const fields = named.map((name) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()));
  if (fields.includes('*')) return wire;
  const unknown = fields.find((field) => !Object.hasOwn(Wire.shape, field));
  if (unknown !== undefined) throw invalid(`Invalid field mask: ${unknown}`);
  return Object.fromEntries(Object.entries(wire).filter(([name]) => fields.includes(name)));
}

function checked({ title = '', description = '', color, annotationDate, annotationDateRange }: Wire): void {
  if (title === '') throw invalid('The title is required.');
  if (title.length > LONGEST.title) throw invalid('The title is too long.');
  if (description.length > LONGEST.description) throw invalid('The description is too long.');
  if (color === undefined || color === 'COLOR_UNSPECIFIED') throw invalid('The color is required.');
  if (color === 'ORANGE') throw invalid('The color ORANGE is reserved.');
  if (Boolean(annotationDate) === Boolean(annotationDateRange)) throw invalid('Exactly one target is required.');
  const [from, to] = annotationDateRange
    ? [annotationDateRange.startDate, annotationDateRange.endDate]
    : [annotationDate, annotationDate];
  if (!isDate(from) || !isDate(to) || stampOf(to) < stampOf(from)) throw invalid('The date is invalid.');
}

type Parts = Wire['annotationDate'];
const stampOf = (parts: Parts) => Date.UTC(parts?.year ?? 0, (parts?.month ?? 0) - 1, parts?.day ?? 0);

function isDate(parts: Parts): boolean {
  if (!parts) return false;
  const date = new Date(stampOf(parts));
  return date.getUTCMonth() === parts.month - 1 && date.getUTCDate() === parts.day;
}

/** False is left out, as proto3 does. */
function onWire(
  { id, color, systemGenerated, ...note }: EmulatedNote,
  property: string,
  call: Call,
): Record<string, unknown> {
  return {
    ...note,
    name: `properties/${property}/reportingDataAnnotations/${id}`,
    color: wantsNumbers(call) ? COLORS.findIndex((each) => each === color) : color,
    ...(systemGenerated && { systemGenerated }),
  };
}

function dateOf(text: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}

function invalid(message: string): Refusal {
  return new Refusal(refuse(400, message));
}
