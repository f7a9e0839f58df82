import { describe, expect, test } from 'vitest'
import type { Language, Missing } from '../../../../lexicon/engine/types.ts'
import { joinSigns, readSigns } from '../../../../lexicon/engine/weighing/signs.ts'

/** Sentences in which it is there, in words that nobody remarks on. */
const THERE: readonly (readonly [Language, Missing, string])[] = [
  ['da', 'goal', 'Helst skal det være noget med heste.'],
  ['da', 'goal', 'Han har søgt om optagelse på kokkeskolen.'],
  ['da', 'goal', 'Nu vil han male huse sammen med sin fætter.'],
  ['da', 'goal', 'Delvis tilbagevenden til mejeriet blev drøftet.'],
  ['da', 'goal', 'Hun vil sy gardiner for folk.'],
  ['da', 'goal', 'Fuld raskmelding ventes til maj.'],
  ['da', 'voice', 'Det går nok, siger hun.'],
  ['da', 'voice', 'Efter eget udsagn sover han kun tre timer.'],
  ['da', 'voice', 'Kaldte det „en rutsjebane”.'],
  ['da', 'condition', 'Når hylderne er mærket, kan hun fylde dem op.'],
  ['da', 'condition', 'Det glider, når bare radioen er slukket.'],
  ['da', 'condition', 'Han skal have besked dagen før, så er han klar.'],
  ['da', 'condition', 'Der er brug for en rolig morgen.'],
  ['da', 'condition', 'Han må ikke løfte over hovedet.'],
  ['da', 'condition', 'Hun er frisk efter kl. 11.'],
  ['da', 'condition', 'På gulvet: max to timer.'],
  ['da', 'condition', 'Med etiketter på tysk fylder hun selv hylderne.'],
  ['da', 'condition', 'Ved sit eget vindue syr han fejlfrit.'],
  ['da', 'condition', 'Hun søger noget uden kunder.'],
  ['da', 'condition', 'Et sted, hvor man møder tidligt, siger han.'],
  ['da', 'condition', 'Hun er god til priserne, når hun står der alene.'],
  ['da', 'condition', 'Jeg spørger, hvad der skal til, for at han bliver.'],
  ['da', 'condition', 'Han arbejder roligt, når ingen haster på ham.'],
  ['da', 'goal', 'Gartner, sagde hun og så op.'],
  ['da', 'goal', 'Til sidst spurgte han, om man kan blive anlægsgartner.'],
  ['da', 'step', 'Læreren har sagt ja til et besøg.'],
  ['da', 'step', 'Tanten kommer forbi ham mandag.'],
  ['da', 'step', 'Netværksmøde 4/9 med skolen.'],
  ['da', 'step', 'Vi ses på fredag.'],
  ['da', 'step', 'Konsulenten ringer ud til tre smede.'],
  ['da', 'step', 'Hun møder hos gartneren kl. 7.'],
  ['da', 'step', 'Kontrakten sendes efter ferien, og vi mødes igen.'],
  ['en', 'goal', "She'd love to look after horses."],
  ['en', 'goal', 'He applied for a place at the cookery school.'],
  ['en', 'goal', 'Has his sights on the bakery.'],
  ['en', 'goal', 'Shop work is what she wants.'],
  ['en', 'voice', 'It will do, she told me.'],
  ['en', 'voice', 'Called it “a merry-go-round”.'],
  ['en', 'condition', 'When the shelves are labelled, she can fill them.'],
  ['en', 'condition', 'He copes as long as the radio is off.'],
  ['en', 'condition', 'Writes well before lunch.'],
  ['en', 'condition', 'No heavy lifting at all until the scan.'],
  ['en', 'condition', 'A stool is fine once she is past the door.'],
  ['en', 'condition', 'With labels in Polish she fills the shelves alone.'],
  ['en', 'condition', 'He is after a job without night trains.'],
  ['en', 'condition', "She'd take school-hours work."],
  ['en', 'condition', 'Three mornings would be his limit.'],
  ['en', 'condition', 'She wants to count stock somewhere quiet.'],
  ['en', 'condition', 'Into her own in a small kitchen with the window open.'],
  ['en', 'goal', 'He might go for a stall on the square.'],
  ['en', 'step', 'Told to ring the dairy, link sent.'],
  ['en', 'step', "I'll call the smith."],
  ['en', 'step', 'He meets the gardener Weds at 7.'],
  ['en', 'step', 'Both will tour the dairy.'],
  // A place, a vacancy, hours or a task told of by name.
  ['da', 'goal', '6-8 timer om ugen i et stille lager er muligt.'],
  ['da', 'goal', 'Ring til gartneriet om pladsen i drivhuset.'],
  ['da', 'goal', 'Kommer for sent, så ryger løntilskuddet.'],
  ['da', 'goal', 'Hun overtager kassen fra mandag.'],
  ['da', 'goal', 'Første prøvedag er på mandag.'],
  ['da', 'goal', 'Det er realistisk at nå 15 timer til foråret.'],
  ['da', 'goal', 'Kokken skriver hende på vagtplanen.'],
  ['en', 'goal', 'A fair chance of keeping the post.'],
  ['en', 'goal', 'Rang about the 7–1 vacancy at the dairy.'],
  ['en', 'goal', "She'd suit the dispatch side."],
  ['en', 'goal', 'I ask the florist about paid hours by Monday.'],
  ['en', 'goal', 'Phone the bakery on Tuesday.'],
  ['en', 'goal', 'Work trial at the mill begins 4/5.'],
  // Who helps, goes with somebody, keeps or minds something.
  ['da', 'condition', 'Naboen vil passe katten imens.'],
  ['da', 'condition', 'Brevene åbner hun sammen med hjemmevejlederen.'],
  ['da', 'condition', 'Hans søster har tilbudt at køre.'],
  ['da', 'condition', 'Jobformidleren følger ham hele vejen.'],
  ['da', 'condition', 'Broren kommer gerne om søndagen og læser breve op.'],
  ['da', 'condition', 'Et beskyttet job kan komme på tale.'],
  ['en', 'condition', 'The nurse keeps his tablets.'],
  ['en', 'condition', 'Joe has offered to sit with her.'],
  ['en', 'condition', 'Her aunt minds the baby.'],
  ['en', 'condition', 'Big sister, a nurse, tests him on the signs.'],
  ['en', 'condition', 'His brother gives him a lift.'],
]

