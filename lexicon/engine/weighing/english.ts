import { anyOf, eachOf } from './any-of.ts'
import type { SignPatterns } from './patterns.ts'

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:r?s)?|fri|sat(?:ur)?|sun)(?:day)?s?'
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DATE = `(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?:[/.]\\d| of ${MONTH}| ${MONTH})?|${MONTH}(?: \\d+)?)(?![\\p{L}])`
const SPAN = '(?:\\d+|one|two|three|four|six|eight|ten|twelve|a|a few|a couple of)'
const TELLS =
  '(?:call|phone|ring|email|e-mail|text|send|write to|ask|check|chase|contact|visit|meet|speak|talk to|book|refer|apply|submit|arrange|draft|update|follow up|raise|request|trial|tour)'
/** What works. */
const GOES =
  "(?:works?|copes?|fine|okay|ok|best|well|better|can|could|manages?|does|goes|thrives?|calm|happy|settles|follows|gets through|able|stays|good|suits?|will do|accurate(?:ly)?)(?![\\p{L}])(?!['’])"
const DOES =
  '(?:try|see|go|bring|take|start|drop|review|sit|look|make|get|come|attend|work on|join|drive|walk|set|help|complete|hand|start|begin|be (?:seen|offered|called|contacted|invited|referred|asked|told|discussed|reviewed|there|sent)|do|have|pick|fill|give|let|find|finish|show)'
const WORKPLACE =
  '(?:\\p{L}+ ){0,2}(?:depot|bakery|shop|store|garage|warehouse|factory|plant|mill|hotel|kitchen|caf[eé]|salon|nursery|farm|yard|hospital|care home|home|restaurant|laundry|dairy|school|supermarket|foreman|employer)'
const HELPER =
  '(?:chaplain|nurse|mentor|worker|coach|volunteer|sponsor|pastor|priest|landlady|neighbou?r|sister|brother|mum|mom|mam|mother|dad|father|gran|nan|grandmother|aunt|auntie|uncle|cousin|niece|nephew|wife|husband|partner|daughter|son|friend|buddy|pal|colleague|supervisor)'
/** What one does for another, `s` in the present. */
const help = (s: string) =>
  `(?:(?:help|drive|mind|collect|wake|remind)${s}|accompan(?:y|ies)|sit${s} in|give${s} (?:him|her) a (?:lift|hand)|(?:(?:show|walk|bring|take|test)${s}|(?:sit|go|come)${s} (?:in )?with|check${s} on|read${s} to) (?:him|her|them|the (?:kids|children))|(?:keep|hold|store|dispense)${s} (?:his|her|their|the) )`
const HELP = help('')

