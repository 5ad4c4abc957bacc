/** The countries that are offered by name; any other may be a property's own. */
export const COUNTRIES = ['FR', 'BE', 'CH', 'LU', 'CA', 'GB', 'US', 'DE', 'ES', 'IT', 'NL', 'IE'] as const;
