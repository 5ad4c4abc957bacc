/** The forms of a word by the plural categories of CLDR; a language that lacks a category uses `other`. */
export type PluralForms<Form> = Readonly<Partial<Record<Intl.LDMLPluralRule, Form>>> & { readonly other: Form };

export interface Plurals {
  /** The form that goes with a number. */
  plural<Form>(count: number, forms: PluralForms<Form>): Form;
  /** The number in figures, with the form that goes with it. */
  counted(count: number, one: string, other: string): string;
}

/**
 * The plurals of one language, by CLDR's rules (Intl.PluralRules): in French nothing and one are singular, in English
 * one alone is.
 *
 * @param language - BCP 47
 * @example pluralsOf('fr').counted(0, 'action', 'actions') // '0 action'
 */
export function pluralsOf(language: string): Plurals {
  const rules = new Intl.PluralRules(language);
  const plural = <Form>(count: number, forms: PluralForms<Form>): Form => forms[rules.select(count)] ?? forms.other;
  return { plural, counted: (count, one, other) => `${count} ${plural(count, { one, other })}` };
}
