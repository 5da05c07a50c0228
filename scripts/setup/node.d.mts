export declare function suitableNode(): string;
export declare function isEnough(version: string): boolean;
export declare function packageName(platform: string, arch: string): string;