/** Sentences that look a little like it. */
const NOT_THERE: readonly (readonly [Language, Missing, string])[] = [
  ['en', 'goal', "There's no road back to work."],
  ['da', 'goal', 'Der er ingen interesse at spore, og han ønsker ikke flere møder.'],
  ['da', 'goal', 'Det vil være svært at finde noget som helst.'],
  ['da', 'condition', 'Hvis han udebliver, trækkes der en dag.'],
  ['da', 'step', 'Hun glemte sin aftale.'],
  ['da', 'goal', 'At tro på noget er ønsketænkning, og han savner gnist.'],
  ['da', 'goal', 'Han vil ikke høre på det, og hun vil næppe komme.'],
  ['da', 'condition', 'Han kan ikke bære den mindste modgang.'],
  ['da', 'condition', 'Med alle de regninger er det håbløst.'],
  ['da', 'condition', 'Notat til brug for teamet.'],
  ['da', 'step', 'Han gør kun det, der skal til.'],
  ['da', 'step', 'Egen læge skriver, at hun er træt; hun kommer to gange om ugen.'],
  ['da', 'voice', 'Hun var sur.'],
  ['en', 'goal', "He doesn't want to know, and there is little hope."],
  ['en', 'goal', 'No interest in anything any longer.'],
  ['en', 'condition', 'Every week the same story if you ask me.'],
  ['en', 'condition', "Can't stand being told and won't lift a finger."],
  ['en', 'condition', 'In my opinion she is a drain.'],
  ['en', 'goal', "Asked whether he'd be likely to walk out."],
  ['en', 'goal', 'No skills employers want, and nobody knows what she wants.'],
  ['en', 'goal', 'I wondered what next time could look like.'],
  ['en', 'step', 'Nothing will ever come of it.'],
  ['en', 'goal', "Won't hear of retraining."],
  ['en', 'condition', "Can't cope with forms and gets on well with nobody."],
  ['en', 'step', "I'll grant him that, and starting to think he will not come."],
  ['en', 'step', 'Attendance went from 20 to 70 percent.'],
  ['en', 'voice', 'She was cross.'],
  ['da', 'goal', 'Hun mistede kontakten til sin praktikant, og han er ikke i praktik.'],
  ['da', 'goal', 'Et firma tager ham ikke uden løntilskud.'],
  ['da', 'condition', 'Naboen råbte ad ham, og søsteren vil ikke hjælpe.'],
  ['en', 'goal', 'There are no vacancies, and not much of a chance.'],
  ['en', 'goal', 'Two hours at a time, then she left.'],
  ['en', 'condition', "His mum keeps ringing, and her sister won't drive her."],
]

describe('there in other words', () => {
  test.each(THERE)('%s, %s: %s', (language, what, sentence) => {
    expect(readSigns(sentence, language)[what]).toBe(true)
    expect(readSigns(sentence.toUpperCase(), language)[what]).toBe(true)
  })
})

test.each(NOT_THERE)('not there, %s, %s: %s', (language, what, sentence) => {
  expect(readSigns(sentence, language)[what]).toBe(false)
})

test.each([
  ['da', ['Hun vil gerne bage, jf. § 4.', ' Vi ses på fredag, jf. § 5.', ' Det fortalte hun.']],
  ['da', ['Hvis døren er åben…', ' Gardinerne, kan man se, er nye.']],
  ['en', ['She can…', ' Ask her if you like.', '\n\nShe wants it.']],
] as const)('the signs of a text are those of its parts, %s', (language, parts) => {
  const signs = parts.map((part) => readSigns(part, language))
  expect(joinSigns(signs)).toEqual(readSigns(parts.join(''), language))
})
