/* Imports go one way. Each room lists the rooms it may import; anything else is an error. */
const rooms = {
  table: [],
  statistics: [],
  language: [],
  offline: [],
  proof: [],
  'service-worker': [],
  method: ['table', 'statistics'],
  importing: ['table'],
  document: ['method', 'table'],
  storage: ['document', 'table'],
  sharing: ['document', 'method', 'table'],
  example: ['table', 'statistics', 'method', 'document'],
  engine: ['method', 'importing', 'storage', 'document', 'sharing', 'example', 'table'],
  ui: ['language'],
  charts: ['ui', 'language'],
  state: ['method', 'document', 'storage', 'sharing', 'table', 'language'],
  screens: ['state', 'charts', 'ui', 'language', 'sharing', 'proof'],
};
/* Single files of another room that a room may also see: types and the worker's client. */
const doors = {
  charts: ['^src/sharing/file-name\\.ts$'],
  storage: ['^src/importing/types\\.ts$', '^src/method/(decisions|results)\\.ts$'],
  state: ['^src/engine/(client|protocol)\\.ts$', '^src/importing/(types|column-roles)\\.ts$'],
  screens: [
    '^src/method/(decisions|results|choices)\\.ts$',
    '^src/document/types\\.ts$',
    '^src/importing/types\\.ts$',
    '^src/table/(role|problem|column)\\.ts$',
    '^src/statistics/largest-remainder\\.ts$',
    '^src/engine/protocol\\.ts$',
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
