/**
 * A project as the exchange standard REFI-QDA sees it, as plain values: what the rooms of `formats` read from files and writes to them, and
 * what is mapped to and from a project here. GUIDs are upper case without braces. Positions are UTF-16 units in a normalised text.
 */
export type Guid = string;

export type XUser = { readonly guid: Guid; readonly name: string };

export type XCode = {
	readonly guid: Guid;
	readonly name: string;
	readonly description: string;
	/** #rrggbb or null. */
	readonly colour: string | null;
	/** False for a heading. */
	readonly codable: boolean;
	readonly notes: readonly Guid[];
	readonly children: readonly XCode[];
};

export type XVariableType = 'Text' | 'Boolean' | 'Integer' | 'Float' | 'Date' | 'DateTime';
export type XVariable = {
	readonly guid: Guid;
	readonly name: string;
	readonly type: XVariableType;
	readonly description: string;
};
export type XValue = { readonly variable: Guid; readonly value: string };

export type XCase = {
	readonly guid: Guid;
	readonly name: string;
	readonly description: string;
	readonly codes: readonly Guid[];
	readonly values: readonly XValue[];
	readonly sources: readonly Guid[];
	readonly selections: readonly Guid[];
};

export type XCoding = {
	readonly guid: Guid;
	readonly code: Guid;
	readonly user: Guid;
	readonly notes: readonly Guid[];
};

export type XSelection = {
	readonly guid: Guid;
	readonly name: string;
	readonly description: string;
	readonly start: number;
	readonly end: number;
	readonly user: Guid;
	readonly codings: readonly XCoding[];
	readonly notes: readonly Guid[];
};

export type XSource = {
	readonly guid: Guid;
	readonly name: string;
	/** What the text was in the file: a text, the text of a PDF, the transcript of a recording. */
	readonly kind: 'text' | 'pdf' | 'transcript';
	readonly description: string;
	/** Normalised (rule T1). */
	readonly text: string;
	readonly user: Guid;
	readonly selections: readonly XSelection[];
	/** Codings of the source as a whole. */
	readonly codings: readonly XCoding[];
	readonly notes: readonly Guid[];
	readonly values: readonly XValue[];
	/** The formatted original (docx, pdf) beside the text, by its name in the archive. */
	readonly file: string | null;
};

export type XNote = {
	readonly guid: Guid;
	readonly name: string;
	readonly text: string;
	readonly description: string;
	readonly user: Guid;
	/** Codings of the note itself. */
	readonly codings: number;
	readonly long: boolean;
};

export type XDirection = 'Associative' | 'OneWay' | 'Bidirectional';
export type XLink = {
	readonly guid: Guid;
	readonly name: string;
	readonly direction: XDirection;
	readonly origin: Guid;
	readonly target: Guid;
	readonly notes: readonly Guid[];
};

export type XSet = {
	readonly guid: Guid;
	readonly name: string;
	readonly description: string;
	readonly codes: readonly Guid[];
	readonly sources: readonly Guid[];
	readonly notes: readonly Guid[];
};

export type XCodebook = {
	readonly origin: string;
	readonly codes: readonly XCode[];
	readonly sets: readonly XSet[];
};

export type XProject = XCodebook & {
	readonly name: string;
	readonly description: string;
	readonly user: Guid;
	readonly users: readonly XUser[];
	readonly variables: readonly XVariable[];
	readonly cases: readonly XCase[];
	readonly sources: readonly XSource[];
	readonly notes: readonly XNote[];
	readonly links: readonly XLink[];
	/** Notes on the project as a whole. */
	readonly projectNotes: readonly Guid[];
};
