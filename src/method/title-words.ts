/*
 * The words of job titles, in Swedish and English, in small letters without accents, parted by single spaces. A star
 * stands for the rest of a word: "drift*" begins a word, "*chef" ends one, "*salj*" stands anywhere in one.
 */
import type { TitleArea, TitleLevel } from './job-title.ts';

/**
 * What a job is about. Of several areas named in a title the first one counts; general management and administration
 * only when no other is named.
 */
export const areaWords: ReadonlyMap<TitleArea, readonly string[]> = new Map([
  [
    'it',
    `it ict ikt itchef ittekniker itansvarig cio ciso cdo data databas* database* system* webb* web mjukvaru* software
     developer* *utvecklare programm* natverk* network* infrastruktur* infrastructure cyber* informationssakerhet*
     digital* helpdesk servicedesk cloud molntjanst* devops erp applikation* application* losningsarkitekt solution*
     scrum frontend backend fullstack bi`
      .split(/\s+/)
      .concat(
        'information officer',
        'information technology',
        'information security',
        'service desk',
        'business intelligence',
      ),
  ],
  [
    'finance',
    `*ekonom* finans* finance financial cfo redovisning* accounting accountant* accounts bookkeep* bokforing* *controller
     controlling kredit* credit treasur* skatt* tax revisor* audit* budget* faktura* invoice* billing inkasso*`.split(
      /\s+/,
    ),
  ],
  ['purchasing', ['*inkop*', 'upphandl*', 'procurement', 'purchas*', 'buyer', 'sourcing', 'category']],
  [
    'sales',
    `*salj* sales account kam cro cco kommersiell* commercial affarsutveckl* affarsansvarig kundansvarig ehandel* ecommerce
     export* butik* store retail channel revenue`
      .split(/\s+/)
      .concat('key account', 'business development', 'business developer', 'e handel*', 'e commerce')
      .concat('partner manager', 'lead generation'),
  ],
  [
    'marketing',
    `marknad* marketing cmo kommunikat* communication* varumarke* brand content pr press* reklam* event* seo growth crm
     copywriter *redaktor community`
      .split(/\s+/)
      .concat('digital marketing', 'digital marknad*', 'social media', 'sociala medier', 'public relations'),
  ],
  [
    'operations',
    `drift* operations operating operativ* coo underhall* maintenance fastighet* facilit* property servicechef *sakerhet* security
     safety installation* verksamhets*`.split(/\s+/),
  ],
  [
    'production',
    `produktion* production fabrik* factory plant tillverkning* manufactur* verkstad* verkmastare maskin* machine montor*
     montage* *operator* platschef construction bygg*`.split(/\s+/),
  ],
  [
    'technology',
    `teknik* teknisk* technical technology tech cto utveckling* development rnd fou forskning* research engineering
     engineer *ingenjor* *tekniker konstrukt* innovation* produkt* product elektr* electrical arkitekt* architect*`.split(
      /\s+/,
    ),
  ],
  [
    'hr',
    `hr hrbp chro personal* people talent* rekryter* recruit* lonechef lonespecialist loneadministrator* payroll kompetens*
     learning utbildning* training ledarskap*`
      .split(/\s+/)
      .concat('human resources', 'head hunter', 'headhunter'),
  ],
  [
    'logistics',
    'logisti* lager* warehouse* transport* distribution* spedit* freight shipping trafik* fordons*'
      .split(' ')
      .concat('supply chain'),
  ],
  [
    'quality',
    'kvalitet* quality miljo* environment* hallbarhet* sustainab* kma hse ehs regulatory esg'.split(' '),
  ],
  ['service', 'kundtjanst* kundservice* kundsupport* customer* support* client* kundnojd*'.split(' ')],
  [
    'legal',
    '*jurist* juridi* legal counsel lawyer advokat* compliance dataskydd* avtal* contract*'
      .split(' ')
      .concat('data protection'),
  ],
  [
    'admin',
    'admin* *administrat* office kontorist reception* *sekreterare secretary *assistent assistant'.split(' '),
  ],
  [
    'general',
    `vd vvd ceo md *direktor director *agare owner *founder *grundare president chairman *ordforande partner foretagsledare
     *omradeschef region* country filial* branch kontorschef avdelning* enhet* koncern* strateg* styrelse* board`
      .split(/\s+/)
      .concat('general manager', 'managing director', 'business area', 'business unit'),
  ],
]);

