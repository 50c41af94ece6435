/** Saved questions are the texts of addresses: that of a question about codes begins with its sentence, as no other does. */
export const isQueryText = (spec: string): boolean => spec.startsWith('ask=');
