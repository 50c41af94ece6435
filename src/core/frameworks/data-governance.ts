import type { StoredCode } from './theory.ts';
import codes from './data/data-governance.json' with { type: 'json' };

export default codes as readonly StoredCode[];
