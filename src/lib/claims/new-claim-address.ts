/** Address of a new claim about a table, for pages that know nothing else of claims. @param about  the table's text */
export const newClaimAddress = (root: string, about: string): string =>
	`${root}/claims?${new URLSearchParams({ part: 'new', about })}`;
