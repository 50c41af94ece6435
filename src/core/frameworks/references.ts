/** The works that the codebooks cite, by key. */
import references from './data/references.json' with { type: 'json' };

export default references as Readonly<Record<string, string>>;
