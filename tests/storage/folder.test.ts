import { createProject, openProject } from '#storage/folder/open-project.ts';
import { join } from 'node:path';
import { storeContract } from './contract.ts';
import { temporaryFolder } from './temporary-folder.ts';

const newFolder = temporaryFolder();

for (const [name, last] of [
	['folder', 'project'],
	['package file', 'project.simpul']
] as const)
	storeContract(
		name,
		async () => {
			const path = join(await newFolder(), last);
			await (await createProject(path)).close();
			return () => openProject(path);
		},
		false
	);
