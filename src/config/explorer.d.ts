/** The part of cosmiconfig's inside that find.ts uses; cosmiconfig itself publishes no types for it. */
declare module 'cosmiconfig/dist/ExplorerSync.js' {
  import type { CosmiconfigResult, LoaderSync } from 'cosmiconfig';

  export class ExplorerSync {
    constructor(options: {
      readonly moduleName: string;
      readonly searchPlaces: string[];
      readonly loaders: Readonly<Record<string, LoaderSync>>;
      readonly ignoreEmptySearchPlaces: boolean;
      readonly cache: boolean;
      readonly transform: (result: CosmiconfigResult) => CosmiconfigResult;
      readonly metaConfigFilePath: null;
      readonly mergeImportArrays: boolean;
      readonly mergeSearchPlaces: boolean;
      readonly searchStrategy: 'none';
    });
    search(from: string): CosmiconfigResult;
  }
}
