/* The leader's page of a workshop, and its presentation. */
import { plural } from '../plural.ts';

export const workshop = {
  title: 'Workshop',
  link: 'Workshop i ledningen',
  linkHelp: 'Gissa före siffrorna, jämför och bestäm tillsammans, rad för rad.',
  question: 'Är ni överens om er målkund?',
  lead: 'Låt var och en svara för sig innan ni ser siffrorna. Sedan jämför ni med varandra och med vad listan säger, och bestämmer rad för rad.',
  back: 'Till profilen',
  present: 'Visa på projektor',
  undo: {
    roundStarted: 'Ångra: en ny omgång började',
    answersTaken: 'Ångra: svar lades till',
    answerRemoved: 'Ångra: ett svar togs bort',
    decided: 'Ångra: det senaste beslutet',
  },
  rounds: { guess: 'Gissningen före siffrorna', vote: 'Omröstning om raderna' },
  roundLead: {
    guess:
      'Skicka en länk med frågorna. Var och en svarar på tre minuter i telefonen och skickar tillbaka en länk. Inget sparas någon annanstans än här.',
    vote: 'När profilen finns: låt var och en rösta om vilka rader som ska stå kvar, och vilka kunder som är Gör eller dö eller Gör ej.',
  },

  name: 'Vad inbjudan ska heta',
  nameHelp: 'Visas för dem som svarar. Skriv till exempel företagets namn.',
  ask: 'Fråga om',
  company: 'Företaget',
  buyer: 'Köparen',
  ownQuestions: 'Egna frågor',
  ownQuestionsHelp: 'En på varje rad, högst fem.',
  estimate: (count: number, countText: string, minutes: number, minutesText: string) =>
    `${countText} ${plural(count, 'fråga', 'frågor')}, ungefär ${minutesText} ${plural(minutes, 'minut', 'minuter')} att svara på.`,
  noQuestions: 'Välj minst en fråga.',
  tooMany: (most: string) => `Högst ${most} frågor får plats.`,
  make: 'Gör inbjudan',
  offers: 'Som svar föreslås bara sådant som minst fem kunder har, i bokstavsordning. Inga kunder är med.',
  prepareVote: 'Förbered en omröstning',
  voteStay: 'Ska raden stå kvar?',
  voteSegment: 'Gör eller dö, neutral eller gör ej?',
  voteNone: 'Det finns inga rader att rösta om än. Svara på frågorna om företagen och köparna först.',
  voteThin: (count: number, text: string) =>
    `${text} ${plural(count, 'rad', 'rader')} som vilar på färre än fem kunder är inte med.`,
  worstLine: 'bland de sämsta',

  invitation: 'Inbjudan',
  copyLink: 'Kopiera länken',
  mailInvitation: 'Mejla inbjudan',
  mailSubject: (title: string) => `Inbjudan: ${title}`,
  mailBody: {
    guess: 'Svara på några frågor om vår bästa kund innan vi ses. Det tar tre minuter i telefonen:',
    vote: 'Rösta om raderna i vår målkundsprofil innan vi ses. Det tar några minuter i telefonen:',
  },
  again: 'Börja om med nya frågor',
  againTitle: 'Börja om?',
  againText: (count: number, text: string) =>
    count === 0
      ? 'Inbjudan slutar gälla: svar på den tas inte emot längre.'
      : `${text} ${plural(count, 'svar', 'svar')} och besluten tas bort, och svar på den gamla inbjudan tas inte emot längre.`,
  againYes: 'Börja om',

  answers: 'Svar',
  pasteLabel: 'Klistra in svaren',
  pasteHelp:
    'Länkar eller hela mejl, ett eller många på en gång. Det gör inget om länkarna är brutna eller citerade.',
  pasteButton: 'Lägg till svaren',
  files: 'Läs från filer',
  outcomes: 'Det här hände med svaren',
  outcome: {
    added: (who: string) => `${who}: tillagt.`,
    namesake: (who: string) =>
      `${who}: tillagt, men någon med samma namn har redan svarat. Är det samma person, ta bort det ena svaret nedan.`,
    replaced: (who: string) => `${who}: det nya svaret ersätter det förra.`,
    same: (who: string) => `${who}: samma svar finns redan. Inget ändrades.`,
    older: (who: string) => `${who}: ett senare svar finns redan. Inget ändrades.`,
    otherRound: (who: string) =>
      `${who}: svaret hör till en annan studie, eller till en inbjudan som ni har gjort om. Det togs inte emot.`,
    invitation: 'Det här är en inbjudan, inget svar. Den som svarar ska skicka länken från sista sidan.',
    full: (limit: string) => `Det finns redan ${limit} svar, så det här togs inte emot.`,
  },
  participants: (count: number, text: string) => `${text} ${plural(count, 'har svarat', 'har svarat')}`,
  nobody: 'Ingen har svarat än.',
  remove: 'Ta bort',
  removeOf: (who: string) => `Ta bort svaret från ${who}`,

  compared: 'Gissningarna mot siffrorna',
  votesCompared: 'Rösterna',
  agreement: {
    all: 'Alla överens',
    most: 'De flesta överens',
    split: 'Oense',
    few: 'För få svar',
  },
  share: (count: string, of: string) => `${count} av ${of} säger samma`,
  differ: (answers: number, text: string) => `${text} olika ${plural(answers, 'svar', 'svar')}`,
  overview: (all: string, most: string, split: string) =>
    `Alla överens om ${all}, de flesta om ${most}, oense om ${split}.`,
  team: 'Gruppen säger',
  teamOne: 'Svaret',
  list: 'Listan säger',
  listSilent: 'Listan säger inget om det här.',
  withList: { same: 'som listan', overlaps: 'delvis som listan', other: 'inte som listan' },
  unknown: (who: string) => `Vet inte: ${who}`,
  worst: (portion: string) => `${portion} sämsta`,

  decision: 'Beslut',
  decide: {
    list: (text: string) => `Listans: ${text}`,
    team: (text: string) => `Gruppens: ${text}`,
    own: 'Egna ord',
    open: 'Öppet',
  },
  ownText: 'Det vi bestämde',
  reason: 'Varför',
  reasonPlaceholder: 'Skälet, så att ni minns det om ett halvår',
  decidedAt: (date: string) => `Beslutat ${date}`,
  undecided: 'Inte beslutat',
  decided: (count: string, of: string) => `${count} av ${of} beslutade`,
  apply: (count: number, text: string) => `För in ${text} ${plural(count, 'beslut', 'beslut')} i profilen`,
  applyHelp:
    'Egna ord och gruppens svar blir radens ord, och rader som ni stryker stryks. Det går att ångra.',
  applied: 'Besluten är införda i profilen.',

  show: {
    exit: 'Avsluta',
    previous: 'Föregående',
    next: 'Nästa',
    fullScreen: 'Helskärm',
    names: 'Visa kundnamn',
    keys: 'Bläddra med ← och →. Home och End går till början och slutet, Esc avslutar.',
    place: (number: string, all: string) => `${number} av ${all}`,
    start: 'Vad tror vi, och vad säger siffrorna?',
    answered: (count: number, text: string) => `${text} ${plural(count, 'har svarat', 'har svarat')}`,
    whatGuess: 'Vad svarade vi?',
    step: (number: string) => `Steg ${number}`,
    bestNames: 'De bästa kunderna',
    end: 'Det här bestämde vi',
    nothing: 'Det finns ingen workshop att visa än. Gör en inbjudan först.',
    toWorkshop: 'Till workshopen',
  },
};
