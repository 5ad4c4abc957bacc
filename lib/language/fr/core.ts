import type { CorePack } from '../catalogue/pack';
import { wordsOf } from '../words-of';
import { chart } from './chart';
import { coreUi } from './core-ui';
import { dates } from './dates';
import { headline } from './headline';
import { health } from './health';
import { label } from './label';
import { language, locale } from './locale';
import { names } from './names';
import { pace } from './pace';
import { stoodBy } from './stood-by';
import { target } from './target';
import { troubles } from './troubles';
import { verdict } from './verdict';

export const core: CorePack = {
  ...wordsOf({
    language,
    locale,
    dates,
    names,
    messages: { verdict, headline, health, chart, label, pace, stoodBy, target },
  }),
  ui: coreUi,
  troubles,
};
