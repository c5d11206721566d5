/** Made by the build, from package.json and what is installed (vite/shipped-packages.ts). */
declare module 'virtual:shipped-packages' {
  export interface ShippedPackage {
    readonly name: string;
    readonly version: string;
    /** As its package.json names it: "MIT". */
    readonly licence: string;
  }
  /** Every package that the app is built with and ships, by name. */
  export const shippedPackages: readonly ShippedPackage[];
}
