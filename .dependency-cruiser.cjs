/* Imports go one way. Each room lists the rooms it may import; anything else is an error. */
const rooms = {
  table: [],
  limits: [],
  statistics: [],
  language: [],
  offline: ['service-worker'],
  proof: [],
  'service-worker': [],
  method: ['table', 'statistics'],
  importing: ['limits', 'table'],
  document: ['limits', 'method', 'table'],
  storage: ['limits', 'document', 'table'],
  sharing: ['limits', 'document', 'method', 'table'],
  example: ['table', 'statistics', 'method', 'document'],
  engine: ['limits', 'method', 'importing', 'storage', 'document', 'sharing', 'example', 'table'],
  ui: ['language'],
  charts: ['ui', 'language'],
  state: ['limits', 'method', 'document', 'storage', 'sharing', 'table', 'language'],
  screens: ['limits', 'state', 'charts', 'ui', 'language', 'sharing', 'proof'],
};
const importTypes = ['^src/importing/types\\.ts$', '^src/importing/[a-z]+/types\\.ts$'];
/* Single files of another room that a room may also see: types and the worker's client. */
const doors = {
  charts: ['^src/sharing/file-name\\.ts$'],
  document: [...importTypes, '^src/importing/joining/guess-combination\\.ts$'],
  storage: ['^src/importing/types\\.ts$', '^src/method/(decisions|results)\\.ts$'],
  state: ['^src/engine/(client|protocol|leads/protocol|personal/types)\\.ts$', ...importTypes],
  screens: [
    '^src/method/(decisions|results|choices|agreement|job-title|sureness|judge-lead|lead|metric-index|weigh|weigh-traits|verdict|stability|calibration|worked-example|does-it-hold|segments|segment-of|segment-proof|antiprofile|fit-index|leads/results|own-order|address|size-bands|drift|evidence-shift|stale)\\.ts$',
    '^src/document/(types|compare-profiles|review|workshop-types)\\.ts$',
    ...importTypes,
    '^src/table/(role|problem|column|date-text)\\.ts$',
    '^src/statistics/largest-remainder\\.ts$',
    '^src/engine/(protocol|leads/protocol|personal/types)\\.ts$',
  ],
};
const packages = {
  papaparse: ['importing'],
  dexie: ['storage'],
  valibot: ['document'],
  uqr: ['sharing'],
  d3: ['charts', 'statistics'],
  'read-excel-file': ['importing/excel'],
};

const edges = Object.entries(rooms).map(([room, mayImport]) => ({
  name: `room-${room}`,
  severity: 'error',
  comment: `src/${room} may import only: ${[room, ...mayImport].join(', ')}`,
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    pathNot: [...[room, ...mayImport].map((name) => `^src/${name}/`), ...(doors[room] ?? [])],
  },
}));

const packageEdges = Object.entries(packages).map(([name, homes]) => ({
  name: `package-${name}`,
  severity: 'error',
  comment: `${name} is imported only in src/{${homes.join(',')}}`,
  from: { path: '^src/', pathNot: homes.map((home) => `^src/${home}/`) },
  to: { path: `node_modules/(@types/)?${name}(/|$)` },
}));

module.exports = {
  forbidden: [
    ...edges,
    ...packageEdges,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^svelte/|^virtual:|\\?program' },
    },
    { name: 'no-barrels', severity: 'error', from: {}, to: { path: '^src/.*/index\\.ts$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.svelte', '.js', '.svelte.ts'] },
  },
};
