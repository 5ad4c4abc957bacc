import type { CorePack } from '../catalogue/pack';
import { wordsOf } from '../words-of';
import { coreUi } from './core-ui';
import { dates } from './dates';
import { news } from './headline';
import { glanceLabel } from './glance-label';
import { language, locale } from './locale';
import { names } from './names';
import { troubles } from './troubles';
import { verdict } from './verdict';

export const core: CorePack = {
  ...wordsOf({
    language,
    locale,
    dates,
    names,
    messages: { verdict, headline: news, label: glanceLabel },
  }),
  ui: coreUi,
  troubles,
};
