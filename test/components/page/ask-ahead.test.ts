import { describe, expect, it, vi } from 'vitest';
import { askAhead } from '@/components/page/ask-ahead';
import { openSession } from '@/components/page/session';
import type { RequestName } from '@/lib/messages/protocol';
import { askBy } from '@/lib/messages/send-request';
import { recordOf, PlateauError } from '@/lib/model/failure';
import { CONNECTED, fakeAsk, healthy, type Answers } from '../fake-page';
import { PROPERTY_ID } from '../sample';

/** A background that answers as replies do, and notes what was sent. */
function background(answers: Answers = healthy('fr')) {
  const { ask } = fakeAsk(answers);
  const sent: RequestName[] = [];
  const ahead = askAhead(
    async (name, request) => {
      sent.push(name);
      return ask(name, request).then(
        (value) => ({ ok: true, value }),
        (error: unknown) => ({ ok: false, failure: recordOf(error) }),
      );
    },
    opening,
    ({ propertyId }, further) => [further('report', { propertyId })],
  );
  return { sent, ask: askBy(ahead) };
}

const opening = { environment: { propertyInView: async () => null }, switchLanguage: async () => {} };
const propertyId = PROPERTY_ID;
const settled = (sent: readonly string[]) => vi.waitFor(() => expect(sent).toEqual(['status', 'settings', 'report']));

describe('what is asked ahead', () => {
  it('answers the first questions of the page, which are sent once', async () => {
    const { sent, ask } = background();
    await settled(sent);
    const session = await openSession({ ...opening, ask });
    expect(session?.propertyId).toBe(propertyId);
    expect((await ask('report', { propertyId }))?.property.id).toBe(propertyId);
    expect(sent).toEqual(['status', 'settings', 'report']);
  });

  it('answers each question once: whoever asks again is told what holds then', async () => {
    const { sent, ask } = background();
    await settled(sent);
    await ask('report', { propertyId });
    await ask('report', { propertyId });
    expect(sent.filter((name) => name === 'report')).toHaveLength(2);
  });

  it('answers nothing more once the page has asked for something else', async () => {
    const { sent, ask } = background();
    await settled(sent);
    await ask('memory', { propertyId });
    await ask('report', { propertyId });
    expect(sent).toEqual(['status', 'settings', 'report', 'memory', 'report']);
  });

  it('answers no question about another property', async () => {
    const { sent, ask } = background();
    await settled(sent);
    await ask('settings', { propertyId: '777' });
    expect(sent).toEqual(['status', 'settings', 'report', 'settings']);
  });

  it('tells the page of a failure, and lets it ask again', async () => {
    let broken = true;
    const { ask } = background({
      ...healthy('fr'),
      status: () => {
        if (broken) throw new PlateauError('storage-unreadable', 'Unreadable.');
        return CONNECTED;
      },
    });
    await expect(ask('status', {})).rejects.toMatchObject({ code: 'storage-unreadable' });
    broken = false;
    expect(await ask('status', {})).toEqual(CONNECTED);
  });
});
