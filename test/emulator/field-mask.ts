/** The parts of an answer that a caller wants: name → all of it, or parts of it. */
interface Mask {
  readonly [name: string]: Mask | true;
}

/**
 * An answer with the fields that were asked for, as Google's `$fields` names them: `a,b(c,d)`; lists element by element.
 *
 * @example onlyFields({ a: 1, b: [{ c: 2, d: 3 }] }, 'b(c)') // { b: [{ c: 2 }] }
 */
export function onlyFields(answer: unknown, fields: string): unknown {
  return masked(answer, maskOf([...(fields.match(/[^(),\s]+|[(),]/g) ?? [])]));
}

function maskOf(words: string[]): Mask {
  const mask: Record<string, Mask | true> = {};
  for (let word = words.shift(); word !== undefined && word !== ')'; word = words.shift()) {
    if (word === ',') continue;
    const isParted = words[0] === '(';
    if (isParted) words.shift();
    mask[word] = isParted ? maskOf(words) : true;
  }
  return mask;
}

function masked(value: unknown, mask: Mask | true): unknown {
  if (mask === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      const own = mask[name];
      return own === undefined ? [] : [[name, masked(part, own)]];
    }),
  );
}
