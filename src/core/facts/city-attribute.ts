import type { Project } from '../model/project.ts';
import { attributesOn } from '../model/visible.ts';

const CITIES = /^(city|kota|kota\/kabupaten|site|lokasi|situs)$/i;

/** The attribute of sources or actors that says where they are, if the project has one. */
export const cityAttribute = (project: Project, on: 'source' | 'actor') =>
	attributesOn(project, on).find((attribute) => CITIES.test(attribute.name));
