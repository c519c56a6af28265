/** The part of pkg that we call: the rest of it downloads Node from the web. */
declare module 'pkg/lib-es5/sea.js' {
  export interface SeaTarget {
    readonly platform: 'linux' | 'win';
    readonly arch: 'x64';
    readonly nodeRange: string;
    readonly output: string;
  }
  const module: {
    readonly default: (
      entry: string,
      options: {
        readonly targets: readonly SeaTarget[];
        readonly nodePath: string;
        /** As Node documents it; `main` and `output` are set by pkg. */
        readonly seaConfig: {
          readonly disableExperimentalSEAWarning: boolean;
          readonly assets: Readonly<Record<string, string>>;
        };
      },
    ) => Promise<void>;
  };
  export default module;
}
