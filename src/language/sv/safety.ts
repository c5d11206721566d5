import { createFormats } from '../formats.ts';
import { plural } from '../plural.ts';

const ago = (days: number): string =>
  days === 0 ? 'i dag' : days === 1 ? 'i går' : `för ${days} dagar sedan`;
const changes = (count: number): string => `${count}\u00a0${plural(count, 'ändring', 'ändringar')}`;

/** What there is of several things; those that there are none of are not named. */
function together(...parts: readonly (string | false)[]): string {
  const named = parts.filter((part) => part !== false);
  return named.length === 0 ? 'en kundlista' : createFormats('sv').list(named);
}

/** Keeping everything on a file, and getting it back. */
export const safety = {
  title: 'Säkerhetskopia',
  lead: 'Allt ni gör i Målkund ligger i den här webbläsaren och försvinner om den rensas. Spara därför allt på en fil: studier, kundlistor, svar och profiler.',
  status: {
    never: 'Inte säkerhetskopierat än',
    saved: (days: number) => `Säkerhetskopierat ${ago(days)}`,
    savedAndChanged: (days: number, count: number) =>
      `Säkerhetskopierat ${ago(days)}; ${changes(count)} sedan dess`,
    auto: (file: string) => `${file} hålls uppdaterad`,
  },
  reminders: {
    safari:
      'Safari rensar det som en sida har sparat när sidan inte har besökts på sju dagar. Spara på fil i dag, så finns allt kvar.',
    never: 'Det här finns bara i webbläsaren. Spara på fil innan du stänger.',
    old: 'Det var ett tag sedan. Spara på fil igen.',
  },
  toSafety: 'Mer om säkerhetskopior',
  save: 'Spara allt på fil',
  saving: 'Sparar …',
  nothing: 'Det finns inget att spara än.',
  autoTitle: 'En fil som hålls uppdaterad',
  autoLead:
    'Välj en fil en gång, gärna i en mapp som säkerhetskopieras. Sedan skriver Målkund till den när något har ändrats.',
  autoChoose: 'Välj fil',
  autoOther: 'Välj en annan fil',
  autoStop: 'Sluta skriva till filen',
  autoOn: (file: string) => `${file} hålls uppdaterad.`,
  autoWaits: (file: string) =>
    `Webbläsaren vill att du tillåter skrivning till ${file} på nytt varje gång sidan öppnas.`,
  autoAllow: 'Tillåt',
  autoAsks: {
    fuller: (found: string, here: string) =>
      `Filen har mer än webbläsaren: ${found} mot ${here}. Inget är skrivet.`,
    changed:
      'Filen har skrivits av någon annan sedan sist, till exempel på en annan dator. Inget är skrivet.',
    foreign: 'Filen är inte en säkerhetskopia från Målkund. Inget är skrivet.',
  },
  autoOver: 'Skriv över filen',
  autoFailed: 'Det gick inte att skriva till filen. Har den flyttats? Välj den igen.',
  fileKind: 'Säkerhetskopia från Målkund',
  counts: (studies: number, profiles: number, answers: number) =>
    together(
      studies > 0 && `${studies} ${plural(studies, 'studie', 'studier')}`,
      profiles > 0 && `${profiles} ${plural(profiles, 'profil', 'profiler')}`,
      answers > 0 && `svar om ${answers} ${plural(answers, 'kund', 'kunder')}`,
    ),
  promiseTitle: 'Vad webbläsaren har lovat',
  promises: {
    yes: 'Webbläsaren har lovat att inte rensa det sparade av sig själv. Du kan fortfarande rensa det själv.',
    no: 'Webbläsaren har inte lovat något: den kan rensa det sparade, till exempel när disken blir full.',
    unknown: 'Webbläsaren säger inte om den kan rensa det sparade.',
  },
  backTitle: 'Ta tillbaka',
  backLead: 'Du får se vad som finns i kopian innan något ändras, och väljer själv.',
  backFile: 'Öppna en säkerhetskopia',
  snapshotsTitle: 'Automatiska kopior i webbläsaren',
  snapshotsLead:
    'Målkund tar dem medan du arbetar: högst tio, och ingen äldre än två veckor. De hjälper om något går sönder, men inte om webbläsaren rensas: då behövs filen. Det du har tagit bort kan finnas kvar i dem så länge.',
  noSnapshots: 'Inga än.',
  snapshotsUnavailable: 'Den här webbläsaren kan inte ta några.',
  look: 'Visa',
  lookAt: (when: string) => `Visa kopian från ${when}`,
  saveSnapshot: 'Spara som fil',
  saveSnapshotOf: (when: string) => `Spara kopian från ${when} som fil`,
  missingLists: (count: number) =>
    `${count} ${plural(count, 'stor kundlista är', 'stora kundlistor är')} inte med.`,
  dropSnapshots: 'Ta bort alla automatiska kopior …',
  dropSure: {
    title: 'Ta bort alla automatiska kopior?',
    text: 'De går inte att få tillbaka. Studier, listor och profiler blir kvar som de är.',
    action: 'Ta bort kopiorna',
  },
  dropped: 'De automatiska kopiorna är borttagna.',
  restore: {
    title: (when: string) => `Kopian från ${when}`,
    study: (customers: string, answers: number, date: string) =>
      `Studie · ${customers}${answers > 0 ? `, svar om ${answers}` : ''} · ändrad ${date}`,
    list: (customers: string, date: string) => `Kundlista · ${customers} · ${date}`,
    profile: (lines: number, date: string) => `Profil · ${lines} ${plural(lines, 'rad', 'rader')} · ${date}`,
    restName: 'Övrigt',
    rest: 'Tabell under skrivning och det som är lärt om era filers rubriker',
    same: 'Finns här, likadan',
    gone: 'Finns inte här',
    differs: {
      newer: (date: string) => `Den som finns här är nyare: ändrad ${date}`,
      older: (date: string) => `Den som finns här är äldre: ändrad ${date}`,
      same: () => 'Finns här, men inte likadan',
    },
    lacksList: 'Kundlistan är inte med i kopian, så studien går inte att ta tillbaka',
    take: (name: string) => `Ta tillbaka ${name}`,
    choose: (name: string) => `Vad ska hända med ${name}?`,
    how: { leave: 'Behåll den som finns här', replace: 'Byt mot kopians', add: 'Behåll båda' },
    button: 'Ta tillbaka det valda',
    nothingChosen: 'Inget är valt än. Det som finns här ändras inte.',
    working: 'Tar tillbaka …',
    cancel: 'Avbryt',
    empty: 'Kopian är tom.',
    allSame: 'Allt i kopian finns redan här, likadant.',
    done: 'Klart. Det ni valde är tillbaka.',
    undo: 'Ångra',
    another: 'Öppna en annan kopia',
    undone: 'Ångrat. Allt är som det var innan.',
    toStart: 'Till era studier',
  },
  rescue: {
    lostTitle: 'Det som var sparat har försvunnit',
    someTitle: 'En del av det som var sparat har försvunnit',
    unreadableTitle: 'Det som är sparat går inte att öppna',
    lost: (had: string) =>
      `Här fanns ${had}. Nu är det tomt. Webbläsaren kan ha rensats, eller så har något gått sönder. Inget har skrivits över.`,
    some: (had: string, has: string) => `Här fanns ${had}. Nu finns ${has}, eller ett äldre skick av det.`,
    unreadable: (had: string) =>
      `Här fanns ${had}, men webbläsaren kan inte öppna sin databas. Försök först igen: ibland räcker det att stänga andra flikar eller starta om webbläsaren.`,
    repair: 'Databasen töms och fylls på nytt av det du tar tillbaka.',
    snapshotsTitle: 'Ta tillbaka en automatisk kopia',
    newest: 'Målkund har tagit dem medan ni arbetade. Den senaste står först.',
    none: 'Det finns ingen automatisk kopia i webbläsaren.',
    fileTitle: 'Ta tillbaka från en fil',
    fileLead: 'Har du sparat allt på en fil? Den heter något på .malkund.',
    retry: 'Försök igen',
    goOn: 'Fortsätt med det som finns',
    afreshTitle: 'Börja om från början',
    afreshLead: (word: string) =>
      `Det som eventuellt finns kvar i databasen raderas. De automatiska kopiorna blir kvar. Skriv ”${word}” för att bekräfta.`,
    afreshWord: 'börja om',
    afreshLabel: 'Bekräfta',
    afreshButton: 'Börja om',
    stuck:
      'Databasen går inte heller att tömma härifrån. Spara kopian som fil här nedanför, rensa sidans data i webbläsarens inställningar, ladda om sidan och öppna filen.',
  },
};
