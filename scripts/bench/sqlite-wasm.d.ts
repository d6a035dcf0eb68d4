/** The little of the module that is used; the package declares no types. */
declare module '@sqlite.org/sqlite-wasm' {
  export interface Statement {
    bind(values: readonly (string | number)[]): Statement;
    step(): boolean;
    get(column: number): number;
    reset(): Statement;
  }

  export interface Database {
    exec(sql: string): void;
    prepare(sql: string): Statement;
  }

  export interface Sqlite {
    readonly oo1: { readonly DB: new (name: string) => Database };
  }

  interface Options {
    readonly printErr: (line: string) => void;
    /** Calls `done` with what was made of the module's own code. */
    readonly instantiateWasm: (
      imports: WebAssembly.Imports,
      done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ) => object;
  }

  export default function open(options: Options): Promise<Sqlite>;
}
