export declare function ensureDependencies(folder: string, forWhat?: string): void;
export declare function isInstalled(folder: string): boolean;
