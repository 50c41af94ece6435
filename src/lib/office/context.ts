/** Who makes workbooks and Word files for the pages of a project; the bytes are made in another thread. */
import { createContext } from 'svelte';
import type { OfficeWriters } from '#report/office/office-file.ts';

export const [getOffice, setOffice] = createContext<OfficeWriters>();
