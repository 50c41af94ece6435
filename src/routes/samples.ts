/** The sample projects, as files that the build puts beside the app. */
const files = import.meta.glob<string>('../../sample-transcripts/*.simpul', {
	query: '?url',
	import: 'default',
	eager: true
});

export type SampleName = 'jambi' | 'jambi-findings' | 'three-cities' | 'english';

export async function sampleFile(name: SampleName): Promise<Blob> {
	const url = files[`../../sample-transcripts/${name}.simpul`];
	if (!url) throw new Error(`the sample ${name} was not built; run npm run samples`);
	const response = await fetch(url);
	if (!response.ok) throw new Error(`the sample ${name} could not be read (${response.status})`);
	return response.blob();
}
