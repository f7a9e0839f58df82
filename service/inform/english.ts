import { GRACE_DAYS, TOKENS, WEEKS_IN_BLOCK } from '../report.ts'
import { LEAST, MANY } from '../statistics/thresholds.ts'
import { collectedEnglish } from './collected-english.ts'
import type { Document, Facts, Section, Told } from './inform.ts'

const purpose: Section = {
  heading: 'Intended purpose under the AI Act',
  paragraphs: [
    'Tiltro is intended as writing support for the individual and for anonymous learning in groups. It is not intended to monitor, measure or evaluate staff, to allocate tasks, to assess citizens or to make decisions, and must not be used for that.',
    'AI systems that monitor and evaluate the performance and behaviour of workers are among the high-risk systems named in Annex III, point 4(b). Tiltro is therefore built so that there are no figures about an individual, and none can be made from those that there are. Tiltro does not guess at feelings.',
    'Remarks come from a lexicon that people write and can mend, and from a small model learnt from examples. The same text always gives the same remarks. Whoever writes decides what is to stand.',
    'Whether the municipality’s own use is within this purpose is for the municipality to judge.',
  ],
}

const protections: Section = {
  heading: 'How the individual is protected',
  points: [
    `Nothing is shown before at least ${LEAST} have shared figures in the same week, and only what at least ${LEAST} have met. Below ${MANY}, shares are given in steps of ten percentage points.`,
    `Figures belong to blocks of ${WEEKS_IN_BLOCK} weeks. ${GRACE_DAYS} days after a block it is closed for ever, so that nobody can work out what one more did to it.`,
    `Whoever joins gets ${TOKENS} blind tickets, one for each week. A ticket shows that figures come from a member and only once – not from whom. Two weeks cannot be linked.`,
    'Everybody in the group sees the same. There is no view for management, and two groups cannot be seen beside each other.',
    'Policies of the IT department can switch sharing off. They cannot switch it on.',
  ],
}

const limits: Section = {
  heading: 'What no rule can remove',
  paragraphs: [
    'If everybody else in a group puts together what they wrote themselves, they can work out the last one. And whoever runs the service has to be trusted not to listen on the network. Everybody should know both before they share figures.',
  ],
}