/** Titles that say something else than their words do, one by one; the longest that fits counts. */
export const knownTitles: readonly (readonly [string, TitleLevel, TitleArea | null])[] = [
  ['account manager', 'lead', 'sales'],
  ['account director', 'lead', 'sales'],
  ['account chef', 'lead', 'sales'],
  ['account executive', 'specialist', 'sales'],
  ['sales executive', 'specialist', 'sales'],
  ['marketing executive', 'specialist', 'marketing'],
  ['office manager', 'lead', 'admin'],
  ['category manager', 'lead', 'purchasing'],
  ['kategorichef', 'lead', 'purchasing'],
  ['product manager', 'lead', 'technology'],
  ['produktchef', 'lead', 'technology'],
  ['product owner', 'lead', 'technology'],
  ['produktagare', 'lead', 'technology'],
  ['process owner', 'lead', 'operations'],
  ['processagare', 'lead', 'operations'],
  ['system owner', 'lead', 'it'],
  ['systemagare', 'lead', 'it'],
  ['chief of staff', 'lead', 'general'],
  ['chief accountant', 'head', 'finance'],
  ['chief engineer', 'lead', 'technology'],
  ['chief architect', 'lead', 'it'],
  ['chefsarkitekt', 'lead', 'it'],
  ['chefsekonom', 'specialist', 'finance'],
  ['chefsjurist', 'head', 'legal'],
  ['general counsel', 'head', 'legal'],
  ['chefredaktor', 'head', 'marketing'],
  ['art director', 'specialist', 'marketing'],
  ['creative director', 'head', 'marketing'],
  ['head hunter', 'specialist', 'hr'],
  ['headhunter', 'specialist', 'hr'],
  ['business partner', 'specialist', null],
  ['lead generation', 'specialist', 'sales'],
  ['head chef', 'specialist', null],
  ['sous chef', 'specialist', null],
  ['executive chef', 'specialist', null],
  ['pastry chef', 'specialist', null],
  ['chef de partie', 'specialist', null],
  ['generalsekreterare', 'owner', 'general'],
  ['secretary general', 'owner', 'general'],
  ['general secretary', 'owner', 'general'],
  ['company secretary', 'specialist', 'legal'],
  ['styrelseledamot', 'executive', 'general'],
  ['board member', 'executive', 'general'],
  ['assistant manager', 'lead', null],
  ['assistant director', 'lead', null],
  ['associate director', 'head', null],
];

/** Who helps somebody else: never at that one's level. */
export const helperWords: readonly string[] = [
  ...'*assistent assistant *sekreterare secretary trainee praktikant intern'.split(' '),
  'till vd',
  'till vdn',
  'to ceo',
  'to the ceo',
];

/** The deputies of a chief executive sit in the management team. */
export const deputyWords: readonly string[] = [
  'vice vd',
  'vvd',
  'vice president',
  'vice verkstallande direktor',
  'vice ordforande',
  'deputy ceo',
  'deputy chief executive',
  'deputy managing director',
  'bitradande vd',
  'stallforetradande vd',
  'stf vd',
];

/** A level by its words; the levels are tried in this order. */
export const levelWords: readonly (readonly [TitleLevel, readonly string[]])[] = [
  [
    'owner',
    `vd ceo md agare delagare medagare huvudagare owner founder cofounder grundare medgrundare entreprenor entrepreneur
     egenforetagare president chairman chairwoman chairperson *ordforande koncernchef foretagsledare generaldirektor
     kommundirektor regiondirektor`
      .split(/\s+/)
      .concat(
        'managing director',
        'verkstallande direktor',
        'managing partner',
        'chief executive',
        'self employed',
      ),
  ],
  [
    'executive',
    `cfo cto cio ciso coo cmo cso cro cco cpo chro cdo clo chief *direktor director vp svp evp avp ledningsgrupp*`
      .split(/\s+/)
      .concat('management team'),
  ],
  [
    'lead',
    [
      ...`project program programme delivery change success partner community event events content media case relationship
          implementation channel release test campaign territory shift duty contract bid onboarding`
        .split(/\s+/)
        .map((what) => `${what} manager`),
      'scrum master',
    ],
  ],
  ['head', ['*chef', '*chefen', 'head', '*manager', '*forestandare', 'rektor']],
  [
    'lead',
    [
      '*ansvarig',
      '*ansvarige',
      'responsible',
      'lead',
      'leader',
      '*ledare',
      'teamlead',
      'supervisor',
      'verkmastare',
      'forman',
      'foreman',
    ],
  ],
  [
    'specialist',
    `*konsult consultant *koordinator coordinator *samordnare *specialist *handlaggare *analytiker analyst officer
     representative expert advisor *radgivare planner *planerare designer agent *medarbetare`.split(/\s+/),
  ],
];
