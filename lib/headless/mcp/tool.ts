import * as z from 'zod';
import { ENGLISH_MCP, type McpToolName, type McpWords } from '@/lib/language/en/mcp';
import { FRENCH_MCP } from '@/lib/language/fr/mcp';
import { Language } from '@/lib/model/language';
import type { Shelf } from './shelf';
import { type Told, toldOn } from './told';
import { type Writer, writerIn } from './shown';

const WORDS: Readonly<Record<Language, McpWords>> = { en: ENGLISH_MCP, fr: FRENCH_MCP };

export function mcpWords(language: Language): McpWords {
  return WORDS[language];
}

/** What every tool may be asked. Days and cursors are texts here: what is wrong with them is told in the person's language. */
export const ABOUT_ONE = {
  property: z
    .string()
    .optional()
    .describe('Id of the property, of list_properties. May be left out where there is only one.'),
  language: z
    .enum(Language.options)
    .optional()
    .describe('Language of the answer: that of the person. The server’s own where it is left out.'),
};
export const AS_OF = z
  .string()
  .optional()
  .describe('YYYY-MM-DD: answers as known on that earlier last complete day. Leave it out for the latest.');
export const CURSOR = z.string().optional().describe('nextCursor of the answer before, for its next part.');
export const NEXT_CURSOR = z.string().nullable().describe('Null where this is all there is.');

export const About = z.object({
  id: z.string(),
  name: z.string(),
  currency: z.string(),
  timeZone: z.string(),
  source: z.string().describe('ga4, csv, bigquery or demo; demo is invented.'),
  asOf: z.string().describe('Last day told: Google still counts the days after it.'),
  readAt: z.string(),
});

/** What a tool works with. */
export interface Desk {
  readonly shelf: Shelf;
  /** Where no other is asked for. */
  readonly language: Language;
}

export interface Tool {
  readonly name: McpToolName;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  readonly answer: (asked: unknown, desk: Desk) => Promise<Answer<Readonly<Record<string, unknown>>>>;
}

/** The same twice: for programs, and for whoever reads words alone. */
interface Answer<Out> {
  readonly out: Out;
  readonly text: string;
}

interface ToolOf<In extends z.ZodObject, Out extends z.ZodObject> extends Pick<Tool, 'name'> {
  readonly input: In;
  readonly output: Out;
  readonly answer: (asked: z.infer<In>, desk: Desk) => Promise<Answer<z.infer<Out>>>;
}

/** A tool whose answer is typed by its schemas. */
export function tool<In extends z.ZodObject, Out extends z.ZodObject>(of: ToolOf<In, Out>): Tool {
  return { ...of, answer: (asked, desk) => of.answer(of.input.parse(asked), desk) };
}

interface Asked {
  readonly property?: string | undefined;
  readonly language?: Language | undefined;
  readonly asOf?: string | undefined;
}

/** What is known of the property that is meant, who writes of it, and what stands above the answer. */
export async function opened({ property, language, asOf }: Asked, desk: Desk) {
  const told = toldOn(await desk.shelf.open(property), asOf);
  const writer = writerIn(language ?? desk.language, told.report.asOf);
  const words = mcpWords(writer.language);
  return { told, writer, words, about: aboutOf(told), head: headOf(told, writer, words) };
}

function aboutOf({ report: { property, source, asOf, collectedAt } }: Told): z.infer<typeof About> {
  const { id, displayName: name, currency, timeZone } = property;
  return { id, name, currency, timeZone, source, asOf, readAt: collectedAt };
}

function headOf({ report: { property, source, asOf } }: Told, { narrator }: Writer, words: McpWords): string {
  return words.head(property.displayName, property.id, narrator.dates.day(asOf), source === 'demo');
}

/** Paragraphs of an answer; what is empty leaves nothing. */
export function paragraphs(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}
