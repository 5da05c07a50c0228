export declare function runCommandLine(args: readonly string[]): Promise<void>;
