import type { WrongUse } from '@/lib/language/catalogue/runner';

/** Arguments that make no sense: the command line says what to do instead, and nothing was begun. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
  constructor(readonly use: WrongUse) {
    super(use.what);
  }
}
