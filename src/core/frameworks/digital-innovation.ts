import type { StoredCode } from './theory.ts';
import codes from './data/digital-innovation.json' with { type: 'json' };

export default codes as readonly StoredCode[];
