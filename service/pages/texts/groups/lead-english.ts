import type { LeadTexts } from './lead-danish.ts'

export const LEAD_ENGLISH: LeadTexts = {
  heading: 'For the facilitator',
  lead: 'Here you look after the group’s frame. The figures are the same for you as for everybody else in it.',
  stewardLead:
    'As an administrator you can hand the group over, end it and delete it. You see neither figures nor rounds.',
  codes: {
    heading: 'Codes',
    says: 'A code works once. Give them out so that you do not know who got which – for example as slips of paper on the table.',
    purpose: 'What are the codes for?',
    purposes: {
      join: 'To share figures: typed into the extension',
      view: 'To read the group’s pages: typed under Groups',
      merge: 'To merge another group into this one',
      'hand-over': 'To take over the group',
    },
    count: 'How many',
    issue: 'Make codes',
    fresh: 'The codes are shown this once only.',
    print: 'Print as slips',
    slips: {
      join: (service) =>
        `Share figures with the group: click Tiltro in the browser’s toolbar, choose Learning group and type the code. The address of the service is ${service}`,
      view: (service) =>
        `Read the group’s pages: sign in at ${service} and type the code under “Come into a group”.`,
      merge: () =>
        'For the other group’s facilitator: type the code under Facilitator, “Merge the group into another”.',
      'hand-over': (service) =>
        `For the new facilitator: sign in at ${service} and type the code under “Come into a group”.`,
    },
    both: 'A colleague needs two codes: one to share figures and one to read the pages. Where the workplace’s sign-in lets you in, the first is enough.',
    until: (week) => `They work until the end of week ${week}.`,
    slipUntil: (week) => `The code works once, until the end of week ${week}.`,
    issued: 'Codes that were issued and work, or have worked',
    none: 'None have been issued.',
    issuedLine: (count, purpose, week) => `${count} – ${purpose} (until week ${week})`,
    everyone:
      'Everybody in the group can see how many, because whoever has many codes could send many figures. Which of them were used nobody can see.',
    withdraw: 'Make them stop working',
  },
  name: {
    heading: 'Name and access',
    name: 'Name of the group',
    claims: 'Whom does the workplace’s sign-in let in?',
    claimsHint:
      'One value on each line, as your IT department gave it to the group. Leave it empty if you use codes alone.',
    save: 'Save',
    wrong: 'The name may have 80 characters, and there may be 20 lines of 200 characters each.',
  },
  handOver: {
    heading: 'Hand the group over',
    says: 'The code makes the facilitator who uses it the leader of the group. Until then all is as it was.',
    do: 'Make a code for another facilitator',
  },
  merge: {
    heading: 'Merge the group into another',
    says: 'From the next block of four weeks its members count in the other group, and this one ends. What you have learnt here can still be read.',
    into: 'The other group',
    code: 'Or a code from its facilitator',
    choose: 'Choose one that you lead',
    do: 'Merge',
    wrong: 'No group was chosen, or the code does not work.',
    ended: 'One of the groups is already ending.',
  },
  end: {
    heading: 'End the group',
    says: 'The group ends with the block that runs. Its codes stop working at once; what you have learnt can still be read.',
    sure: 'Yes, the group is to end',
    do: 'End the group',
  },
  delete: {
    heading: 'Delete the group',
    says: 'Figures, rounds and codes are gone and cannot be brought back.',
    confirm: 'Write the group’s name to delete it',
    do: 'Delete the group',
    wrong: 'The name does not fit, so nothing was deleted.',
  },
  done: {
    saved: 'It is saved.',
    withdrawn: 'The codes no longer work.',
    merged: 'The groups will be merged.',
    ended: 'The group ends with the block that runs.',
  },
  about: {
    heading: 'About the group',
    leave: 'Leave the group',
    leaveSays:
      'You will no longer be able to read the group’s pages. If your browser shares figures, switch that off in the extension.',
  },
}
