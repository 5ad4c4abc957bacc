import { PlateauError } from '@/lib/model/failure';
import { SetupPart } from '@/lib/model/property-setup';
import type { Access } from '../admin';
import { type Ask, SETUP_PARTS } from './setup-parts';
import type { SetupAnswer, SetupQuestion } from './setup-answer';

export interface SetupCalls {
  /** One call, with the answer as it came. */
  ask(question: SetupQuestion): Promise<unknown>;
  /** What the person's list of properties says of this one; undefined where it is not in it. */
  access(): Promise<Access | undefined>;
}

/** Without it figures cannot be compared; the rest, annotations among it, is asked with the settings. */
const EACH_TIME: readonly SetupPart[] = ['key-events'];

type Fragment = Partial<SetupAnswer>;

/**
 * Reads a property's setup, each part by itself and all at once: what Google refuses, does not know or does not give in
 * time is named in `unread`, and the rest stands.
 */
export async function readSetup(
  calls: SetupCalls,
  propertyId: string,
  { settings }: { readonly settings: boolean },
): Promise<SetupAnswer> {
  let requests = 0;
  const ask: Ask = (resource, more = {}) => {
    requests += 1;
    return calls.ask({ resource, propertyId, ...more });
  };
  const read = async (part: SetupPart): Promise<Fragment> => {
    if (part !== 'access') return SETUP_PARTS[part](ask);
    requests += 1;
    return (await calls.access()) ?? { unread: [part] };
  };
  const parts = settings ? SetupPart.options : EACH_TIME;
  const fragments = await Promise.all(parts.map((part) => read(part).catch(unreadPart(part))));
  const whole: Fragment = Object.assign({}, ...fragments);
  const all = fragments.map((fragment) => fragment.settings ?? {});
  return {
    ...whole,
    ...(settings && { settings: Object.assign({}, ...all) }),
    unread: fragments.flatMap(({ unread = [] }) => unread),
    requests,
  };
}

const unreadPart =
  (part: SetupPart) =>
  (error: unknown): Fragment => {
    if (!(error instanceof PlateauError)) throw error;
    return { unread: [part] };
  };
