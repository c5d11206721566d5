/* The whole program of a worker as one string; made by the plugin in vite.config.ts. */
declare module '*?program' {
  const program: string;
  export default program;
}
