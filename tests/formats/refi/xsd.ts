/** What libxml2 says of a file by the schemas of the exchange standard. */
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const schema = (name: string) => readFileSync(`tests/fixtures/refi/${name}-mrt2019.xsd`, 'utf8');

/** @returns the complaints, none for a valid file */
export async function complaints(xml: string, kind: 'Project' | 'Codebook'): Promise<string[]> {
	const { errors } = await validateXML({
		xml: { fileName: 'written.xml', contents: xml },
		schema: schema(kind),
		maxMemoryPages: 4096
	});
	return errors.map(({ message }) => message);
}
