export declare function fingerprintOf(paths: readonly string[]): string;
