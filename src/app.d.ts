declare global {
	namespace App {
		interface Error {
			message: string;
		}
	}
}

declare module '*.ttf?url' {
	const url: string;
	export default url;
}

declare module '*.wasm?url' {
	const url: string;
	export default url;
}

declare module '*.simpul?url' {
	const url: string;
	export default url;
}

export {};
