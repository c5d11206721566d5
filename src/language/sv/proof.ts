import { plural } from '../plural.ts';

export const proof = {
  title: 'Kontrollera själv',
  lead: 'Sidan är spärrad mot nätanrop: webbläsaren stoppar varje försök att skicka något någonstans, också till vår egen adress. Här prövar din webbläsare det medan du ser på.',
  checksTitle: 'Vad din webbläsare säger just nu',
  again: 'Pröva igen',
  trying: 'Prövar …',
  marks: { good: 'Godkänt', unsure: 'Oklart', bad: 'Underkänt' },
  checks: {
    pageFetch: 'Sidan försöker anropa en server',
    workerFetch: 'Räknehjälpen i bakgrunden försöker anropa en server',
    pageSocket: 'Sidan försöker öppna en stående förbindelse',
    workerSocket: 'Räknehjälpen försöker öppna en stående förbindelse',
    requests: 'Vilka sidan har hämtat något från',
    cookies: 'Kakor som kan följa dig',
  },
  outcomes: {
    blocked: 'Stoppat av spärren.',
    bound: 'Det kom inte fram, och spärren gäller där.',
    failed: 'Det kom inte fram, men webbläsaren säger inte varför. Är du utan nät? Pröva igen med nät.',
    open: 'Det gick igenom. Den här kopian av sidan är inte spärrad: lita inte på den, och säg till den som gav dig adressen.',
    missing: 'Det gick inte att pröva i den här webbläsaren.',
  },
  ownHostOnly: (files: number, count: string) =>
    `Bara sin egen adress: ${count} ${plural(files, 'fil', 'filer')}, alla delar av sidan.`,
  otherHosts: (hosts: string) =>
    `Också ${hosts}. Sidan själv ber aldrig någon annan om något; ett tillägg i webbläsaren kan göra det.`,
  noCookies: 'Inga.',
  someCookies: (count: number, text: string) =>
    `${text} ${plural(count, 'kaka', 'kakor')} från adressen. Sidan sätter inga: de kommer från något annat på samma adress.`,
  storedTitle: 'Vad som är sparat, och var',
  storedLead:
    'Allt ligger i den här webbläsaren, på den här datorn. Den som kan öppna webbläsaren kan läsa det.',
  toData: 'Varför, hur länge, och hur ni raderar en person, en lista eller allt',
  what: 'Vad',
  where: 'Var',
  size: 'Storlek',
  work: (studies: number, studiesText: string, profiles: number, profilesText: string) =>
    `Ert arbete: ${studiesText} ${plural(studies, 'studie', 'studier')} med kundlista och svar, ${profilesText} ${plural(profiles, 'färdig profil', 'färdiga profiler')}`,
  settings: 'Språk, utseende, lästa förklaringar och hur mycket som är sparat (bara antal)',
  snapshots: 'Automatiska kopior av ert arbete, från de senaste två veckorna',
  files: (count: number, text: string) => `Sidans egna filer, ${text} ${plural(count, 'fil', 'filer')}`,
  places: {
    database: 'Webbläsarens databas (IndexedDB)',
    snapshots: 'Sidans egna filer i webbläsaren (OPFS), som databasfel inte når',
    settings: 'Webbläsarens inställningslager (Local Storage)',
    files: 'Webbläsarens fillager (Cache Storage), så att sidan öppnas utan nät',
  },
  unknownSize: 'Sägs inte',
  persistent: 'Webbläsaren har lovat att inte rensa det sparade av sig själv.',
  notPersistent:
    'Webbläsaren kan rensa det sparade av sig själv, till exempel när disken blir full. Spara allt på fil: det gör du på startsidan.',
  byHandTitle: 'Se efter med webbläsarens egna verktyg',
  byHand: [
    'Tryck F12 (på Mac: alternativ, kommando och I) och välj fliken Nätverk.',
    'Ladda om sidan. Du ser sidans egna filer komma, alla från samma adress.',
    'Läs in er kundlista och gå igenom stegen. Inga fler förfrågningar kommer i listan.',
    'Stäng av nätet helt och fortsätt. Allt fungerar.',
  ],
  limitsTitle: 'Vad spärren inte skyddar mot',
  limits: [
    'Tillägg i webbläsaren kan läsa det som står på sidan.',
    'En länk som du själv klickar på öppnas som vanligt. Den som har en länk till en profil kan läsa profilen, om den inte är skyddad med en lösenfras.',
    'Sidan hämtas från en värd. Den som styr värden kan lägga dit en annan sida nästa gång; pröva därför igen när det är viktigt.',
  ],
  toLimits: 'Hur stora filer och länkar får vara',
  policyTitle: 'Spärren, ordagrant',
  noPolicy: 'Den här kopian av sidan har ingen spärr. Så är det bara när den utvecklas.',
  aboutTitle: 'Om Målkund',
  about:
    'Målkund är fri programvara under MIT-licensen. Den är byggd med de här paketen, som följer med sidan:',
  package: 'Paket',
  version: 'Version',
  licence: 'Licens',
  licences: 'Alla licenser, ordagrant',
};
