declare global {
	namespace App {
		interface Error {
			message: string;
		}
	}
}

declare module '*.simpul?url' {
	const url: string;
	export default url;
}

export {};
