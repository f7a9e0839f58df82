import type { Language } from '../../lexicon/engine/types.ts'

/** A note to try Tiltro on. The people in it do not exist. */
export interface Sample {
  readonly id: string
  readonly name: string
  readonly text: string
}

const DANISH: readonly Sample[] = [
  {
    id: 'follow-up',
    name: 'Opfølgning',
    text: 'Opfølgningssamtale d. 12/11, fremmøde. Karim er 41 år og har været ledig siden foråret. Han er umotiveret, kommer altid for sent og er langt fra arbejdsmarkedet. Mangler netværk. Karim siger selv, at han ”ikke duer til noget mere” efter fyringen.\n\nHan har ti års erfaring som buschauffør og er god til at tale med folk. Ønsker at arbejde med transport igen, helst om formiddagen. Det aftales, at han ringer til mentoren på torsdag.',
  },
  {
    id: 'handover',
    name: 'Overdragelse',
    text: 'Overdragelsesnotat. Lone på 53 er en tung borger med massive barrierer, og hun kommer næppe i job igen. Hun har været ledig i ni år og modarbejder de tilbud, hun får. Lone påstår, at ryggen er værst om morgenen. Speciallægen skriver, at hun ikke må løfte over 5 kg. Hun mangler indsigt i sin egen situation og magter ikke et arbejde.\n\nBor alene. Passer naboens hund hver dag og har en datter i Vejle, som hun taler med om aftenen. Næste opfølgning senest 1/3.',
  },
  {
    id: 'placement',
    name: 'Praktik',
    text: 'Virksomhedsbesøg i supermarkedet. Amina på 27 startede i praktik d. 3/11 og møder nu stabilt tre dage om ugen. Hun er god til at se, hvad der mangler på hylderne, og er blevet mere tryg ved kunderne. Amina vil gerne lære at sidde ved kassen.\n\nHun kan arbejde 15 timer om ugen, når hun har en fast makker og holder pause kl. 11. Hun får opbakning fra sin søster, som henter børnene. Butikschefen ser gode muligheder for faste timer. Aftalt, at Amina prøver kassen på onsdag sammen med Pia.',
  },
  {
    id: 'phone',
    name: 'Telefonnotat',
    text: 'Tlf. fra Bent, 58 år. Bent gider ikke møde op på kurset og kommer med undskyldninger om bussen. Han er ikke umotiveret for at arbejde, siger han, men synes, at kurset er spild af tid. Egen læge vurderer, at han ikke kan stå op hele dagen.\n\nBent er uddannet tømrer og har i mange år haft lærlinge. Han kan ikke på tirsdag, da han skal til genoptræning. Det er tvivlsomt, om han nogensinde kommer tilbage på arbejdsmarkedet. Vi tales ved i uge 49.',
  },
  {
    id: 'sickness',
    name: 'Sygedagpenge',
    text: 'Status i sygedagpengesag. Hanne, 46 år, er sygemeldt fra job som pædagog. Hun var tidligere helt kørt ned, men sover nu igennem og går tur hver morgen. Hanne kan ikke overskue noget, når der er larm. Hun trives bedst med én opgave ad gangen og en dør, der kan lukkes.\n\nBørnehaven mangler vikarer og kan ikke tilbyde skånehensyn før jul. Hanne er uarbejdsdygtig på fuld tid efter § 7. Hun vil gerne tilbage til børnene, og lederen tror på, at det kan lade sig gøre. Delvis raskmelding drøftes d. 2/12.',
  },
  {
    id: 'youth',
    name: 'Ung og uddannelse',
    text: 'Samtale om uddannelse. Oliver på 22 er en svag ung uden netværk, som ikke kan tage sig sammen. HF er afbrudt to gange. Sidder altid med telefonen. Mor fortæller, at han aldrig kommer ud af værelset. Det er ikke realistisk med en uddannelse lige nu.\n\nOliver selv drømmer om at arbejde med lyd og har bygget et lille studie hos sin onkel. Programmet lærte han sig på tre uger. Hvis han ikke møder op på fredag, tages det op igen. Aftalt besøg på produktionsskolens lydværksted d. 20/11.',
  },
]

const ENGLISH: readonly Sample[] = [
  {
    id: 'follow-up',
    name: 'Follow-up',
    text: 'Follow-up meeting, 12 November. Karim is 41 and was made redundant in the spring. He is unmotivated. He is always late, lacks confidence and is far from the labour market. Karim says that he is “no good at anything any more”.\n\nHe has ten years’ experience as a bus driver and is good with passengers. He wants to work in transport again, preferably in the mornings. We agreed that he will ring his mentor on Thursday.',
  },
  {
    id: 'handover',
    name: 'Handover',
    text: 'Handover note. Lorna, 53, is a difficult client with multiple barriers and is unlikely to find work. She has been out of a job for nine years and refuses to engage with what she is offered. She claims that her back is worst in the morning. Her consultant writes that she must not lift more than 5 kg. She has poor insight and cannot cope with a job.\n\nShe lives alone, walks her neighbour’s dog every day and talks to her daughter most evenings. Next review before 1 March.',
  },
  {
    id: 'placement',
    name: 'Placement',
    text: 'Visit to the supermarket. Amina, 27, started her placement on 3 November and now attends steadily three days a week. She is good at noticing what is missing from the shelves and has grown more confident with customers. Amina would like to learn to work on the till.\n\nShe can work 15 hours a week with a regular partner and a break at eleven. She is supported by her sister, who picks up the children. The manager sees a good chance of fixed hours. We agreed that Amina will try the till with Pia on Wednesday.',
  },
  {
    id: 'phone',
    name: 'Phone call',
    text: 'Call from Brian, 58. He makes excuses about the bus and will not come to the course. He is not unmotivated, he says, but thinks that the course is a waste of time. His doctor says that he cannot stand all day.\n\nBrian is a qualified joiner and trained apprentices for many years. He cannot do Tuesday because of physiotherapy. It is doubtful whether he will ever get back to work. If he does not come on Friday, we will speak in week 49.',
  },
]

export const SAMPLES: Readonly<Record<Language, readonly Sample[]>> = { da: DANISH, en: ENGLISH }
