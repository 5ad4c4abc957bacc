export function readCurrency(text: string): string | undefined {
  const code = text.toUpperCase();
  return Intl.supportedValuesOf('currency').includes(code) ? code : undefined;
}

export function readTimeZone(text: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone && text;
  } catch {
    return undefined;
  }
}