/** What is told in English of a service that runs like this. */
export function tellEnglish(facts: Facts): Told {
  const collected = collectedEnglish(facts)
  const groups = facts.signIn !== 'off'
  const readsOnly: Section = {
    heading: 'Here notes are read, and nothing else',
    paragraphs: [
      'The service is set up without a sign-in. There are no groups, and no figures are gathered.',
    ],
  }
  const table: Section = { heading: 'What, why, where, how long and who', collected }

  const council: Document = {
    title: 'For staff, their representatives and works councils',
    lead: 'What Tiltro collects, and what it cannot be used for. The page is written from how this very service is set up.',
    sections: [
      {
        heading: 'In short',
        points: [
          'The note stays with whoever writes it. It is read in the browser and sent nowhere.',
          groups
            ? 'Figures are shared only by those who switch it on themselves, can be seen before they are sent, and can be switched off again. Nobody can see who shares.'
            : 'No figures are shared.',
          'There are no figures about an individual and no comparison of groups.',
          'There are no grades, no targets, and no edits without a click.',
        ],
      },
      ...(groups ? [protections, limits] : [readsOnly]),
      table,
      purpose,
      {
        heading: 'What you can ask for',
        points: [
          'That the agreement about its use says that figures from Tiltro have no part in pay talks, appraisals or other evaluation.',
          'That it is voluntary to use the writing support and to share figures, and that not doing so has no consequences.',
          'That the lexicon is written by people who know the field, and that everybody can propose changes.',
        ],
      },
    ],
  }

  const protection: Document = {
    title: 'For the data-protection officer',
    lead: 'What is processed when Tiltro is set up as it is here. A contribution to the record and the impact assessment, and no replacement for them.',
    sections: [
      table,
      ...(groups ? [protections, limits] : [readsOnly]),
      {
        heading: 'Personal data',
        paragraphs: [
          'Case notes hold health and other sensitive data (Article 9) and often civil registration numbers. Tiltro reads them in the browser’s memory and does not store them. A test in the source looks for the words of a note in everything that the system leaves behind.',
          'Figures of small groups are personal data as long as somebody could reasonably be found from them. That is why thresholds, bands and omissions apply before anything is shown. The weekly figures are pseudonymous until the block is closed: they have neither name nor number, but lie one by one.',
          'Outside the groups there are figures only when about a hundred have shared, by category alone and with random noise that is drawn once (ε = 1 for each person and block).',
        ],
      },
      purpose,
      {
        heading: 'Rights and duties',
        paragraphs: [
          'Access: everybody can see in their own extension what was sent. In the service the figures cannot be found for a person, because they belong to none.',
          'The duty to record (section 13 of the Danish Access to Public Administration Files Act) and the record’s value as evidence are untouched: Tiltro changes nothing without a click and does not propose to remove facts.',
          'In a case about Kolding Municipality (2020) the Danish Data Protection Agency stressed that staff get clear and easily accessible information beforehand about purpose, legal basis, categories of data and retention when an employer introduces control measures. Tiltro is no control measure, but the letter below gives the same information.',
          'Legal basis, controller, processor and retention of log and trail are stated by the municipality.',
        ],
      },
    ],
  }

  const citizens: Document = {
    title: 'For citizens',
    lead: 'Your caseworker can get help to write about you so that what is possible becomes clear too.',
    sections: [
      {
        heading: 'What is Tiltro?',
        paragraphs: [
          'Tiltro reads along while your caseworker writes. It shows where words may close the picture of your chances and where they open it, and sometimes proposes another way to put it. The caseworker decides what is to stand, and writes it.',
          'Facts, agreements, diagnoses and what the law asks for are still to stand in your file.',
        ],
      },
      {
        heading: 'What happens to what is written about you?',
        points: [
          facts.origins.length > 0
            ? 'The text is read in the caseworker’s browser or in the municipality’s own system, and is not stored by Tiltro.'
            : 'The text is read in the caseworker’s browser and is neither stored nor sent by Tiltro.',
          'Tiltro makes no profile of you, gives you no number and does not guess your chances.',
          'Tiltro makes no decisions.',
          'What the caseworker saves lies in the municipality’s records as always. You can ask the municipality to see it.',
        ],
      },
      {
        heading: 'Why?',
        paragraphs: [
          'What a caseworker believes about somebody’s chance of a job is closely tied to whether they get one. Danish research shows it (BIP, Væksthusets Forskningscenter); it does not say that words alone do it. The aim is notes that are nuanced and well grounded – not prettier ones.',
        ],
      },
    ],
  }

  const letter: Document = {
    title: 'Tiltro – writing support and learning groups',
    lead: 'Dear colleague',
    sections: [
      {
        heading: 'What we begin with',
        paragraphs: [
          'From [date] you can use Tiltro when you write case notes in [system]. Tiltro shows where words close the picture of a citizen’s chances of a job, and where they open it. You decide what is to stand.',
          'It is voluntary. You can switch Tiltro off in one place, for an hour or altogether, and nobody can see it.',
        ],
      },
      {
        heading: 'What happens to what you write',
        paragraphs: [
          'Your note is read in your own browser and sent nowhere. Tiltro makes no figures about you, and no manager can see how you write.',
        ],
      },
      ...(groups
        ? [
            {
              heading: 'If you are in a learning group',
              paragraphs: [
                'Then you may choose to share figures, week by week. You see them before they are sent. They do not carry your name and cannot be led back to you. The group sees something only when at least five have shared, and everybody in the group sees the same.',
                'One thing no rule can remove: if everybody else in the group puts together what they wrote themselves, they can work out your figures.',
              ],
            },
          ]
        : []),
      {
        heading: 'Purpose, legal basis and retention',
        paragraphs: [
          'The purpose is writing support and learning. Figures from Tiltro are not used to evaluate, measure or control anybody.',
          'Legal basis: [stated by the municipality]. Controller: [name of the municipality]. Questions: [contact of the data-protection officer].',
          'This is all that is collected, and for how long:',
        ],
        collected,
      },
    ],
  }

  const note: Document = {
    title: 'Note for the joint committee (MED): Tiltro',
    lead: 'For discussion before it is introduced. The municipality fills in what stands in [brackets].',
    sections: [
      {
        heading: 'The matter',
        paragraphs: [
          '[Department] would like from [date] to offer staff Tiltro as writing support and to form learning groups that work with action learning. The committee is asked to discuss its use before it begins.',
        ],
      },
      ...(groups ? [protections, limits] : [readsOnly]),
      {
        heading: 'Proposed guidelines',
        points: [
          'It is voluntary to use Tiltro and to share figures. Not doing so has no consequences.',
          'Figures and remarks from Tiltro are not used in pay talks, appraisals, reprimands or any evaluation of individuals or groups.',
          'Nobody requires a learning group to show its figures to others.',
          'The lexicon is written by [whom]. All staff can propose changes.',
          `Its use is discussed again in the committee after [${WEEKS_IN_BLOCK * 6} weeks].`,
        ],
      },
      table,
      purpose,
      {
        heading: 'Time limits',
        paragraphs: [
          '[The municipality looks into whether its use falls under the agreement on control measures that applies in the field, and what notice it would then require.]',
        ],
      },
    ],
  }
  return { council, protection, citizens, letter, note }
}
