/**
 * Function words by what they do, for aligning "will" with "would" rather than with "of". Our own compilation.
 * What stands in no class is a content word.
 */
const CLASSES = {
  determiner: 'the a an this that these those',
  quantity: 'all any each both either neither some every no few many several much more most less least another other others',
  first: 'i me my mine myself we us our ours ourselves',
  second: 'you your yours yourself yourselves',
  third: `he him his himself she her hers herself it its itself they them their theirs themselves one oneself
    someone something anyone anything everyone everything nobody nothing none`,
  be: "am is are was were be been being isn't aren't wasn't weren't re m",
  have: "have has had having haven't hasn't hadn't ve",
  do: "do does did done doing don't doesn't didn't",
  modal: `will would shall should can could may might must ought cannot can't couldn't won't wouldn't shouldn't
    mustn't ll d`,
  not: "not never n't nt nor",
  preposition: `of in on at by for with from into onto to towards toward about against among amid between through
    throughout during before after above below under over up down upon within without off out across along
    around behind beside besides beyond despite near since until till via per like as than including
    according because due`,
  conjunction: `and or but so yet if though although while whereas unless however therefore thus also too then
    meanwhile`,
  question: 'who whom whose which what when where why how whether',
  clitic: 's',
  adverb: `very just only even still already again ever almost quite rather really perhaps well there here now
    once often always same such own`,
} as const

/** From 1 on, in the order above; 0 is a content word. */
export const wordClasses: ReadonlyMap<string, number> = new Map(
  Object.values(CLASSES).flatMap((list, at) =>
    list.split(/\s+/u).map((word): [string, number] => [word, at + 1]),
  ),
)
