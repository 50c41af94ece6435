/**
 * The door for changes that come from outside: files, other devices, older programs. Only the form is checked here; whether a log is
 * whole and says sensible things is asked by `verify.ts`. Version 1 is the only format so far: later programs turn older changes into
 * their own form here.
 */
import { SimpulError } from '../model/error.ts';
import type { Fields, Json } from '../model/json.ts';
import { LOG_VERSION, type Change, type Op } from './change.ts';
import { isStamp } from './stamp.ts';

/**
 * One change from parsed JSON. Tables and fields that this program does not know are kept as they are.
 * @throws SimpulError log.newer {version}; log.malformed {reason}: the part that is wrong, 'change' 'v' 'at' 'by' 'kind' 'undoes'
 *   'ops' 'op' 'field'
 */
export function readChange(json: unknown): Change {
	if (!isObject(json)) throw malformed('change');
	const { v, at, by, kind, args, ops, undoes } = json;
	if (typeof v !== 'number' || !Number.isInteger(v) || v < 1) throw malformed('v');
	if (v > LOG_VERSION) throw new SimpulError('log.newer', { version: v });
	if (!isStamp(at)) throw malformed('at');
	if (!isName(by)) throw malformed('by');
	if (!isName(kind)) throw malformed('kind');
	if (undoes !== undefined && !isStamp(undoes)) throw malformed('undoes');
	if (!Array.isArray(ops)) throw malformed('ops');
	return {
		kind,
		args: (args ?? null) as Json,
		ops: ops.map(readOp),
		...(undoes === undefined ? {} : { undoes }),
		at,
		by,
		v
	};
}

function readOp(json: unknown): Op {
	if (!isObject(json)) throw malformed('op');
	const { t, id, create, set } = json;
	if (!isName(t) || !isName(id) || (create === undefined) === (set === undefined))
		throw malformed('op');
	const fields = create ?? set;
	if (!isObject(fields) || Object.keys(fields).includes('__proto__')) throw malformed('field');
	if (create !== undefined) return { t: t as Op['t'], id, create: fields };
	for (const step of Object.values(fields))
		if (!Array.isArray(step) || step.length !== 2) throw malformed('field');
	return { t: t as Op['t'], id, set: fields as { [field: string]: readonly [Json, Json] } };
}

const malformed = (reason: string) => new SimpulError('log.malformed', { reason });
const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isObject = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