export const ENGLISH: SignPatterns = {
  goal: anyOf(
    "(?<!n['’]t |not |never |who['’]d |employers |nobody |what (?:he|she|they) )(?:want(?:s|ed|ing)?|wish(?:es|ed)|hop(?:es|ed|ing)|long(?:s|ed|ing) (?:for|to)|dream(?:s|ed|t|ing)?|aspir(?:es|ed|ing|ation|ations)|aim(?:s|ed|ing)?|prefer(?:s|red)?|keen|eager|desires?|plann(?:s|ed|ing))(?![\\p{L}])",
    '(?<!no |any |little |lost |zero )interest(?:ed in|s?:|s? in)',
    "(?<!what )(?:she|he|they|i)['’]d (?:\\p{L}+ )?(?:like|love|rather|prefer|run|want|take|go)(?![\\p{L}])",
    '(?:would|could) (?!look)(?:\\p{L}+ ){0,2}(?<!look )(?:like|love|prefer|rather|see (?:him|her|them)sel|fancy)',
    'goals?(?::| is| are| of| to| remains?)',
    'vocational objective|job target|career (?:in|as|goal|change)',
    'looking (?:for|to|into)',
    'is after|are after|was after|is what (?:he|she|they) (?:wants?|wanted|would like|likes)',
    'set on|sights on|drawn to|fancies|fancy',
    'appl(?:y|ied|ies|ying) (?:for|to)|application for',
    'see(?:s|ing)? (?:him|her|them)sel(?:f|ves) (?:as|in|doing|back)',
    '(?<!no road |no way |not |never )back (?:to|into|in|on|at) (?:work|the trade|the trades|the tools|his|her|their|a job|nursing|driving|teaching|\\p{L}+ing)(?![\\p{L}])',
    'train(?:ing)? (?:as|to be|for)|(?<!of )retrain',
    '(?:his|her|their) (?:dream|ambition|passion)',
    'gladly|eye on|becoming an? |will be an? |wouldn.t say no to|not averse to|ready for|candidate for|still the plan|once the',
    'thinking (?:of|about)|considering',
    'request(?:s|ed|ing) (?:for |an? |to )',
    '(?:would|might|could|may|will) (?:\\p{L}+ )?go for|likes? the idea|apprentice|redeploy|(?:goes|made|make \\p{L}+|becomes?) permanent|permanent (?:on|from|contract)|wage subsid|probation to|contract \\d|job offer|offered (?:the|a) job',
    '(?:fair|good|decent|real|strong|reasonable|every) (?:chance|shot|prospects?|bet) (?:at|with|in|for|of (?:keeping|getting|holding|landing|a job|the job|work))',
    'suit (?:the|our|their) \\p{L}+|(?<!no |any )(?:the|an?|two|three|about|for|re|their|our) (?:(?:\\p{L}|\\d|[–-])+ ){0,2}vacanc(?:y|ies)|(?:shift|work|job) (?:taster|trial)|(?:taster|trial) (?:shift|day|week)(?!s)|paid (?:hours|work) (?:there|at|with|in)',
    `(?:ask|asks|asking|talk|speak|see) [^.!?…;\n]{0,40}about (?:paid |some |regular |more )?(?:hours|shifts)|(?:hours|shifts) (?:at|with) (?:the|an?|his|her|our) (?!time|stretch|go(?![\\p{L}]))|(?:hours|shifts) in (?:the|an?) ${WORKPLACE}`,
    `(?:ring|call|phone|email|try|approach|start(?:s|ing)? (?:at|in|with)|try (?:him|her|them) (?:at|in|with)|cv to) (?:the|an?|his|her|their) ${WORKPLACE}`,
    '(?:bench |work |job )?trial (?:day )?(?:at|with) |needs? (?:someone|somebody|hands|help) (?:for|on) (?:the|\\p{L}+ing)|jobs? fair|snapped up|info(?:rmation)? session|(?:foreman|boss|gaffer) (?:to be|will be) (?:called|rung|phoned)',
    'internship (?:at|with|in)|work experience (?:at|with|in)|placement (?:at|with|in)|subsidi[sz]ed (?:job|post|work)',
    '\\p{L}+ application (?:goes|sent|is|went|form|done|in)(?![\\p{L}])|asked about (?:becoming|training|work|jobs?|courses?)',
    'signed up (?:himself|herself|for)|enrolled (?:himself|herself)',
    'of (?:his|her|their) (?:own )?choice|career choice',
  ),
  voice: anyOf(
    '["“”„»«]',
    'sa(?:ys|id|ying)(?![\\p{L}])|tells?(?![\\p{L}])|told|report(?:s|ed)|stat(?:es|ed)|explain|describ|feels?(?![\\p{L}])|felt|think(?:s|ing)|thought|asks|asked|mention|admit|reckon|claim|complain|express|insist|worr(?:y|ies|ied)|answer|according to|in (?:his|her|their) (?:own )?(?:words|view)|believes|puts? it|shared|denie|agree|disagree|advise|declin|refus|calls (?:him|her)self|called (?:him|her)self|laugh|joke|disclos|voiced|self-report|accepts',
  ),
  condition: anyOf(
    `${GOES}[^.!?…;\n]{0,60}? (?:when(?:ever)?|if|once|as long as|so long as|provided|where|while)(?![\\p{L}])`,
    `(?:when(?:ever)?|if|once|where|given) [^.!?…;\n]{3,60}?, (?:(?:he|she|they|it)(?:['’](?:s|ll|d))?|and) (?:will |would )?(?:can|works?|does|is|copes?|manages?|gets?|stays?|goes|fine|ok|in|do|be|all)`,
    'provided|as long as|so long as|subject to|on condition',
    '(?:with|given|using|needs?) (?:\\p{L}+[- ]){0,3}(?:breaks?|prompt|prompts|instructions?|list|lists|chart|supervision|supervisor|coach|coaching|mentor|interpreter|adjustments?|accommodations?|headset|headphones|notice|routine|structure|schedule|reminders?|checklist|stool|chair|desk|earplugs|timer|captions|quiet|training|buddy|partner|signer|glasses|software|hours|shifts)',
    '(?:works?(?: \\p{L}+)?|goes well|copes|manages|functions|thrives|performs|concentrates|learns|writes|best|steady|calm|happy|okay|all right) (?:\\p{L}+ ){0,2}(?:with|before|after|during|until|up to|alongside|beside|under|while|where|in the (?:morning|afternoon|first)|in small|by (?:him|her)self|alone|outdoors)(?![\\p{L}])',
    'can (?:\\p{L}+ ){0,4}(?:before|after|up to|until|alongside|while|for (?:an?|half|one|two|three|\\d))(?![\\p{L}])',
    '(?:\\d+|two|three|four|five|six|eight|ten|twelve)[- ](?:hour (?:turns?|shifts?|days?)|hours? (?:a|at a|per) |hrs? ?(?:/|a |pw|per))',
    'likes (?:mornings|evenings|nights|quiet|to)|(?:first|hour) after|(?:an|one|two|first) hours? (?:after|before|when)|half days?|phased|graduated|flexible|sit-stand|light duties|modified|reduced hours|job share',
    'needs? (?:an? |time|someone|somebody|regular|clear|extra|written)|requires (?:an? |some|regular|written)|restrictions?|tolerates|accommodat|adjustments? (?:such|in|like|for)|reasonable adjustment|quiet (?:room|corner|space|place|desk|shift|site)',
    '\\p{L}+ breaks',
    'mornings? only|mornings (?:are|suit)|after lunch|after noon|before noon|before lunch',
    'no (?:\\p{L}+ )?(?:driving|lifting|carrying|bending|work|shifts?|climbing|standing|loading)(?: \\p{L}+){0,3} (?:until|over|above|on (?:his|her) own)|(?:may|must|should) not|not to (?:carry|lift|drive)',
    'steady on|given an? |no noise|one at a time|after \\d|with an? \\p{L}+ task',
    'daytime|days only|evenings? only|while the|on (?:his|her) own piece|(?:cannot|can.t|not) (?:\\p{L}+ )?(?:be on|stand (?:for|long)|lift (?!a finger|her|his)\\p{L}+|work at) ',
    'no (?:lifting|ladders|heights|standing|driving|nights|bending|kneeling|overhead|bleach|stairs|nightshift|cold calls?|phone work)',
    `(?<![\\p{L},] )(?:with|without|given|beside|alongside|among|left to|on (?:a good|good|his own|her own)|in (?:an?|small|quiet|the right|his own|her own|company)) (?!every)[^.!?…:;,\n]{2,60}? (?<!who |that |while |because |and |where )(?:he|she|they)(?:['’](?:s|ll|d))? (?!told|said|refus|never|did|had|was)\\p{L}+`,
    '(?:when(?:ever)?|if|once) (?:he|she|they|it) (?:gets?|has|is (?:given|told|shown|allowed|left|quiet|calm)|can|knows?|sits|works?)(?![\\p{L}])|(?:no|not|nothing|cannot|can.t) [^.!?…;\\n]{2,50} until',
    '(?:part|school|term)[- ](?:hours?|time)(?![\\p{L}])|(?:short|shorter|fewer|core|fixed) hours|\\d+ ?(?:hrs?|hours?) (?:is|would|max|each)',
    '(?:two|three|four|any|some|early|late|free|work) (?:mornings?|evenings?|afternoons?|nights|weekends?)(?![\\p{L}])|(?:in the|by|at) (?:mornings|evenings|afternoons|weekends)(?![\\p{L}])|(?:day|night|late|early|short|split|fixed|twilight)[- ]shifts?|(?:later|early|earlier|late) starts?|asks? for (?:nights|days|mornings|evenings|lates|earlies)',
    '(?:job|work|role|post|placement|place|site|something|anything|setting) (?:without|with no|away from|close to|near)(?![\\p{L}])',
    'happy as larry|(?:best|better|fine|happy|happier|steady|quick|calm|comfortable|comes alive|at home|into (?:his|her|their) own) (?:in|on|at|with|by|beside|near|outside|around|among)(?![\\p{L}])',
    'in the right|right (?:setting|setup|set-up|environment|support|team|people|boss)|(?:small|quiet|calm|wee|familiar) (?:team|room|group|shop|office|place|site|kitchen|setting)|(?:same|familiar) (?:face|faces|person|desk|worker|roster)|(?:few|couple of) hours|possible for|(?:quarter of|half) an hour|minutes at a time|if asked|somewhere (?:quiet|small|calm|warm|outdoors|with|where)|step by step|(?:own|his|her|their) pace',
    "(?:cannot|can['’]?t|canna|unable to) (?:lift (?!a finger)\\p{L}+|wear|kneel|climb|(?:stand|sit|walk) (?:for|long|longer|more)|carry (?:more|over|heavy|anything)|bend (?:down|over)|work (?:in|with|nights|above))(?![\\p{L}])",
    'braille|screen ?reader|jaws(?![\\p{L}])|magnifier|hearing (?:aid|loop)|wheelchair|(?:guide|assistance) dog|access to work|bsl|captions|ear ?defenders|noise[- ]cancel|dictation|spellcheck|text-to-speech|large print|colou?r[- ]coded|photo (?:steps|list)|written (?:down|steps)|lift (?:home|in|from|to)|transport|minds? the|babysit',
    'what (?:helps|works)|it (?:helps|works)|helps (?:if|when|to)|works? (?:if|when|for (?:him|her))|would (?:work|suit)|suits (?:him|her)|takes a demonstration|show(?:n|s|ing)? (?:him|her) (?:once|how)|told the day before|knows what|would need|only (?:if|when|with|for)',
    `${HELPER},? (?:who |\\p{L}+,? )?(?:${help('s')}|(?:will|can|could|is to|is going to) ${HELP})`,
    `(?:offer(?:s|ed|ing)?|agree(?:s|d)|volunteer(?:s|ed)|promised|willing|happy) to (?:${HELP}|sit with|be there|come along|go along|walk|keep)`,
    `(?:collects|accompanies|drives|minds|wakes) (?:him|her|them)(?![\\p{L}])|keep(?:s|ing)? an eye|once [^.!?…;\\n]{3,50} (?:he|she|they)['’]ll|no (?:\\p{L}+ )?shifts? before`,
    `(?:'ll|will) (?:show|walk|drive|sit with|go with|come with|bring|accompany|remind|wake) (?:him|her|them)(?![\\p{L}])`,
  ),
  step: anyOf(
    `(?:next|new|follow[- ]?up|review|rv|f/?u)(?: |:|\\.)(?:\\p{L}+ )?(?:steps?|appt|appointment|contact|meeting|session|visit|call|review|week|wk|month|in|on|at|due|date|booked|${WEEKDAY}|${DATE}|time|slot|wsr|entry|actions?)`,
    'next:|plan:|actions?:|to ?do:|next steps?|action plan',
    'review(?:s|ed)? (?:at|in|on|due|again|after|date|every|by)|to be reviewed|review \\d',
    'follow(?:ing)?[- ]?up',
    `(?:on|by|from|until|before|next|this|due|for|come|every|see(?:ing)?|till|first) ${WEEKDAY}(?![\\p{L}])`,
    `${WEEKDAY},? (?:at|\\d|am|pm|morning|afternoon)(?![\\p{L}])`,
    `(?:on|by|due|starts?|starting|begins?|booked) ${DATE}`,
    '(?:at )?\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)(?![\\p{L}])',
    `(?:in|within|after|every) ${SPAN} (?:days?|weeks?|wks?|months?|mths?|fortnight)`,
    'in a (?:week|fortnight|month)|tomorrow|tonight|this (?:week|afternoon|evening)|next (?:week|month|time)|wk \\d',
    `(?:will|shall|agreed to|going to|is to|are to|to|we|i|let['’]?s) (?:\\p{L}+ )?${TELLS}(?![\\p{L}])`,
    `(?:will|shall|agreed to|going to|is to|['’]s to|are to|let['’]?s) (?:then |now |also |both )?${DOES}(?![\\p{L}])`,
    `(?:he|she|they|coach|worker|mentor) (?:emails|phones|books)|(?<!my |our |the |your )\\p{L}+ (?:visits|sends|meets)(?![\\p{L}])`,
    `(?:from|for|until|before) \\d{1,2}(?:st|nd|rd|th)? ${MONTH}|date of meeting|r/v|rv \\d`,
    "week of|['’]ve asked|(?:got|put|have) (?:him|her|them) down|name down|\\p{L}+ (?:mon|tues|weds|thurs|thu|fri)(?![\\p{L}])",
    '(?:team )?meeting (?:is|on|at|in)|team meets|trial extended',
    "(?:i|we|he|she|they|you)['’]ll (?!grant|eat|admit|say|be (?:honest|on)|never|not )",
    '(?:we|i) sent|sent off|(?:link|form|letter) sent|told to (?:attend|ring|call|bring|come|send)|tmrw|booked|scheduled (?:for|on|with)|arranged|referred|referral|enrol|registered for|signed up|start(?:s|ing)? (?:on|at|in|next|mon|tue|wed|thu|fri|the|with|work|\\d)|due (?:on|by|in|at)',
    'agreed|agrees|(?:appointment|appt) (?:on|at|in|\\d|booked|made|with)',
    "i(?:['’]m| am) (?:\\p{L}+ )?\\p{L}+ing (?:him|her|them|the|a|to|with|on)",
  ),
  call: anyOf(
    '(?:by|on the|over the) phone|(?:phone|tel|telephone) (?:call|note|conversation|appt|appointment|contact|review|\\d|to|from|with)|tel \\d|ph (?:\\d|appt)',
    '(?:rang|phoned|called|calls|t/c|tc|voicemail|inbound|outbound|callback|sms|texted|dna|tel no)(?![\\p{L}])|call (?:from|to|with|\\d)|text, ',
    '(?:2[23]|0[0-5])[.:]?\\d\\d(?: ?h(?:rs?|ours)?)?(?![-–/:\\d]|\\.\\d)|night(?:[- ]?(?:report|outreach|log|round|count)| shift (?:log|report|note))|rough sleep(?:er|ers|ing)? (?:count|outreach|round)|[1-4](?:[.:]\\d\\d)? ?am(?![\\p{L}])',
  ),
  formal: anyOf(
    '(?:file|paper|desk|records?)[- ](?:only|review|based|audit)|on (?:the )?papers|review of (?:the )?(?:file|records)|not (?:personally )?(?:examined|seen|interviewed) (?:by|in)|without (?:seeing|examin)',
    'audit|quality assurance|qa(?![\\p{L}])',
    'closing statement|statement on completion|closure (?:summary|note|reason|report)|for closure|clos(?:ing (?:summary|note|report|the case|this case|file))|case closed|(?:case|file) (?:is |to be |will be )?clos|discharge summary|exit(?:ed)? (?:summary|report|from)',
    'decision (?:notice|letter|maker referral)|notice of (?:decision|adverse)|appeal rights|tribunal|hearing offic|(?:fair|appeal) hearing|mandatory reconsideration|sanction (?:referral|decision)|ref(?:erral)? to dm|for the dm|adverse action',
    'medical (?:advisor|adviser|consultant|opinion)|opinion (?:letter|on)|independent medical|ime(?![\\p{L}])|functional capacity',
    'thank you for your letter|dissatisfied|the panel (?:heard|asked|noted)|dma(?![\\p{L}])|compliance (?:report|condition|note)|for the delegate|complaint file|(?:following|after) (?:the |a )?complaint|complaint (?:response|about)|subject access|disclosure request',
    'office move|we are moving|training day|staff (?:meeting|notice)',
  ),
  statutory: eachOf(
    '§+ ?\\d|s\\.? ?\\d+\\(|section \\d|sec\\. ?\\d|reg(?:ulation)?\\.? \\d|cfr|usc|article \\d|schedule \\d',
    'act \\d{4}|pursuant|in accordance with|entitle|statut|eligib|legislation|provision(?:s)? of|duty to',
  ),
}
