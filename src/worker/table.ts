/** What the worker can do, by name. All functions are pure: what they need comes in, what they find goes out. */
import { withLabels } from '#formats/transcript/relabel.ts';
import { countSettings, readGrid } from './compare.ts';
import { countAgreement } from './count-agreement.ts';
import { countDisplay } from './count-display.ts';
import { countWords } from './count-words.ts';
import { findExact, findSensitivity, findSilence, findUncertainty, findWords } from './findings.ts';
import { judgeClaims } from './judge-claims.ts';
import { makePackage } from './make-package.ts';
import { makeReport, reportDocx, reportFacts, reportHtml } from './make-report.ts';
import { mentions } from './mentions.ts';
import { named } from './named.ts';
import { previewCodings } from './preview-codings.ts';
import { planExchange, writeExchange } from './plan-exchange.ts';
import { planJoin } from './plan-join.ts';
import { planMerge } from './plan-merge.ts';
import { readCodebook } from './read-codebook.ts';
import { proposeBy } from './propose-by.ts';
import { readSource } from './read-source.ts';
import { readTable, tableDocx, tableXlsx } from './table-files.ts';
import { svgToPng } from './svg-to-png.ts';

export const table = {
	...{ findExact, findSensitivity, findSilence, findUncertainty, findWords },
	...{ countSettings, readGrid },
	...{ planExchange, planJoin, planMerge, writeExchange },
	...{ makeReport, reportDocx, reportFacts, reportHtml },
	...{
		countAgreement,
		countDisplay,
		countWords,
		judgeClaims,
		makePackage,
		mentions,
		named,
		previewCodings,
		proposeBy,
		readCodebook,
		readSource,
		svgToPng,
		readTable,
		tableDocx,
		tableXlsx,
		withLabels
	}
};
export type WorkerTable = typeof table;
