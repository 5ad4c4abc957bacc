import { assert, property, array, integer, constantFrom } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame, moveStep, noteStep, NOTHING_DONE, type Edit, type Undo } from '@/components/draft-editor/undo';
import type { OwnWords } from '@/lib/model/draft';

const step = (before: OwnWords, after: OwnWords, opening?: object): Edit => ({ blockId: 'a', before, after, opening });

describe('undo', () => {
  it('takes what one editor saved bit by bit as one step', () => {
    const opening = {};
    const first = noteStep(NOTHING_DONE, step({}, { edited: 'Pre' }, opening));
    const second = noteStep(first, step({ edited: 'Pre' }, { edited: 'Presque' }, opening));
    expect(second.done).toEqual([step({}, { edited: 'Presque' }, opening)]);
    expect(noteStep(second, step({ edited: 'Presque' }, {}, {})).done).toHaveLength(2);
  });

  it('holds nothing where an editor ended as it began', () => {
    const opening = {};
    const first = noteStep(NOTHING_DONE, step({}, { edited: 'x' }, opening));
    expect(noteStep(first, step({ edited: 'x' }, {}, opening)).done).toEqual([]);
  });

  it('forgets what was taken back once something else is done', () => {
    const back = moveStep(noteStep(NOTHING_DONE, step({}, { edited: 'x' })), 'back')?.undo ?? NOTHING_DONE;
    expect(back.undone).toHaveLength(1);
    expect(noteStep(back, step({}, { edited: 'y' })).undone).toEqual([]);
  });

  it('taken all the way back leaves the words as they were, and all the way again as they became', () => {
    const texts = constantFrom(undefined, 'a', 'b', 'c');
    assert(
      property(array(texts, { maxLength: 20 }), integer({ min: 0, max: 20 }), (written, back) => {
        let now: OwnWords = {};
        let undo: Undo = NOTHING_DONE;
        for (const edited of written) {
          if (isSame(now, { edited })) continue;
          undo = noteStep(undo, step(now, { edited }));
          now = { edited };
        }
        const end = now;
        const walk = (way: 'back' | 'again', most: number) => {
          for (let i = 0; i < most; i += 1) {
            const moved = moveStep(undo, way);
            if (moved === null) return;
            expect(isSame(now, way === 'back' ? moved.step.after : moved.step.before)).toBe(true);
            now = way === 'back' ? moved.step.before : moved.step.after;
            undo = moved.undo;
          }
        };
        walk('back', back);
        walk('again', back);
        expect(isSame(now, end)).toBe(true);
        walk('back', Infinity);
        expect(isSame(now, {})).toBe(true);
      }),
    );
  });
});
