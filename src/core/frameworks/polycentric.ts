import type { StoredCode } from './theory.ts';
import codes from './data/polycentric.json' with { type: 'json' };

export default codes as readonly StoredCode[];
