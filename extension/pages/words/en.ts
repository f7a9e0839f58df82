import type { PageWords } from './words.ts'

export const en: PageWords = {
  here: 'Read along here',
  site: {
    on: 'Tiltro reads along as you write.',
    off: 'Switch on, and Tiltro reads along in the fields you write in. The browser asks you first.',
    fixed: 'Switched on by your workplace.',
    barred: 'Your workplace has chosen where Tiltro can be switched on, and this is not one of the sites.',
    none: 'There is nothing to read along with here. Open your case system and switch Tiltro on there.',
  },
  hide: 'Hide the marks for now',
  failed: 'Tiltro cannot read just now. Close the browser and open it again.',
  stays: 'What you write stays in the browser.',
  options: 'Options',
  mirror: 'My mirror',
  sharing: 'Learning group',
  panel: 'Side panel',
  kind: { title: 'Kind of note', guess: (kind) => `Guess: ${kind}` },
  language: { title: 'Language', browser: 'As in the browser' },
  sites: {
    title: 'Where Tiltro reads along',
    empty:
      'Nowhere yet. Open your case system, click Tiltro in the toolbar of the browser, and switch it on.',
    fixed: 'Switched on by your workplace',
    barred: (sites) => `Your workplace has chosen where Tiltro can be switched on: ${sites}`,
    off: 'Switch off',
    offOf: (site) => `Switch off on ${site}`,
    gone: (site) => `Tiltro no longer reads along on ${site}.`,
  },
  how: {
    title: 'How it works',
    closes: ['Closes', 'Words that close the picture of a citizen’s chances have a line with ends.'],
    opens: ['Opens', 'Words that open it have a row of dots.'],
    steps: [
      'Write as you always do. Only what you write now is marked, not what was there before.',
      'Point at a mark or click it, and a card opens: what was noticed, a question, and other ways to put it.',
      'Choose a suggestion, or leave it. Ctrl + Z undoes. “Not here” takes the mark away.',
    ],
    keys: [
      ['↑ ↓', 'choose in the card'],
      ['← →', 'go to the remark before and after'],
      ['Enter', 'takes what is chosen'],
      ['Esc', 'back to the text'],
    ],
  },
  privacy: {
    title: 'Your text is yours',
    text: [
      'Tiltro reads the text in your browser as you write, and holds it in memory only while the page is open. It is not stored and not sent anywhere.',
      'The page you write on cannot see what Tiltro notices. Nobody else can either.',
    ],
  },
}
