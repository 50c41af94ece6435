import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkPackage } from '#core/replication/check.ts';
import { MANIFEST } from '#core/replication/columns.ts';
import { readReplication } from '#formats/replication/read.ts';
import { writeReplication } from '#formats/replication/write.ts';

const manifest = strToU8('file,bytes,rows,sha256\r\n');
const zip = (entries: Zippable) => zipSync({ [MANIFEST]: manifest, ...entries }, { level: 9 });
const read = (bytes: Uint8Array) => readReplication(bytes, 'x.zip');
const MB = 2 ** 20;

/** The same zip whose headers say another size. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
	const lies = bytes.slice();
	const view = new DataView(lies.buffer);
	for (let at = 0; at < lies.length - 4; at++) {
		const sign = view.getUint32(at, true);
		if (sign === 0x04034b50) view.setUint32(at + 22, size, true);
		if (sign === 0x02014b50) view.setUint32(at + 24, size, true);
	}
	return lies;
}

describe('packages that are meant to harm', () => {
	it('Z7: what unpacks to too much is stopped while it unpacks, whatever its headers say', async () => {
		const bomb = zip({ 'codings.csv': new Uint8Array(100 * MB) });
		expect(bomb.length).toBeLessThan(MB);
		await expect(read(bomb)).rejects.toMatchObject({ code: 'zip.too-large' });
		await expect(read(lying(bomb, 10))).rejects.toMatchObject({ code: 'zip.damaged' });
	});

	it('Z7: too many entries, a cut end, a stray zip and an empty file are refused by name', async () => {
		const many = Object.fromEntries(
			Array.from({ length: 20_001 }, (_, n) => [`f${n}`, new Uint8Array()])
		);
		await expect(read(zipSync(many, { level: 0 }))).rejects.toMatchObject({ code: 'zip.too-many' });
		const whole = zip({ 'a.csv': strToU8('a\r\n1\r\n') });
		await expect(read(whole.subarray(0, -8))).rejects.toMatchObject({ data: { file: 'x.zip' } });
		const empty = { code: 'replication.not-package' };
		await expect(read(new Uint8Array())).rejects.toMatchObject(empty);
		await expect(read(zipSync({ 'b.txt': strToU8('b') }))).rejects.toMatchObject(empty);
	});

	it('Z7: names are only compared: one that climbs out of the folder is a file that is not listed', async () => {
		const opened = await read(
			zip({ '../../etc/passwd': strToU8('x'), '/tmp/y.csv': strToU8('a') })
		);
		const found = checkPackage(opened).differences.filter(
			({ code }) => code === 'check.file-extra'
		);
		expect(found.map(({ data }) => data['file'])).toEqual(['../../etc/passwd', '/tmp/y.csv']);
	});

	it('Z7: columns named like parts of the language reach into nothing', async () => {
		const csv = '__proto__,constructor,polluted\r\n1,2,3\r\n';
		const opened = await read(zip({ 'codings.csv': strToU8(csv), 'tables.csv': strToU8(csv) }));
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
		const codes = new Set(checkPackage(opened).differences.map(({ code }) => code));
		expect(codes).toEqual(
			new Set(['check.file-extra', 'check.column-missing', 'check.file-missing'])
		);
	});

	it('Z7: an open quote and bytes that are no text are refused with the name of the entry', async () => {
		const wanted = { code: 'replication.damaged', data: { entry: 'spans.csv' } };
		await expect(read(zip({ 'spans.csv': strToU8('a,b\r\n"1,2\r\n') }))).rejects.toMatchObject(
			wanted
		);
		await expect(read(zip({ 'spans.csv': new Uint8Array([0xc3, 0x28]) }))).rejects.toMatchObject(
			wanted
		);
	});

	it('Z5: codes that are above each other are a difference in numbers and no endless loop', async () => {
		const files = {
			'codebook.csv': 'code,parent,framework\r\na,b,\r\nb,a,\r\n',
			'actors.csv': 'actor,name,type\r\n',
			'sources.csv': 'source,kind,date,length,text_sha256\r\ns,interview,,9,h\r\n',
			'values.csv': 'of,owner,attribute,value\r\n',
			'spans.csv': 'source,start,end,kind,speaker,actor,word_from,word_to\r\ns,0,9,said,,,0,2\r\n',
			'codings.csv':
				'coding,source_id,coder_id,about_ids,holder_ids,text_sha256,word_from,word_to,start,end,code,valence,via\r\nc,s,x,,,h,0,1,0,4,a,,\r\n',
			'tables.csv':
				'table,unit,percent,overlap,parents,owner,file,problem\r\n01,references,none,intersects,union,,tables/01.csv,\r\n',
			'sides.csv': 'table,side,by,of\r\n01,rows,source,\r\n01,columns,code,\r\n',
			'keys.csv': 'table,side,key\r\n01,rows,s\r\n01,columns,a\r\n01,columns,b\r\n',
			'tables/01.csv': 'layer,row,column,count,base,percent\r\n*,s,a,1,,\r\n*,*,*,NaN,,\r\n'
		};
		const entries = Object.entries(files).map(([file, content]) => ({
			...{ file, content },
			rows: file.endsWith('.csv') ? content.split('\r\n').length - 2 : null
		}));
		const { differences } = checkPackage(await read(await writeReplication(entries)));
		expect(differences).toMatchObject([
			{ code: 'check.number', data: { file: 'tables/01.csv', row: 2, found: 'NaN', expected: 1 } },
			{ code: 'check.cells', data: { found: 2, expected: 4 } }
		]);
	});
});
