import type { Language } from '../../../lexicon/engine/types.ts'
import type { DemoRole } from '../../access/demo.ts'

/** Why somebody sees a notice in place of the page that they asked for. */
export type Notice =
  | 'not-found'
  | 'sign-in-needed'
  | 'not-permitted'
  | 'no-such-group'
  | 'forged-request'
  | 'store-away'
  | 'internal'
  | 'sign-in-failed'
  | 'sign-in-late'
  | 'provider-away'

interface Words {
  readonly heading: string
  readonly text: string
}

/** What the pages say around signing in and out, and where a page cannot be shown. */
export interface SignInTexts {
  readonly heading: string
  readonly lead: string
  readonly demo: string
  readonly people: Readonly<Record<DemoRole, Words>>
  readonly signIn: string
  readonly signOut: string
  readonly signedIn: (name: string) => string
  readonly signedOut: Words
  readonly alsoThere: string
  readonly back: string
  readonly skip: string
  readonly notices: Readonly<Record<Notice, Words>>
}

export const SIGN_IN: Readonly<Record<Language, SignInTexts>> = {
  da: {
    heading: 'Log ind',
    lead: 'Læringsgruppernes sider og ordsamlingens redaktion er for dem, der er logget ind.',
    demo: 'Her er ikke sat noget login op endnu. Derfor kan du prøve Tiltro som hver af de fem. Det virker kun på denne maskine.',
    people: {
      member: {
        heading: 'Medlem af en læringsgruppe',
        text: 'Ser gruppens tal og er med i læringsforløbene.',
      },
      facilitator: {
        heading: 'Facilitator',
        text: 'Opretter grupper, udsteder koder og leder læringssamtalen.',
      },
      trainer: { heading: 'Underviser', text: 'Skriver, afprøver og udgiver det, Tiltro siger.' },
      colleague: {
        heading: 'Underviserens kollega',
        text: 'Læser igennem, hvad underviseren har skrevet: To skal være enige, før det udgives.',
      },
      admin: {
        heading: 'Administrator',
        text: 'Afslutter og sletter grupper og ser, hvem der har ændret hvad. Ser ingen tal.',
      },
    },
    signIn: 'Log ind',
    signOut: 'Log ud',
    signedIn: (name) => `Logget ind: ${name}`,
    signedOut: { heading: 'Du er logget ud', text: 'Luk vinduet, hvis andre bruger maskinen efter dig.' },
    alsoThere: 'Log også ud af arbejdspladsens login',
    back: 'Til forsiden',
    skip: 'Gå til indholdet',
    notices: {
      'not-found': {
        heading: 'Her er ikke nogen side',
        text: 'Adressen findes ikke, eller siden er flyttet.',
      },
      'sign-in-needed': {
        heading: 'Du er ikke længere logget ind',
        text: 'Log ind i et nyt vindue, gå tilbage hertil, og send igen. Så går det, du har skrevet, ikke tabt.',
      },
      'not-permitted': {
        heading: 'Det er der andre, der kan',
        text: 'Siden hører til en anden rolle end din. Spørg den, der styrer adgangen hos jer, hvis du mangler den.',
      },
      'no-such-group': {
        heading: 'Den gruppe kan du ikke se',
        text: 'Enten hører du ikke til gruppen, eller også er den slettet. Spørg gruppens facilitator.',
      },
      'forged-request': {
        heading: 'Det blev ikke gemt',
        text: 'Beskeden kom ikke fra en af Tiltros egne sider. Gå tilbage, genindlæs siden, og prøv igen.',
      },
      'store-away': {
        heading: 'Grupperne kan ikke nås lige nu',
        text: 'Det, der er gemt, er ikke tabt. Prøv igen om lidt. Tiltro læser stadig notater imens.',
      },
      internal: {
        heading: 'Noget gik galt hos os',
        text: 'Det var ikke din skyld. Prøv igen; bliver det ved, så sig det til den, der driver tjenesten.',
      },
      'sign-in-failed': {
        heading: 'Du blev ikke logget ind',
        text: 'Enten blev det afbrudt, eller også passede svaret fra arbejdspladsens login ikke til det, der blev spurgt om. Prøv forfra.',
      },
      'sign-in-late': {
        heading: 'Det tog for lang tid at logge ind',
        text: 'Der er højst ti minutter til det, og det skal være i samme browser. Prøv forfra.',
      },
      'provider-away': {
        heading: 'Arbejdspladsens login svarer ikke',
        text: 'Prøv igen om lidt. Tiltro læser stadig notater imens.',
      },
    },
  },
  en: {
    heading: 'Sign in',
    lead: 'The pages of the learning groups and the lexicon’s desk are for people who are signed in.',
    demo: 'No sign-in has been set up here yet. So you can try Tiltro as each of these five. It works on this machine only.',
    people: {
      member: {
        heading: 'Member of a learning group',
        text: 'Sees the group’s figures and takes part in its learning.',
      },
      facilitator: {
        heading: 'Facilitator',
        text: 'Creates groups, issues codes and leads the learning conversation.',
      },
      trainer: { heading: 'Trainer', text: 'Writes, tries out and publishes what Tiltro says.' },
      colleague: {
        heading: 'The trainer’s colleague',
        text: 'Reads through what the trainer wrote: two must agree before it is published.',
      },
      admin: {
        heading: 'Administrator',
        text: 'Ends and deletes groups, and sees who changed what. Sees no figures.',
      },
    },
    signIn: 'Sign in',
    signOut: 'Sign out',
    signedIn: (name) => `Signed in: ${name}`,
    signedOut: {
      heading: 'You are signed out',
      text: 'Close the window if others use this machine after you.',
    },
    alsoThere: 'Sign out at the workplace’s sign-in too',
    back: 'To the front page',
    skip: 'Go to the content',
    notices: {
      'not-found': {
        heading: 'There is no page here',
        text: 'The address does not exist, or the page has moved.',
      },
      'sign-in-needed': {
        heading: 'You are no longer signed in',
        text: 'Sign in in a new window, come back here, and send it again. Then nothing that you wrote is lost.',
      },
      'not-permitted': {
        heading: 'Others can do this',
        text: 'The page belongs to another role than yours. Ask whoever manages access at your workplace if you need it.',
      },
      'no-such-group': {
        heading: 'You cannot see this group',
        text: 'Either you do not belong to it, or it has been deleted. Ask the group’s facilitator.',
      },
      'forged-request': {
        heading: 'It was not saved',
        text: 'What was sent did not come from one of Tiltro’s own pages. Go back, load the page again, and try once more.',
      },
      'store-away': {
        heading: 'The groups cannot be reached just now',
        text: 'What has been saved is not lost. Try again in a moment. Tiltro still reads notes meanwhile.',
      },
      internal: {
        heading: 'Something went wrong here',
        text: 'It was nothing that you did. Try again; if it goes on, tell whoever runs the service.',
      },
      'sign-in-failed': {
        heading: 'You were not signed in',
        text: 'Either it was broken off, or what the workplace’s sign-in answered does not fit what was asked. Start again.',
      },
      'sign-in-late': {
        heading: 'Signing in took too long',
        text: 'There are ten minutes for it, and it has to be in the same browser. Start again.',
      },
      'provider-away': {
        heading: 'The workplace’s sign-in does not answer',
        text: 'Try again in a moment. Tiltro still reads notes meanwhile.',
      },
    },
  },
}
