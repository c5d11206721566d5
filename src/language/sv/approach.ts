/* The texts about asking of people and about how to address them: for the step of the buyers, and what follows it. */

export const sensitive = {
  fold: 'Känsliga frågor: varför de ställs, och hur de stängs av',
  intro:
    'Vad ni tror om en människa är personuppgifter enligt dataskyddsförordningen (GDPR) så snart det går att förstå vem som menas. Därför räcker rollen: skriv inga namn. Svaren stannar i den här webbläsaren, och i profilen och länken finns bara antal. Filen som sparar hela studien har svaren med.',
  off: 'En fråga som är avstängd ställs inte och är inte med i resultatet eller profilen. Svar som redan finns sparas, och kommer tillbaka om frågan ställs igen.',
  asked: 'Frågor som ställs',
  why: {
    gender:
      'Säger sällan något om hur ni ska sälja. Fråga bara om ni vill se att ni inte utesluter någon av vana.',
    age: 'Kan säga något om erfarenhet och vanor. Ett spann räcker, till exempel 35–45.',
    personality: 'Avgör om ni ska ringa eller skriva. Det är er bedömning, inte ett faktum om personen.',
    behaviour: 'Avgör hur ni föreslår nästa steg. Det är er bedömning, inte ett faktum om personen.',
    disc: 'Ett sätt att beskriva hur någon vill bli bemött. Utan test är färgen en gissning: märk den så.',
    drivers:
      'Avgör vilka argument som betyder något. Ta det personen har sagt eller gjort, inte det ni tror.',
  },
};

export const address = {
  title: 'Så talar ni med köparen',
  restsOn: (signals: string) => `Bygger på: ${signals}.`,
  signal: (trait: string, value: string, portion: string) => `${trait} ${value} (${portion})`,
  ownWords: 'era ord',
  divided: (trait: string, one: string, ofOne: string, other: string, ofOther: string) =>
    `${trait}: köparna är delade mellan ${one} (${ofOne}) och ${other} (${ofOther}). Ta reda på vem ni har framför er.`,
  when: (value: string) => `${value}:`,
  thin: 'Få svar ligger bakom: se råden som något att pröva.',
  guessed: 'Minst hälften av det som råden bygger på är gissat.',
  caution: 'Råden gäller det vanligaste, inte en enskild människa. Låt den ni möter rätta er.',
  topics: { opening: 'Så öppnar ni', proof: 'Det som övertygar', pace: 'Tempo', avoid: 'Undvik' },
  advice: {
    opening: {
      extrovert: 'Ring eller träffas. Ställ öppna frågor och låt köparen tänka högt.',
      introvert: 'Skriv först. Ge köparen något att läsa före mötet, och tid att svara efteråt.',
      red: 'Gå rakt på sak: säg i första meningen vilket resultat det gäller.',
      yellow: 'Börja med idén: vad kan bli bättre, och för vem?',
      green: 'Börja lugnt: fråga hur de arbetar i dag och vad de vill behålla.',
      blue: 'Börja med fakta: säg vad ni vet om deras läge, hur ni vet det och vad ni vill visa.',
    },
    proof: {
      power: 'Visa vad köparen får bestämma över, och vad det går att visa upp för ledningen.',
      money: 'Räkna i kronor: vad det kostar, vad det ger och när det har betalat sig.',
      fear: 'Säg vad som kan gå fel, hur ni förebygger det och vem som svarar när det händer.',
      efficiency:
        'Visa sparad tid: hur arbetet går till i dag, hur det går till med er, och skillnaden i timmar.',
      results: 'Visa en kund som liknar dem: siffran före, siffran efter och hur lång tid det tog.',
      red: 'En sida räcker: slutsatsen först, underlaget bakom.',
      yellow: 'Låt en annan kund berätta. En sann historia säger mer än en tabell.',
      green: 'Visa vem som hjälper dem i gång, och vem de ringer om ett år.',
      blue: 'Ta med underlaget: källor, villkor och hur ni har räknat. Säg också vad ni inte vet.',
    },
    pace: {
      red: 'Håll mötena korta. Ge två val och be om besked.',
      yellow: 'Håll farten uppe, och skriv själva ner vad ni kom överens om.',
      green: 'Ta ett steg i taget, och lova inget tidigare än ni kan hålla.',
      blue: 'Ge tid att läsa och kontrollera. Svara exakt, hellre i morgon än på ett ungefär.',
      action: 'Föreslå nästa steg, med datum, redan i mötet.',
      cautious: 'Dela upp beslutet: börja i liten skala, med ett test som går att avbryta.',
      fastAction: 'Håll högt tempo: ett kort möte, ett förslag, ett datum.',
      fastCautious: 'Samtalet får gå fort, men inte beslutet: föreslå ett litet test med tydligt slut.',
      slowAction:
        'Skicka underlaget före mötet, så hinner köparen granska det och ni kan bestämma nästa steg på plats.',
      slowCautious:
        'Skynda inte. Ge tid att granska underlaget, och låt första steget vara ett litet test som går att avbryta.',
    },
    avoid: {
      red: 'Långa inledningar och detaljer som ingen har frågat efter.',
      yellow: 'Att läsa upp siffror och villkor från en bild.',
      green: 'Att pressa fram ett beslut, eller byta kontaktperson mitt i.',
      blue: 'Överdrifter, ungefärliga siffror och ”lita på oss”.',
      extrovert: 'Att sköta allt per mejl.',
      introvert: 'Att ringa oanmäld och vilja ha svar direkt.',
      action: 'Att skiljas utan ett nästa steg.',
      cautious: 'Att skapa brådska med erbjudanden som snart går ut.',
      fear: 'Att skrämmas. Oron finns redan.',
    },
  },
};
