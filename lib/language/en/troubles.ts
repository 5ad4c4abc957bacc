import { counted } from './locale';

/** What is said around failures of several properties; what each says is in `failures/`. */
export const troubles = {
  title: 'What went wrong',
  propertyNumbered: (id: string) => `Property ${id}`,
  /** Something went wrong for as many other properties. */
  elsewhere: (properties: number) =>
    `Something went wrong for ${counted(properties, 'other property', 'other properties')}.`,
  seeElsewhere: 'See what',
  /** Leads to the draft on whose page a question stands. */
  openDraft: 'Go to the draft',
};

export type TroubleWords = typeof troubles;
