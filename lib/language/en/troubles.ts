import type { TroubleWords } from '../catalogue/troubles';
import { counted } from './locale';

export const troubles: TroubleWords = {
  title: 'What went wrong',
  propertyNumbered: (id) => `Property ${id}`,
  elsewhere: (properties) => `Something went wrong for ${counted(properties, 'other property', 'other properties')}.`,
  seeElsewhere: 'See what',
  openDraft: 'Go to the draft',
};
