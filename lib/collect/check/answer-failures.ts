import { PlateauError } from '@/lib/model/failure';

/** Google gave no rows where there must be some, or fewer than it counts. Nothing that is kept may be replaced by it. */
export function nothingGiven(what: string): PlateauError {
  return new PlateauError('nothing-given', `Google gave nothing, or too little: ${what}.`, {
    retry: { when: 'later' },
  });
}

/** An answer, and not to what was asked. */
export function anotherAnswer(what: string): PlateauError {
  return new PlateauError('another-answer', `Google answered something else than was asked: ${what}.`, {
    retry: { when: 'later' },
  });
}

/** So much of the figures stands under no day that figures by day would be wrong. `share` is of the total, 0–1. */
export function withoutDay(share: number): PlateauError {
  const percent = Math.max(1, Math.round(share * 100));
  return new PlateauError('without-day', `${percent}% of the figures have no day.`, {
    retry: { when: 'later' },
    details: { value: percent },
  });
}

/** More than a reading of Plateau's can be. */
export function tooLarge(): PlateauError {
  return new PlateauError('answer-too-large', 'The answer is larger than any that Plateau asks for.', {
    retry: { when: 'later' },
  });
}
