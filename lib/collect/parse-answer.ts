import type * as z from 'zod/mini';
import { unreadable } from './api-failure';

/** Reads an answer by its schema, or says that it cannot be read. */
export function parseAnswer<Schema extends z.ZodMiniType>(schema: Schema, answer: unknown): z.output<Schema> {
  const result = schema.safeParse(answer);
  if (!result.success) throw unreadable(result.error);
  return result.data;
}
