import { type Inline, plainInlines } from '@/lib/model/marked-text';

/** Text of one look. A channel's messages know no emphasis within emphasis. */
export type Run =
  | { readonly kind: 'text' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

/**
 * A line as runs, one after the other: of looks within each other the outermost holds.
 *
 * @example runsOf([{ type: 'strong', children: [{ type: 'text', value: 'Yes' }] }]) // [{ kind: 'strong', text: 'Yes' }]
 */
export function runsOf(line: readonly Inline[], look: 'text' | 'strong' | 'emphasis' = 'text'): Run[] {
  return line.flatMap((inline): Run[] => {
    switch (inline.type) {
      case 'text':
        return [{ kind: look, text: inline.value }];
      case 'break':
        return [{ kind: look, text: '\n' }];
      case 'link':
        return [{ kind: 'link', text: plainInlines(inline.children), url: inline.url }];
      default:
        return runsOf(inline.children, look === 'text' ? inline.type : look);
    }
  });
}
