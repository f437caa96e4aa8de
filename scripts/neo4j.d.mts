export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

export declare function isNeo4jAvailable(): Promise<boolean>;
export declare function startNeo4j(
  folder: string,
  port?: number,
  options?: { readonly heap?: string; readonly settings?: readonly string[] },
): Promise<Neo4jAddress & { readonly pid: number }>;
export declare function stopNeo4j(folder: string, signal?: NodeJS.Signals): Promise<void>;
export declare function cypherShell(): Promise<{
  readonly program: string;
  readonly args: readonly string[];
}>;
