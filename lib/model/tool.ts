import * as z from 'zod/mini';

/** Kinds of paid tools that tactics of the playbook take: whoever has one need not count its price. */
export const Tool = z.enum(['email', 'seo', 'feed', 'search', 'reviews']);
export type Tool = z.infer<typeof Tool>;
